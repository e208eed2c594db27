using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// The Markdown of reports, for Markdig: CommonMark, pipe tables and front matter. The blocks of a text are read at once;
/// the markup inside of a block only when someone asks, for most blocks hold none that needs a parser.
/// </summary>
internal sealed class MarkdownGrammar
{
    private static readonly ConcurrentDictionary<ReadingLimits, MarkdownGrammar> Known = new();

    private readonly BlockParserList blockParsers;
    private readonly InlineParserList inlineParsers;

    private MarkdownGrammar(ReadingLimits limits)
    {
        MarkdownPipelineBuilder parsers = Parsers(limits);
        blockParsers = new BlockParserList(parsers.BlockParsers);
        inlineParsers = new InlineParserList(parsers.InlineParsers);
    }

    public static MarkdownGrammar For(ReadingLimits limits) => Known.GetOrAdd(limits, static limits => new MarkdownGrammar(limits));

    /// <summary>The parsers of blocks and of what is in them.</summary>
    public static MarkdownPipelineBuilder Parsers(ReadingLimits limits)
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        new YamlFrontMatterExtension().Setup(builder);
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ReportParagraphParser(limits));
        builder.BlockParsers.Replace<HeadingBlockParser>(new ReportHeadingParser());
        var emphasis = new BoundedEmphasisParser(limits);
        builder.InlineParsers.Replace<EmphasisInlineParser>(emphasis);
        builder.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser(emphasis));
        builder.InlineParsers.Replace<AutolinkInlineParser>(new BoundedTagParser());
        builder.InlineParsers.InsertBefore<BoundedTagParser>(new CitationTagParser());
        BoundedTableParser.Add(builder, limits);

        // Markdig asks the parser of lists at every line unless it is told what an item opens with.
        ListBlockParser lists = builder.BlockParsers.Find<ListBlockParser>()!;
        lists.OpeningCharacters = [.. lists.ItemParsers.SelectMany(static item => item.OpeningCharacters!)];

        // Four blanks in front of a line of a report are often an accident of layout: what the line says tells whether it is code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder;
    }

    /// <summary>Reads the blocks of a text, with the lines of each as they stand.</summary>
    /// <exception cref="ArgumentException">The blocks are nested thousands deep.</exception>
    public MarkdownDocument ReadBlocks(string text, CancellationToken cancellationToken = default)
    {
        var document = new MarkdownDocument();
        var processor = new BlockProcessor(document, blockParsers, context: null);
        var lines = new LineReader(text.Replace('\0', '\uFFFD'));
        while (lines.ReadLine() is { Text: not null } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            processor.ProcessLine(line);
        }

        processor.Close(document);
        return document;
    }

    /// <summary>Makes the parser of what is in the blocks of a document.</summary>
    public InlineProcessor Inlines(MarkdownDocument document) => new(document, inlineParsers, preciseSourcelocation: true, context: null);
}
