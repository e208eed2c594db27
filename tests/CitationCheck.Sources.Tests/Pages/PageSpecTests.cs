using CitationCheck.Sources.Pages;
using CitationCheck.Tests;
using CitationCheck.Tests.Specs;

namespace CitationCheck.Sources.Tests.Pages;

/// <summary>Specs/pages.md and Specs/walls.md: what is read of a page, and what comes of a reference to it.</summary>
public sealed class PageSpecTests
{
    private const string Url = "https://lake.example/rain";

    [TestCaseSource(nameof(Pages))]
    public void A_page_is_read_and_judged_as_the_spec_says(string html, ILookup<string, string> expected)
    {
        string final = expected["final"].SingleOrDefault(Url);
        PageContent page = PageReader.Read(html, new Uri(final));

        var seen = new SourceObservation
        {
            Url = Url,
            Outcome = page.NeedsScripts ? SourceOutcome.Unread : SourceOutcome.Page,
            FinalUrl = final,
            Titles = page.Titles,
            SiteName = page.SiteName,
            Signals = page.Signals,
        };
        SourceJudge.Judge(expected["cited"].SingleOrDefault(), seen).Status.ToString().Should().Be(
            expected["status"].Single(), "the titles are {0}", string.Join(" / ", page.Titles.Select(title => title.Text)));
        Read("site", page.SiteName is null ? [] : [page.SiteName]);
        Read("author", page.Authors);
        Read("date", page.Published is { } published ? [published.ToString()] : []);
        Read("other", page.OtherDates.Select(date => date.ToString()));
        (page.Published is not null && expected["none"].Contains("date")).Should().BeFalse("the page has no date of its own");
        Read("language", page.Language is null ? [] : [page.Language]);
        Read("canonical", page.CanonicalUrl is null ? [] : [page.CanonicalUrl]);

        void Read(string name, IEnumerable<string> found)
        {
            if (expected[name].Any())
            {
                found.Should().Equal(expected[name], "that is the {0}", name);
            }
        }
    }

    private static IEnumerable<TestCaseData> Pages() =>
        from spec in SpecFile.ReadFolder(Path.Combine(Repository.Folder, "tests", "CitationCheck.Sources.Tests", "Specs"))
        let expected = spec.Notes.Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => line[2..].Split(": ", 2)).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
        select new TestCaseData(spec.Of("html").Single().Text + "\n", expected).SetArgDisplayNames(spec.Name);
}
