using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

/// <summary>Reports are untrusted: nothing in them may become markup, a link that runs, or a command to the terminal.</summary>
[TestFixture]
internal sealed partial class HostileTextTests
{
    [Test]
    public void A_page_holds_no_element_of_the_report()
    {
        string page = ResultWriter.Write(OutputFormat.Html, Samples.Hostile(), "<script>name.md");
        string body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.LastIndexOf("<script>", StringComparison.Ordinal)];
        body.Should().NotContain("<script").And.NotContain("<img").And.NotContain("<svg onload").And.NotContain("<b>\"");
        body.Should().Contain("&lt;script&gt;alert(&#x27;title&#x27;)&lt;/script&gt;");
        Href().Matches(body).Select(match => match.Groups[1].Value)
            .Should().OnlyContain(target => target.StartsWith('#') || target.StartsWith("https://doi.org/", StringComparison.Ordinal));
    }

    [Test]
    public void A_page_lets_only_its_own_style_and_script_run()
    {
        string page = ResultWriter.Write(OutputFormat.Html, Samples.Hostile());
        string policy = Policy().Match(page).Groups[1].Value;
        policy.Should().StartWith("default-src 'none'; style-src 'sha256-").And.NotContain("unsafe");
        foreach ((string tag, string directive) in new[] { ("style", "style-src"), ("script", "script-src") })
        {
            int start = page.IndexOf($"<{tag}>", StringComparison.Ordinal) + tag.Length + 2;
            string inline = page[start..page.IndexOf($"</{tag}>", start, StringComparison.Ordinal)];
            string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(inline)));
            policy.Should().Contain($"{directive} 'sha256-{hash}'");
        }

        page.Should().NotContain(" style=\"").And.NotContain(" onclick=");
        page.Split("<style>").Should().HaveCount(2);
    }

    [Test]
    public void Terminals_and_logs_get_no_control_characters()
    {
        foreach (OutputFormat format in new[] { OutputFormat.Text, OutputFormat.GitHub, OutputFormat.Markdown, OutputFormat.JUnit })
        {
            string output = ResultWriter.Write(format, Samples.Hostile(), "a\u001B[31m\nb.md");
            output.Where(letter => char.IsControl(letter) && letter != '\n').Should().BeEmpty();
            output.Should().NotContain("\u202E");
        }
    }

    [Test]
    public void An_annotation_stays_on_its_line()
    {
        string[] lines =
            ResultWriter.Write(OutputFormat.GitHub, Samples.Hostile(), "a,b:c%.md").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines[0].Should().StartWith("::error file=a%2Cb%3Ac%25.md,line=").And.Contain("%0Alines").And.Contain("%2525");
    }

    [Test]
    public void Junit_is_well_formed_whatever_the_report_says()
    {
        XDocument document = XDocument.Parse(ResultWriter.Write(OutputFormat.JUnit, Samples.Hostile(), "\u0000\uFFFF.md"));
        document.Descendants("testcase").Should().HaveCount(6);
    }

    [Test]
    public void A_summary_mentions_nobody_and_opens_no_markup()
    {
        string summary = ResultWriter.Write(OutputFormat.Markdown, Samples.Hostile(), "``a``|.md");
        summary.Should().NotContain("@someone").And.NotContain("<script>").And.Contain("``` ``a``\\|.md ```");
        summary.Split('\n').Where(line => line.StartsWith('|'))
            .Should().HaveCount(4).And.OnlyContain(line => UnescapedPipes().Count(line) == 5);
    }

    [TestCase(OutputFormat.Json)]
    [TestCase(OutputFormat.JsonLines)]
    [TestCase(OutputFormat.Sarif)]
    public void Json_can_be_parsed_whatever_the_report_says(OutputFormat format) =>
        FluentActions.Invoking(() => JsonDocument.Parse(ResultWriter.Write(format, Samples.Hostile(), "\uD83D.md"))).Should().NotThrow();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipes();
}
