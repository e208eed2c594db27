using CitationCheck.Reading.Html;
using CitationCheck.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace CitationCheck.Reading.Markdown;

/// <summary>Reads Markdown: CommonMark, pipe tables and front matter, by Markdig.</summary>
internal sealed class MarkdownReader
{
    /// <summary>So many blanks in front of its lines make a paragraph code for CommonMark; here its words must agree.</summary>
    private const int IndentOfCode = 4;

    private readonly string text;
    private readonly ReadingLimits limits;
    private readonly CancellationToken cancellationToken;
    private readonly MarkdownFlattener flattener;
    private readonly LinkDefinitions definitions;
    private readonly List<SourceBlock> blocks = [];
    private readonly List<LimitReached> reached = []; // in fragments of HTML
    private int lists;
    private int items;
    private int depth;
    private int endOfIndentedCode = -1; // the index of the block behind it
    private bool isTooDeep;

    private MarkdownReader(
        string text,
        ReadingLimits limits,
        MarkdownFlattener flattener,
        LinkDefinitions definitions,
        CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        this.definitions = definitions;
        this.text = text;
        this.limits = limits;
        this.flattener = flattener;
    }

    public static ReadDocument Read(string text, ReadingLimits limits, CancellationToken cancellationToken = default)
    {
        var grammar = MarkdownGrammar.For(limits);
        MarkdownDocument document;
        try
        {
            document = grammar.ReadBlocks(text, cancellationToken);
        }
#pragma warning disable CA1031 // a text must not end its reader, whatever the parser thinks of it
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return ReadAsPlain(text, limits, cancellationToken);
        }

        var inlines = new InlineReader(document, grammar.Inlines, cancellationToken);
        var found = LinkDefinitions.Find(text, document);
        var visible = new MarkdownFlattener(text, limits, inlines) { NamesLinks = found.Any };
        var reader = new MarkdownReader(text, limits, visible, found, cancellationToken);
        reader.Walk(document, new Place(BlockKind.Paragraph));
        if (reader.isTooDeep)
        {
            return ReadAsPlain(text, limits, cancellationToken);
        }

        List<LimitReached> all = [.. LimitNote.Read(document, limits, text.Length), .. reader.reached];
        return new ReadDocument(DocumentTitle.Find(reader.blocks), reader.blocks, all);
    }

    private static ReadDocument ReadAsPlain(string text, ReadingLimits limits, CancellationToken cancellationToken)
    {
        ReadDocument plain = PlainTextReader.Read(text, cancellationToken);
        plain.Limits.Add(new LimitReached(
            nameof(ReadingLimits.MaxDepth),
            new TextSpan(0, text.Length),
            $"The Markdown is nested more than {limits.MaxDepth} levels deep; it was read as plain text."));
        return plain;
    }

    private void Walk(ContainerBlock container, Place place)
    {
        if (depth > limits.MaxDepth)
        {
            isTooDeep = true;
            return;
        }

        depth++;
        foreach (MarkdigBlock block in container)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (block)
            {
                case HeadingBlock heading:
                    Add(BlockKind.Heading, flattener.Flatten(heading), heading, heading.Level, default);
                    break;
                case ParagraphBlock paragraph:
                    VisibleText flat = flattener.Flatten(paragraph);
                    BlockKind kind = KindOf(flat.Text, place, paragraph);
                    Add(kind, flat, paragraph, place.Depth, GoesOnNote(paragraph, place) ? NoteBefore(place) : place);
                    CutDefinitions();
                    break;
                case ListBlock list:
                    Walk(list, place);
                    break;
                case QuoteBlock quote:
                    Walk(quote, place with { Kind = place.Depth > 0 ? BlockKind.ListItem : BlockKind.Quote });
                    break;
                case Table table:
                    Walk(table);
                    break;
                case YamlFrontMatterBlock matter:
                    Add(BlockKind.Metadata, flattener.Raw(SpanOf(matter)), matter, 0, default);
                    break;
                case HtmlBlock html:
                    blocks.AddRange(HtmlReader.ReadFragment(text, SpanOf(html), limits, ref lists, ref items, reached, cancellationToken));
                    break;
                case CodeBlock code:
                    Add(BlockKind.Code, flattener.Raw(SpanOf(code)), code, 0, default);
                    break;
                case ContainerBlock other:
                    Walk(other, place);
                    break;
                default:
                    break; // a rule across the page
            }
        }

        depth--;
    }

    /// <summary>Cuts the lines of link definitions out of the block of a paragraph; no reader sees them.</summary>
    private void CutDefinitions()
    {
        if (!definitions.Any || blocks.Count == 0)
        {
            return;
        }

        SourceBlock whole = blocks[^1];
        VisibleText flat = whole.Text;
        int start = 0;
        bool isFirst = true;
        while (start < flat.Text.Length)
        {
            bool isHidden = definitions.Hold(flat.SourceStart(start));
            int end = start;
            int next = start;
            while (next < flat.Text.Length && definitions.Hold(flat.SourceStart(next)) == isHidden)
            {
                int length = flat.Text.AsSpan(next).IndexOf('\n');
                end = length < 0 ? flat.Text.Length : next + length;
                next = end + 1;
            }

            if (isFirst)
            {
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(whole with
            {
                Kind = isHidden ? BlockKind.Metadata : whole.Kind,
                Text = flat.Slice(start, end),
                SourceStart = isFirst ? whole.SourceStart : flat.SourceStart(start),
                Anchors = isFirst ? whole.Anchors : [],
            });
            isFirst = false;
            start = next;
        }
    }

    /// <summary>Whether an indented paragraph belongs to the footnote that was defined before it.</summary>
    private bool GoesOnNote(ParagraphBlock paragraph, Place place) =>
        place.Item == 0 && paragraph.Column > 1 && blocks.Count > 0 && blocks[^1] is { List: 0 } before
        && (before.Item > 0 || IsNote(before.Text.Text));

    private static bool IsNote(string text) =>
        text.StartsWith("[^", StringComparison.Ordinal) && text.Contains("]:", StringComparison.Ordinal);

    /// <summary>The place of the note before: its paragraphs are one item.</summary>
    private Place NoteBefore(Place place)
    {
        if (blocks[^1].Item == 0)
        {
            blocks[^1] = blocks[^1] with { Item = ++items };
        }

        return place with { Item = blocks[^1].Item };
    }

    private BlockKind KindOf(string text, Place place, ParagraphBlock block) =>
        IsImageDefinition(text) ? BlockKind.Metadata
        : place.Kind == BlockKind.Paragraph && UnfencedCode.Is(text) ? BlockKind.Code
        : place.Kind != BlockKind.Quote && IsIndentedCode(text, block.Column - place.Column) ? BlockKind.Code
        : place.Kind;

    private bool IsIndentedCode(string text, int indent)
    {
        if (indent < IndentOfCode || !UnfencedCode.IsIndented(text, goesOn: endOfIndentedCode == blocks.Count))
        {
            return false;
        }

        endOfIndentedCode = blocks.Count + 1;
        return true;
    }

    /// <summary>
    /// <c>[image1]: &lt;data:image/png;base64,…&gt;</c>, as Google Docs exports pictures: a definition that no reader sees.
    /// </summary>
    private static bool IsImageDefinition(string text) =>
        text.StartsWith('[')
        && text.IndexOf("]: ", StringComparison.Ordinal) is > 0 and < 60 and var close
        && text.AsSpan(close + 3).TrimStart('<').StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private void Walk(ListBlock list, Place place)
    {
        int id = ++lists;
        depth++;
        foreach (MarkdigBlock block in list)
        {
            if (block is ListItemBlock item)
            {
                int? number = list.IsOrdered ? item.Order : null;
                int column = item.Count > 0 ? item[0].Column : 0;
                var inside = new Place(BlockKind.ListItem, place.Depth + 1, id, ++items, number, item.Span.Start, column);
                Walk(item, inside);
            }
        }

        depth--;
    }

    private void Walk(Table table)
    {
        foreach (MarkdigBlock block in table)
        {
            if (block is TableRow row)
            {
                Add(row.IsHeader ? BlockKind.TableHeader : BlockKind.TableRow, flattener.Flatten(row), row, 0, default);
            }
        }
    }

    private void Add(BlockKind kind, VisibleText flat, MarkdigBlock block, int level, Place place)
    {
        IReadOnlyList<Anchor> anchors = flattener.TakeAnchors();
        flat = kind == BlockKind.Code ? flat : BlockAttributes.Take(flat, ref anchors);
        if (flat.Text.Length == 0)
        {
            return;
        }

        blocks.Add(new SourceBlock(kind, flat)
        {
            Level = level,
            List = place.List,
            Item = place.Item,
            ListNumber = place.TakeNumber(blocks),
            SourceStart = place.Item > 0 && !IsContinuation(place) ? place.ItemStart : block.Span.Start,
            Anchors = anchors,
        });
    }

    /// <summary>Whether an earlier block belongs to the same item, so that the bullet is not this block's.</summary>
    private bool IsContinuation(Place place) => blocks.Count > 0 && blocks[^1].Item >= place.Item;

    /// <summary>The span of a block; Markdig may cut the last character of an unclosed fence in two.</summary>
    private TextSpan SpanOf(MarkdigBlock block)
    {
        int last = block is FencedCodeBlock { ClosingFencedCharCount: 0, Lines: { Count: > 0 and var count, Lines: { } lines } }
            ? Math.Max(block.Span.End, lines[count - 1].Slice.End) // Markdig lets a fence that nobody closed end on its first line
            : block.Span.End;
        int end = Math.Clamp(last + 1, 0, text.Length);
        end += end > 0 && end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]) ? 1 : 0;
        return TextSpan.FromBounds(Math.Clamp(block.Span.Start, 0, end), end);
    }

    /// <summary>Where in lists and quotes a block stands.</summary>
    private readonly record struct Place(
        BlockKind Kind, int Depth = 0, int List = 0, int Item = 0, int? Number = null, int ItemStart = 0, int Column = 0)
    {
        /// <summary>The item's number, for the first of its blocks.</summary>
        public int? TakeNumber(List<SourceBlock> before) => before.Count > 0 && before[^1].Item >= Item ? null : Number;
    }
}
