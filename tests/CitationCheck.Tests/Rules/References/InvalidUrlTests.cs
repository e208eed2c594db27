using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck.Tests.Rules.References;

/// <summary>URLs that hardly stand in a text so, but in data: each is judged as the URL of a link.</summary>
public sealed class InvalidUrlTests
{
    private const string Malformed = "is malformed; fix it.";
    private const string NoSite = "is malformed: its host is not a domain name; fix it.";
    private const string Placeholder = "is a placeholder; give the URL of the source.";
    private const string User = "contains a user name or password; remove it.";
    private const string Search = "is a page of search results, which change; cite the page itself.";

    [TestCase("lake.ch/rain", null)]
    [TestCase("//lake.ch/rain", null)]
    [TestCase("ftp://lake.ch/rain", null)]
    [TestCase("HTTPS://LAKE.CH/rain", null)]
    [TestCase("lake.ch/open?page=https://canton.ch/rain", null)]
    [TestCase("lake.ch?page=https://canton.ch/rain", null)]
    [TestCase("gopher://lake.ch/rain", Malformed)]
    [TestCase("https://la ke.ch/rain", Malformed)]
    [TestCase("https://lake.ch\\rain", Malformed)]
    [TestCase("https://lake.ch/<rain>", Malformed)]
    [TestCase("https:///rain", Malformed)]
    [TestCase("https://", Malformed)]
    [TestCase("http://http://lake.ch/rain", Malformed)]
    [TestCase("https://https/", NoSite)]
    [TestCase("https://lake", NoSite)]
    [TestCase("https://lake.ch./rain", null)]
    [TestCase("https://lake.ch:8080/rain", null)]
    [TestCase("https://lake.ch/rain#xxxx", null)]
    [TestCase("https://lake.ch/rain?id=xxxx", null)]
    [TestCase("https://lake.ch/rain-xxxx", Placeholder)]
    [TestCase("https://xxxx.lake.ch/rain", Placeholder)]
    [TestCase("https://example.com./rain", Placeholder)]
    [TestCase(" https://www.example.com/rain ", Placeholder)]
    [TestCase("https://lake.ch/{id}/rain", Placeholder)]
    [TestCase("https://lake.ch/}id{/rain", Placeholder)]
    [TestCase("https://lake.ch/id}/rain", null)]
    [TestCase("C:\\reports\\rain.pdf", null)] // CC117 tells of files
    [TestCase("1:\\reports\\rain.pdf", Malformed)]
    [TestCase("FILE:///home/jane/rain.pdf", null)]
    [TestCase("https://jane@lake.ch/rain", User)]
    [TestCase("https://8.8.8.8/rain", null)]
    [TestCase("https://zürich.ch/rain", null)]
    [TestCase("https://lake-news.ch/rain", null)]
    [TestCase("https://lake_news.ch/rain", null)]
    [TestCase("https://www.youtube.com/results?search_query=rain", Search)]
    [TestCase("https://www.youtube.com/results?hl=de", null)]
    [TestCase("https://www.youtube.com/watch?search_query=rain", null)]
    [TestCase("https://search.naver.com/search.naver?where=news&query=rain", Search)]
    [TestCase("https://search.naver.com/search.naver", null)]
    [TestCase("https://pubmed.ncbi.nlm.nih.gov/?term=rain", Search)]
    [TestCase("https://pubmed.ncbi.nlm.nih.gov/31452104/?term=rain", null)]
    [TestCase("https://www.baidu.com/s?wd=rain", Search)]
    [TestCase("https://yandex.ru/search/?text=rain", Search)]
    public void A_URL_is_judged_by_its_looks(string url, string? fault) => Faults(url).Should().Equal(fault is null ? [] : [fault]);

    [Test]
    public void Half_a_character_is_no_host() => Faults("https://" + (char)0xD800 + ".ch/rain").Should().Equal(Malformed);

    [TestCase(SourceOutcome.Page, true, false)]
    [TestCase(SourceOutcome.Unreachable, true, false)]
    [TestCase(SourceOutcome.NotChecked, true, false)]
    [TestCase(SourceOutcome.NotChecked, false, true)]
    public void A_private_address_that_was_tried_was_allowed(SourceOutcome outcome, bool isTried, bool isFault)
    {
        const string Url = "http://10.1.2.3/rain";
        Report report = Report.Parse($"Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, {Url}");
        var seen = new SourceObservation { Url = Url, Outcome = outcome, FinalUrl = isTried ? Url : null };

        CitationValidator.Validate(report, null, new SourceObservations([seen])).Findings
            .Any(finding => finding.RuleId == "CC208").Should().Be(isFault);
    }

    private static IEnumerable<string> Faults(string url)
    {
        const string Text = "[1]";
        var span = new TextSpan(0, Text.Length);
        var block = new Block(BlockKind.Paragraph, span, VisibleText.Of(Text, Text, span), 0, null);
        var citation = new Citation("1", block, new VisibleSpan(0, Text.Length), span, CitationStyle.LinkedNumber, null, url);
        var report = new Report(Text, ReportFormat.PlainText, null, new ReportParts([block], [], [citation], [], [], []));

        return CitationValidator.Validate(report)
            .Findings.Where(finding => finding.RuleId == "CC208")
            .Select(finding => finding.Message.Split("” ")[^1]);
    }
}
