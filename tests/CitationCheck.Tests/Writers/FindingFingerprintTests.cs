using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

[TestFixture]
internal sealed class FindingFingerprintTests
{
    [Test]
    public void Moved_lines_other_blanks_and_new_words_of_the_message_change_nothing() =>
        Fingerprints("Snow  fell.", before: "An opening paragraph.[1]", message: "new words")
            .Should().Equal(Fingerprints("Snow fell.", before: null, message: "old words"));

    [Test]
    public void Another_sentence_or_rule_changes_it()
    {
        string[] plain = Fingerprints("Snow fell.", null, "m");
        Fingerprints("Hail fell.", null, "m").Should().NotEqual(plain);
        Fingerprints("Snow fell.", null, "m", rule: "CC104").Should().NotEqual(plain);
    }

    [Test]
    public void Equal_findings_about_equal_sentences_are_told_apart()
    {
        ValidationResult result = new ResultBuilder().Paragraph("Snow fell.", "Snow fell.")
            .Finding(report => Samples.About(report.Claims[0], "CC103", Severity.Info, "m"))
            .Finding(report => Samples.About(report.Claims[1], "CC103", Severity.Info, "m"))
            .Build();
        FindingFingerprint.Of(result).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void It_stays_the_same_between_versions() =>
        Fingerprints("Snow fell in “Zürich”.", null, "m").Should().Equal("b22215c7fe9607cd");

    [Test]
    public void Findings_about_a_long_claim_are_told_apart()
    {
        var builder = new ResultBuilder();
        builder.Paragraph($"Snow fell on {new string('b', 3_000)}.");
        foreach (string rule in (string[])["CC103", "CC103", new string('C', 3_000), new string('C', 3_000)])
        {
            builder.Finding(report => Samples.About(report.Claims[0], rule, Severity.Info, "m"));
        }

        FindingFingerprint.Of(builder.Build()).Should().OnlyHaveUniqueItems().And.OnlyContain(static print => print.Length == 16);
    }

    private static string[] Fingerprints(string sentence, string? before, string message, string rule = "CC103")
    {
        var builder = new ResultBuilder();
        if (before is not null)
        {
            builder.Paragraph(before);
        }

        return [.. FindingFingerprint.Of(
            builder.Paragraph(sentence).Finding(report => Samples.About(report.Claims[^1], rule, Severity.Info, message)).Build())];
    }
}
