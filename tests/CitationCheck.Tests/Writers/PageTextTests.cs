using System.Text.RegularExpressions;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

/// <summary>Markers of real reports as the page shows them.</summary>
[TestFixture]
internal sealed partial class PageTextTests
{
    [TestCase("Rain fell.[[1]](https://a.test/one)[[2]](https://b.test/two)", "Rain fell.", "[1]", "[2]")]
    [TestCase("Rain fell [[1]](https://a.test/one)：and snow.", "Rain fell [1]：and snow.", "[1]")]
    [TestCase("**Rain** fell.[1][2]\n\n1. “Rain” BBC\n2. “Snow” BBC", "Rain fell.", "[1]", "[2]")]
    [TestCase("Rain fell.[^1] Snow fell.[^2]\n\n[^1]: https://a.test/one\n[^2]: https://b.test/two", "Rain fell.", "[^1]", "[^2]")]
    public void Each_marker_is_a_link_of_its_own_and_shows_nothing_else(string report, string text, params string[] markers)
    {
        string page = ResultWriter.Write(OutputFormat.Html, CitationValidator.Validate(Report.Parse(report, ReportFormat.Markdown)));
        Cite().Matches(page).Select(match => match.Groups[1].Value).Should().Equal(markers);
        string body = page[page.IndexOf("<section class=\"text\"", StringComparison.Ordinal)..];
        Tag().Replace(body, "").Should().Contain(text);
    }

    [Test]
    public void A_finding_about_a_whole_list_leads_to_its_first_reference()
    {
        ValidationResult result = new ResultBuilder().Paragraph("Rain fell.[1]").Reference("1", "Rain").Reference("2", "Snow")
            .Finding(report => new Finding("XX900", Severity.Info, "m", report.ReferenceLists[0].Span)).Build();
        ResultWriter.Write(OutputFormat.Html, result).Should().Contain("data-target=\"r1-ref0\"");
    }

    [GeneratedRegex("<(?:a|span) class=\"cite[^>]*>([^<]*)<")]
    private static partial Regex Cite();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
