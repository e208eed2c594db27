using System.Text;
using CitationCheck.Sources;

namespace CitationCheck.Tests.Sources.Titles;

/// <summary>What a comparison of titles costs, in bytes allocated, which are the same on any machine.</summary>
public sealed class TitleCostTests
{
    /// <summary>“@” stands for another character each time, “#” for another word.</summary>
    private static readonly string[] Units =
    [
        "@", "水", "a ", "# ", "a - ", "# - ", "a: ", "@：", "@,", "# | ", "a… ", "#… ", "@…", "(#) ", "a: b - ", "2023/24 ", "<i>#</i>",
        "<", "&amp;", "not ", "MyWord ", "the ",
    ];

    [Test]
    public void A_comparison_costs_a_multiple_of_the_length(
        [ValueSource(nameof(Units))] string unit, [Values(225, 450, 900)] int length)
    {
        const int MostForACharacter = 700; // bytes; an alignment of two titles as a table would take their product
        foreach (string other in Units)
        {
            foreach (int shape in Enumerable.Range(0, 4))
            {
                Cost(unit, other, length, shape).Should().BeLessThan(
                    2L * length * MostForACharacter, "“{0}” and “{1}”, shape {2}", unit, other, shape);
            }
        }
    }

    [Test]
    public void Many_references_to_one_page_read_its_titles_once()
    {
        string page = string.Join(' ', Enumerable.Range(0, 90).Select(i => $"w{i}"));
        long few = Cost(10);
        long many = Cost(1_010);

        (many - few).Should().BeLessThan(1_000 * 250_000L, "that is 30 bytes for a character of the page");

        long Cost(int count)
        {
            SourceObservation seen = PageOf("https://lake.example/", Enumerable.Range(0, 20).Select(i => $"{i} {page}"));
            Report report = ReportOf.References([.. Enumerable.Range(0, count).Select(i => ReportOf.Reference(seen.Url, "Rain"))]);
            return Allocated(() => SourceJudge.Judge(report, new SourceObservations([seen])));
        }
    }

    [Test]
    public void A_page_with_hostile_titles_costs_little()
    {
        string cited = Repeat("@", 490);
        SourceObservation[] pages =
        [
            .. Enumerable.Range(0, 20).Select(at => PageOf(
                $"https://lake.example/{at}", Enumerable.Range(0, 20).Select(i => Repeat("@", 480 + i) + "水"))),
        ];
        Report report = ReportOf.References([.. pages.Select(page => ReportOf.Reference(page.Url, cited))]);

        long used = Allocated(() => SourceJudge.Judge(report, new SourceObservations(pages)));

        used.Should().BeLessThan(100_000_000, "it was 5.6 GB");
    }

    [Test]
    public void Of_a_recorded_page_with_more_titles_than_pages_have_the_first_count()
    {
        SourceObservation page = PageOf("https://lake.example/", Enumerable.Range(0, 20_000).Select(i => $"Snow on {i} towns"));

        long used = Allocated(() => page.GetStatus("Rain on the lake"));

        used.Should().BeLessThan(1_000_000);
        page.GetStatus("Snow on 49 towns").Should().Be(SourceStatus.Verified);
        page.GetStatus("Snow on 19999 towns").Should().NotBe(SourceStatus.Verified);
    }

    [Test]
    public void Long_titles_that_differ_in_one_place_are_a_small_edit()
    {
        string title = Repeat("@", 400);
        string edited = title[..150] + "水" + title[151..];

        TitleMatch match = TitleMatcher.Compare(title, edited);

        match.Grade.Should().Be(TitleGrade.SmallEdit);
        match.FoundWords.Should().Equal("水");
        TitleMatcher.Compare(title, edited[..300] + "水" + edited[301..]).Grade.Should().Be(TitleGrade.Different);
    }

    private static SourceObservation PageOf(string url, IEnumerable<string> titles) => new()
    {
        Url = url,
        Outcome = SourceOutcome.Page,
        Titles = [.. titles.Select(title => new SourceTitle(TitleField.Heading, title))],
    };

    private static long Cost(string unit, string other, int length, int shape)
    {
        string left = Repeat(unit, length / 2) + Repeat(other, length / 2);
        string right = shape switch
        {
            0 => Repeat(other, length / 2) + Repeat(unit, length / 2),
            1 => Repeat(unit, length / 2) + "x " + Repeat(other, length / 2),
            2 => left + " z",
            _ => Repeat(unit, length),
        };
        return Allocated(() => TitleMatcher.Compare(left, right));
    }

    private static long Allocated<T>(Func<T> work)
    {
        work(); // what is made once
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string unit, int length)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(unit.Replace("@", ((char)('\u4E00' + (i % 3_000))).ToString(), StringComparison.Ordinal)
                .Replace("#", $"w{i}", StringComparison.Ordinal));
        }

        return text.ToString(0, length);
    }
}
