namespace CitationCheck.Tests.Citations;

[TestFixture]
internal sealed class CitationReaderTests
{
    [TestCase("Rain fell \\cite{|\n2} in June.")]
    [TestCase("Rain fell \\cite[p.\n3]{a\r\nb,c} in June.")]
    [TestCase("Rain fell [1,\n9] in June. It rose.[2]\n\n1. A. https://a.example/x")]
    [TestCase("Rain fell [Source: Handbook,\nPage 5] in June [manual.pdf,\np. 4].")]
    public void A_label_and_a_message_are_one_line_though_the_marker_is_split(string report)
    {
        ValidationResult result = CitationValidator.Validate(report, new ValidationOptions { Notes = NoteDetail.Claims });

        result.Report.Citations.Should().NotBeEmpty();
        result.Report.Citations.Select(citation => citation.Label).Should().NotContain(label => label.Any(char.IsControl));
        result.Findings.Select(finding => finding.Message).Should().NotContain(message => message.Any(char.IsControl));
    }
}
