using System.Text.Json;

namespace CitationCheck.Tests.Sources;

/// <summary>
/// Floors on real titles: what the matcher does today, less a little. Unreached: headlines that were rewritten, in other words or with
/// other facts; and in “cross” pages whose one title is the name of the site.
/// </summary>
[Category("Corpus")]
public sealed class TitleCorpusTests
{
    [Test]
    public void Titles_of_real_pages_are_told_apart()
    {
        var accepted = new Dictionary<string, (int Yes, int All)>(StringComparer.Ordinal);
        foreach (JsonElement row in SharedRows.Read("titles/title_pairs.jsonl.gz"))
        {
            string kind = row.GetProperty("kind").GetString()!;
            bool isMatch = TitleMatcher.Compare(row.GetProperty("cited").GetString()!, row.GetProperty("page").GetString()!).IsMatch;
            (int yes, int all) = accepted.GetValueOrDefault(kind);
            accepted[kind] = (yes + (isMatch ? 1 : 0), all + 1);
        }

        foreach ((string kind, (int yes, int all)) in accepted)
        {
            TestContext.Out.WriteLine($"{kind,-10} {yes,4} of {all,4} accepted = {(double)yes / all:0.0000}");
        }

        Share("identical").Should().Be(1);
        Share("natural").Should().BeGreaterThanOrEqualTo(0.88);
        Share("cross").Should().BeGreaterThan(0.86);
        Share("style").Should().BeGreaterThan(0.945);
        Share("random").Should().Be(0);
        Share("hard").Should().Be(0);
        Share("edit").Should().BeLessThanOrEqualTo(0.02);

        double Share(string kind) => (double)accepted[kind].Yes / accepted[kind].All;
    }
}
