using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CitationCheck.Claims;

namespace CitationCheck.Tests.Sentences;

/// <summary>
/// Floors on public sets of sentences, which stand beside the project and are not part of it. Without them the tests are ignored.
/// </summary>
[Category("Corpus")]
public sealed class SentenceSplitterCorpusTests
{
    private static readonly string[] EnglishStyles =
    [
        "none", "after", "after_space", "before", "before_space", "adjacent", "adjacent_spaced", "list", "range", "superscript", "html_sup",
        "plain_digit", "lenticular",
        "lenticular_before", "md_footnote", "md_link_num", "md_link_paren", "author_year", "named", "glued", "mid",
    ];

    private static readonly string[] EastAsianStyles = ["none", "after", "before", "adjacent", "lenticular", "superscript", "fullwidth"];

    private static IEnumerable<TestCaseData> Placements() =>
        EnglishStyles.Select(style => new TestCaseData("cited_en", style))
            .Concat(EastAsianStyles.SelectMany(
                style => new[] { new TestCaseData("cited_zh", style), new TestCaseData("cited_ja", style) }));

    [TestCaseSource(nameof(Placements))]
    public void Cited_text_is_split_as_well_in_every_placement(string set, string style)
    {
        SentenceScore score = Score(set, style);

        score.F1.Should().BeGreaterThanOrEqualTo(set == "cited_en" ? 0.955 : 0.985);
        score.Fp.Should().BeGreaterThanOrEqualTo(0.98);
    }

    [TestCase("ewt_par", 0.89, 0.98)]
    [TestCase("ewt_doc", 0.92, 0.98)]
    [TestCase("gum_par", 0.965, 0.99)]
    [TestCase("gum_doc", 0.975, 0.99)]
    [TestCase("de_gsd", 0.98, 0.99)]
    [TestCase("fr_gsd", 0.97, 0.985)]
    [TestCase("zh_gsd", 0.985, 0.99)]
    [TestCase("ja_gsd", 0.985, 0.99)]
    public void Plain_text_is_split_well(string set, double f1, double fp)
    {
        SentenceScore score = Score(set, style: null);

        score.F1.Should().BeGreaterThanOrEqualTo(f1);
        score.Fp.Should().BeGreaterThanOrEqualTo(fp);
    }

    [Test]
    public void Real_reports_are_split_and_classified_without_a_gap()
    {
        string path = DataFile("reports", "reports");
        int sentences = 0;
        foreach (JsonElement row in Rows(path))
        {
            string text = row.GetProperty("text").GetString()!;
            int end = 0;
            foreach (TextSpan sentence in SentenceSplitter.Split(text))
            {
                text.AsSpan(end, sentence.Start - end).Trim().Trim("\u200b\ufeff").IsEmpty
                    .Should().BeTrue("only blanks stand between two sentences");
                Enum.IsDefined(ClaimClassifier.Classify(text.AsSpan(sentence.Start, sentence.Length), BlockKind.Paragraph))
                    .Should().BeTrue();
                end = sentence.End;
                sentences++;
            }
        }

        sentences.Should().BeGreaterThan(50_000);
    }

    private static string DataFile(string folder, string name)
    {
        string path = Path.Combine(Repository.Folder, "..", "shared", "data", folder, name + ".jsonl.gz");
        if (!File.Exists(path))
        {
            Assert.Ignore("The data sets do not stand beside the project.");
        }

        return path;
    }

    private static SentenceScore Score(string set, string? style)
    {
        string path = DataFile("sentences", set);
        var score = new SentenceScore();
        int items = 0;
        foreach (JsonElement row in Rows(path))
        {
            if (style is not null && row.GetProperty("style").GetString() != style)
            {
                continue;
            }

            items++;
            string text = row.GetProperty("text").GetString()!;
            score.Add(text, row.GetProperty("sentences").EnumerateArray().Select(ReadSpan), SentenceSplitter.Split(text));
        }

        items.Should().BePositive("the set must hold such items");
        TestContext.Out.WriteLine($"{set}{(style is null ? "" : "/" + style)}  {score}");
        return score;
    }

    private static TextSpan ReadSpan(JsonElement span) =>
        TextSpan.FromBounds(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());

    private static IEnumerable<JsonElement> Rows(string path)
    {
        using var plain = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            yield return row.RootElement.Clone();
        }
    }
}
