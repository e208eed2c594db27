using System.IO.Compression;
using System.Text.Json;
using CitationCheck.Sources.Pages;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Sources.Tests.Pages;

/// <summary>Real pages, byte for byte, against the titles that people wrote down for them.</summary>
[Category("Corpus")]
public sealed class PageCorpusTests
{
    [Test]
    public void The_title_that_people_wrote_down_is_found_on_the_page()
    {
        int pages = 0;
        int matched = 0;
        int articles = 0;
        int walls = 0;
        foreach (JsonElement row in SharedRows.Read("pages/index.jsonl"))
        {
            if (row.GetProperty("gold_title").GetString()?.Trim() is not { Length: > 0 } gold)
            {
                continue;
            }

            using var bytes = new MemoryStream();
            string path = SharedRows.PathOf("pages/" + row.GetProperty("file").GetString());
            using (var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress))
            {
                file.CopyTo(bytes);
            }

            PageContent page = PageReader.Read(
                PageCharset.Decode(bytes.ToArray(), null), new Uri(row.GetProperty("url").GetString()!), maxText: 262_144);
            articles += page.Signals!.IsArticle ? 1 : 0;
            walls += page.Signals!.Barrier == PageBarrier.None ? 0 : 1;
            TitleMatch match = TitleMatcher.Compare(gold, page.Titles.Select(title => title.Text), page.SiteName);
            pages++;
            matched += match.IsMatch ? 1 : 0;
            if (!match.IsMatch)
            {
                TestContext.Out.WriteLine($"{row.GetProperty("id").GetString()}: {match.Grade}");
            }
        }

        TestContext.Out.WriteLine($"{articles} of {pages} are recognized as articles, {walls} as walls");
        TestContext.Out.WriteLine($"{matched} of {pages} titles matched = {(double)matched / pages:0.0000}");
        ((double)matched / pages).Should().BeGreaterThanOrEqualTo(0.97);
    }
}
