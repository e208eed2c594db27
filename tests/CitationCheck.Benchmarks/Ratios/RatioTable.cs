using System.Globalization;
using AngleSharp.Html.Parser;
using CitationCheck.Benchmarks.Reports;
using CitationCheck.Benchmarks.Sentences;
using CitationCheck.Citations;
using CitationCheck.Measuring;
using CitationCheck.Reading;
using CitationCheck.Reading.Formats;
using CitationCheck.Reading.Markdown;
using CitationCheck.References;
using CitationCheck.References.Lists;
using ICU4N.Text;
using Markdig;

namespace CitationCheck.Benchmarks.Ratios;

/// <summary>
/// What the library and each of its stages cost beside the parsers that it builds on, on the same texts in the same run. It goes by the
/// processor time of its thread and takes turns, so that ratios hold on a busy machine too; BenchmarkDotNet gives the finer
/// figures on a quiet one.
/// </summary>
internal static class RatioTable
{
    /// <summary>How often each is run before it counts, so that the runtime has compiled it for speed.</summary>
    private const int WarmUps = 5;

    /// <summary>Prints the tables.</summary>
    /// <param name="rounds">How often each is measured; the median counts.</param>
    public static void Print(int rounds)
    {
        string[] texts = ReportTexts.Read(html: false);
        MarkdownPipeline parser = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();
        MarkdownPipeline plain = new MarkdownPipelineBuilder().Build();
        List<Report> reports = [.. texts.Select(static text => Report.Parse(text))];
        Compare(
            $"{texts.Length} reports, {Megabytes(texts):F1} MB",
            rounds,
            ("Markdig, places and tables", () => Each(texts, text => Markdown.Parse(text, parser))),
            ("Markdig, CommonMark alone", () => Each(texts, text => Markdown.Parse(text, plain))),
            ("CitationValidator.Validate", () => Each(texts, static text => CitationValidator.Validate(text))),
            ("Report.Parse", () => Each(texts, static text => Report.Parse(text))),
            ("… parsed and flattened to blocks", () => Each(texts, static text => Read(text))),
            ("… and lists of references found", () => Each(texts, static text => ReadLists(text, out _, out _))),
            ("… and their entries read", () => Each(texts, static text => ReadEntries(text, out _, out _))),
            ("… and citations found", () => Each(texts, static text => ReadCitations(text))),
            ("the rules alone", () => Each(reports, static report => CitationValidator.Validate(report))));

        string[] pages = ReportTexts.Read(html: true);
        var html = new HtmlParser();
        Compare(
            $"{pages.Length} pages, {Megabytes(pages):F1} MB",
            rounds,
            ("AngleSharp, into a tree", () => Each(pages, page => html.ParseDocument(page))),
            ("Validate, as HTML", () => Each(pages, static page => CitationValidator.Validate(Report.Parse(page, ReportFormat.Html)))),
            ("Report.Parse, as HTML", () => Each(pages, static page => Report.Parse(page, ReportFormat.Html))));

        string[] paragraphs = SentenceTexts.Read("gum_par");
        var sentences = BreakIterator.GetSentenceInstance(new ICU4N.Globalization.UCultureInfo("en"));
        Compare(
            $"{paragraphs.Length} paragraphs, {Megabytes(paragraphs):F1} MB",
            rounds,
            ("ICU4N, sentence breaks", () => Each(paragraphs, text => Count(sentences, text))),
            ("SentenceSplitter.Split", () => Each(paragraphs, static text => SentenceSplitter.Split(text))));
    }

    private static ReadDocument Read(string text) =>
        FormatDetector.Detect(text) == ReportFormat.PlainText
            ? PlainTextReader.Read(text)
            : MarkdownReader.Read(text, ReadingLimits.Default);

    private static FoundCitations ReadCitations(string text)
    {
        List<SourceBlock> sources = ReadEntries(text, out ReferenceIndex index, out PageLinks page);
        List<Block> blocks = [.. sources.Select(static source => new Block(source.Kind, source.Span, source.Text, source.Level, null))];
        return CitationReader.Read(text, ReportFormat.Markdown, sources, blocks, index, page, ReadingLimits.Default);
    }

    private static List<SourceBlock> ReadEntries(string text, out ReferenceIndex index, out PageLinks page)
    {
        (List<ListDraft> drafts, List<SourceBlock> blocks) = ReadLists(text, out ReadDocument document, out page);
        index = new ReferenceIndex();
        ReportBuilder.ReadReferences(text, drafts, [], index, ReadingLimits.Default, document.Limits);
        return blocks;
    }

    private static (List<ListDraft> Drafts, List<SourceBlock> Blocks) ReadLists(
        string text, out ReadDocument document, out PageLinks page)
    {
        document = Read(text);
        page = PageLinks.Read(document.Blocks);
        return ReferenceListFinder.Find(document.Blocks, page);
    }

    private static int Count(BreakIterator iterator, string text)
    {
        int count = 0;
        iterator.SetText(text);
        while (iterator.Next() != BreakIterator.Done)
        {
            count++;
        }

        return count;
    }

    private static void Each<T>(IEnumerable<T> items, Func<T, object> run)
    {
        foreach (T item in items)
        {
            run(item);
        }
    }

    private static void Compare(string what, int rounds, params (string Name, Action Run)[] contestants)
    {
        var times = contestants.Select(static _ => new List<double>()).ToArray();
        var bytes = new long[contestants.Length];
        for (int round = -WarmUps; round < rounds; round++)
        {
            for (int i = 0; i < contestants.Length; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan start = ThreadTime.Now;
                contestants[i].Run();
                if (round >= 0)
                {
                    times[i].Add((ThreadTime.Now - start).TotalMilliseconds);
                }

                bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        Console.WriteLine($"\n| {what} | ms | time | allocated |\n|---|---:|---:|---:|");
        for (int i = 0; i < contestants.Length; i++)
        {
            double[] ratios = [.. times[i].Zip(times[0], static (mine, first) => mine / first).Order()];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contestants[i].Name} | {times[i].Order().ElementAt(rounds / 2):F0} | {ratios[rounds / 2]:F2} "
                    + $"| {(double)bytes[i] / bytes[0]:F2} |"));
        }
    }

    private static double Megabytes(IEnumerable<string> texts) =>
        texts.Sum(static text => (double)System.Text.Encoding.UTF8.GetByteCount(text)) / 1e6;
}
