using CitationCheck.Reading.Html;
using CitationCheck.Text;
using CitationCheck.Text.Urls;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigBlock = Markdig.Syntax.Block;

namespace CitationCheck.Reading.Markdown;

/// <summary>Turns the lines of Markdig's blocks into visible text with a map back to the report. Not thread-safe.</summary>
internal sealed class MarkdownFlattener
{
    /// <summary>What stands for a link without a text, <c>[](url)</c>: no reader sees it, yet it cites.</summary>
    public const string EmptyLink = "[]";

    private readonly string text;
    private readonly InlineReader inlines;
    private readonly VisibleTextBuilder builder = new();
    private readonly SimpleMarkup simple;
    private readonly Stack<int> openRuns = new();
    private readonly Stack<(string Name, int Run, int Start)> openTags = new();
    private readonly Stack<string> openCitations = new();
    private List<Anchor> anchors = [];

    /// <summary>Whether a link may be named by its label, <c>[the map][map]</c>, which takes a parser.</summary>
    public bool NamesLinks { get; init; }

    /// <summary>Makes a flattener.</summary>
    /// <param name="text">The report.</param>
    /// <param name="limits">Bounds on what is read.</param>
    /// <param name="inlines">Parses the blocks whose markup needs a parser.</param>
    public MarkdownFlattener(string text, ReadingLimits limits, InlineReader inlines)
    {
        this.text = text;
        this.inlines = inlines;
        simple = new SimpleMarkup(text, limits, builder);
    }

    public VisibleText Flatten(LeafBlock block)
    {
        Add(block);
        return builder.Build();
    }

    /// <summary>Flattens the cells of a table row into one text, parted by bars.</summary>
    public VisibleText Flatten(TableRow row)
    {
        int place = Math.Clamp(row.Span.Start, 0, text.Length);
        foreach (MarkdigBlock block in row)
        {
            if (block is not TableCell cell)
            {
                continue;
            }

            // an empty cell has no place of its own
            place = Math.Clamp(cell.Span.Start, place, text.Length);
            builder.OpenCell(" | ", place);
            foreach (MarkdigBlock content in cell)
            {
                if (content is LeafBlock leaf)
                {
                    Add(leaf);
                    place = Math.Clamp(leaf.Span.End + 1, place, text.Length);
                }
            }
        }

        return builder.Build();
    }

    /// <summary>Text that is shown as it stands.</summary>
    public VisibleText Raw(TextSpan span)
    {
        builder.Append(text.AsSpan(span.Start, span.Length), span.Start);
        return builder.Build();
    }

    /// <summary>The anchors (<c>&lt;a id="ref-1"&gt;</c>) met since the last call.</summary>
    public IReadOnlyList<Anchor> TakeAnchors()
    {
        if (anchors.Count == 0)
        {
            return [];
        }

        List<Anchor> taken = anchors;
        anchors = [];
        return taken;
    }

    private void Add(LeafBlock block)
    {
        if (block.Inline is null)
        {
            if (!NamesLinks && simple.TryAdd(block.Lines))
            {
                return;
            }

            if (!inlines.TryRead(block))
            {
                AddRaw(block);
                return;
            }
        }

        AddAll(block.Inline!);
        CloseTags(block.Inline!.Span.End + 1);
    }

    private void AddRaw(LeafBlock block)
    {
        int start = Math.Clamp(block.Span.Start, 0, text.Length);
        int end = Math.Clamp(block.Span.End + 1, start, text.Length);
        builder.Append(text.AsSpan(start, end - start), start);
    }

    /// <summary>Walks the tree by its own links and not by calls, for emphasis may be nested as deep as a text is long.</summary>
    private void AddAll(ContainerInline root)
    {
        Inline? inline = root.FirstChild;
        while (inline is not null)
        {
            if (Enter(inline) is { } child)
            {
                inline = child;
                continue;
            }

            while (inline is not null && inline.NextSibling is null)
            {
                inline = inline.Parent == root ? null : inline.Parent;
                Leave(inline);
            }

            inline = inline?.NextSibling;
        }
    }

    /// <summary>Adds an inline, or opens it and gives back the first of those in it.</summary>
    private Inline? Enter(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                return null;
            case LineBreakInline:
                builder.AppendFor("\n", SpanOf(inline));
                return null;
            case LinkInline { IsImage: true }:
                return null;
            case LinkInline link:
                openRuns.Push(builder.OpenRun(InlineKind.Link, link.Url));
                if (link.IsShortcut)
                {
                    builder.Append("[", link.Span.Start); // the label of a definition is shown as the marker that it is
                }

                return EnterContainer(link);
            case EmphasisInline emphasis:
                openRuns.Push(builder.OpenRun(InlineKind.Emphasis));
                return EnterContainer(emphasis);
            case CodeInline code:
                AddCode(code);
                return null;
            case AutolinkInline auto:
                AddAutolink(auto);
                return null;
            case HtmlEntityInline entity:
                builder.AppendFor(entity.Transcoded.AsSpan(), SpanOf(entity));
                return null;
            case HtmlInline html:
                AddTag(html);
                return null;
            case CitationTagInline { IsWhole: false } tag:
                AddCitationTag(SpanOf(tag));
                return null;
            case DelimiterInline delimiter:
                // a bracket that opened no link holds all that follows it
                builder.Append(delimiter.ToLiteral(), delimiter.Span.Start);
                return EnterContainer(delimiter);
            case ContainerInline container:
                return EnterContainer(container);
            default:
                builder.Append(text.AsSpan(SpanOf(inline).Start, SpanOf(inline).Length), inline.Span.Start);
                return null;
        }
    }

    /// <summary>The first inline in another; one without any is left at once, and an empty link shows that it is one.</summary>
    private Inline? EnterContainer(ContainerInline container)
    {
        if (container.FirstChild is { } child)
        {
            return child;
        }

        if (container is LinkInline { Url: { } url } && UrlScanner.IsAbsolute(url))
        {
            builder.AppendFor(EmptyLink, SpanOf(container));
        }

        Leave(container);
        return null;
    }

    private void Leave(Inline? inline)
    {
        if (inline is LinkInline { IsShortcut: true } shortcut)
        {
            builder.Append("]", shortcut.Span.End);
        }

        if (inline is LinkInline or EmphasisInline)
        {
            builder.CloseRun(openRuns.Pop(), SpanOf(inline));
        }
    }

    private void AddLiteral(LiteralInline literal)
    {
        ReadOnlySpan<char> content = literal.Content.AsSpan();
        if (ReferenceEquals(literal.Content.Text, text))
        {
            builder.Append(content, literal.Content.Start); // a block of one line is parsed where it stands
            return;
        }

        // The span of an escaped character begins with its backslash; that of a table cell may hold trimmed blanks.
        TextSpan span = SpanOf(literal);
        ReadOnlySpan<char> source = text.AsSpan(span.Start, span.Length);
        int at = source.StartsWith(content) ? 0 : source.IndexOf(content);
        if (at >= 0)
        {
            builder.Append(content, span.Start + at);
        }
        else
        {
            builder.AppendFor(content, span);
        }
    }

    private void AddCode(CodeInline code)
    {
        TextSpan span = SpanOf(code);
        int run = builder.OpenRun(InlineKind.Code);
        int start = text.IndexOf(code.Content, span.Start, span.Length, StringComparison.Ordinal);
        if (start >= 0)
        {
            builder.Append(code.Content, start);
        }
        else
        {
            builder.AppendFor(code.Content, span);
        }

        builder.CloseRun(run, span);
    }

    private void AddAutolink(AutolinkInline auto)
    {
        int run = builder.OpenRun(InlineKind.Link, auto.IsEmail ? "mailto:" + auto.Url : auto.Url);
        builder.Append(auto.Url, auto.Span.Start + 1);
        builder.CloseRun(run, SpanOf(auto));
    }

    private void AddTag(HtmlInline html)
    {
        if (!HtmlTag.TryRead(html.Tag, out HtmlTag tag))
        {
            return; // a comment or the like
        }

        if (tag.Id is { } id)
        {
            anchors.Add(new Anchor(id, builder.Length));
        }

        switch (tag.Name)
        {
            case "br":
                builder.AppendFor("\n", SpanOf(html));
                break;
            case "sup" or "a" or "code" when tag.IsEnd:
                CloseTag(tag.Name, html.Span.End + 1);
                break;
            case "sup":
                openTags.Push((tag.Name, builder.OpenRun(InlineKind.Superscript), html.Span.Start));
                break;
            case "code":
                openTags.Push((tag.Name, builder.OpenRun(InlineKind.Code), html.Span.Start));
                break;
            case "a":
                CloseTag("a", html.Span.Start); // links do not nest: a new one ends the open one
                InlineKind kind = tag.Href is null ? InlineKind.Emphasis : InlineKind.Link;
                openTags.Push((tag.Name, builder.OpenRun(kind, tag.Href), html.Span.Start));
                break;
            default:
                break;
        }
    }

    /// <summary>Shows a start tag where its element ends: the prose in between is what it should have cited for.</summary>
    private void AddCitationTag(TextSpan span)
    {
        string tag = span.Slice(text);
        if (tag is not ['<', '/', ..])
        {
            openCitations.Push(tag);
        }
        else if (openCitations.TryPeek(out string? open)
            && CitationTag.NameIn(open).Equals(CitationTag.NameIn(tag), StringComparison.OrdinalIgnoreCase))
        {
            builder.AppendFor(openCitations.Pop(), span);
        }
    }

    private void CloseTag(string name, int end)
    {
        if (openTags.TryPeek(out (string Name, int Run, int Start) open) && open.Name == name)
        {
            openTags.Pop();
            builder.CloseRun(open.Run, TextSpan.FromBounds(open.Start, end));
        }
    }

    private void CloseTags(int end)
    {
        openCitations.Clear();
        while (openTags.TryPop(out (string Name, int Run, int Start) open))
        {
            builder.CloseRun(open.Run, TextSpan.FromBounds(open.Start, Math.Clamp(end, open.Start, text.Length)));
        }
    }

    private TextSpan SpanOf(Inline inline) => TextSpan.FromBounds(inline.Span.Start, Math.Min(inline.Span.End + 1, text.Length));
}
