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

    [TestCase("Rain fell in May.[1]", "The only claim is cited.")]
    [TestCase("Rain fell in May.[1] Snow fell in June.[1]", "Both claims are cited.")]
    [TestCase("Rain fell in May. Snow fell in June.[1]", "1 of 2 claims is cited, and the others are covered.")]
    [TestCase(
        "Rain fell in May.[1] Snow fell in June.[7] Hail fell in July.",
        "1 of 3 claims has no source, and 1 relies on a missing one.")]
    [TestCase("", "This report makes no claims that need a source.")]
    public void The_first_sentence_of_the_page_tells_how_the_claims_stand(string report, string sentence) =>
        ResultWriter.Write(OutputFormat.Html, CitationValidator.Validate(report + "\n\n## Sources\n\n1. “Rain” BBC, 2 Mar. 2023"))
            .Should().Contain($"<p class=\"lead\">{sentence}</p>");

    [Test]
    public void What_screen_readers_hear_does_not_turn_the_direction_of_a_paragraph()
    {
        string page = ResultWriter.Write(OutputFormat.Html, CitationValidator.Validate("لا توجد بيانات عن المناطق الريفية في عام 2022."));
        page.Should().Contain("<span class=\"sr\" dir=\"ltr\">[uncited] </span>");
    }

    [Test]
    public void A_long_address_is_shown_short_and_linked_whole()
    {
        string url = "https://a.test/" + new string('x', 200);
        string page = ResultWriter.Write(
            OutputFormat.Html, CitationValidator.Validate(Report.Parse($"Rain fell in May ({url}).", ReportFormat.Markdown)));
        page.Should().Contain($"href=\"{url}\"");
        Cite().Matches(page).Should().OnlyContain(match => match.Groups[1].Length <= 60);
    }

    [Test]
    public void An_overview_leads_to_the_pages()
    {
        using var output = new StringWriter();
        ResultWriter writer = ResultWriter.Create(OutputFormat.Html, output, new WriterOptions { PageOf = name => name + ".html" });
        writer.Write(CitationValidator.Validate("# Rain <b>\n\nRain fell in May.[7]"), "a.md");
        writer.WriteFailure("b.md", "it is gone");
        writer.Complete();
        output.ToString().Should().Contain("<a dir=\"auto\" href=\"a.md.html\">").And.Contain("could not be checked: it is gone")
            .And.Contain("0 of 1 cited").And.NotContain("<article");
    }

    [GeneratedRegex("<(?:a|span) class=\"cite[^>]*>([^<]*)<")]
    private static partial Regex Cite();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
