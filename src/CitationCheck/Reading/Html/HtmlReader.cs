using System.Globalization;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using CitationCheck.Text;

namespace CitationCheck.Reading.Html;

/// <summary>
/// Reads HTML, page or fragment, from AngleSharp's tokens. No tree is built: blocks follow from the tags as they come,
/// so that time is linear and nesting costs nothing.
/// </summary>
internal sealed class HtmlReader
{
    private readonly string text;
    private readonly int offset;
    private readonly ReadingLimits limits;
    private readonly VisibleTextBuilder builder = new();
    private readonly List<SourceBlock> blocks = [];
    private readonly List<LimitReached> reached = [];
    private readonly Stack<OpenList> lists = new();
    private readonly Stack<OpenRun> runs = new();
    private readonly HtmlCharacterAligner aligner;
    private List<Anchor> anchors = [];
    private string? title;
    private int listCount;
    private int itemCount;
    private int quoteDepth;
    private string? markedBy;
    private int markedDepth;
    private int preDepth;
    private int headingLevel;
    private bool isCaption;
    private bool isRow;
    private bool rowHasData;
    private OpenItem item;
    private int blockStart = -1;

    private HtmlReader(string text, int offset, ReadingLimits limits, int lists = 0, int items = 0)
    {
        listCount = lists;
        itemCount = items;
        this.text = text;
        this.offset = offset;
        this.limits = limits;
        aligner = new HtmlCharacterAligner(text, builder);
    }

    public static SourceDocument Read(string text, ReadingLimits limits)
    {
        var reader = new HtmlReader(text, 0, limits);
        reader.ReadAll(text);
        return new SourceDocument(DocumentTitle.Find(reader.blocks) ?? reader.title, reader.blocks, reader.reached);
    }

    /// <summary>Reads a stretch of HTML inside another format; spans are those of the whole text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="limits">Bounds on what is read.</param>
    /// <param name="lists">How many lists stand before it; those in it are counted on.</param>
    /// <param name="items">How many items stand before it, likewise.</param>
    public static List<SourceBlock> ReadFragment(string text, TextSpan span, ReadingLimits limits, ref int lists, ref int items)
    {
        var reader = new HtmlReader(text, span.Start, limits, lists, items);
        reader.ReadAll(span.Slice(text));
        (lists, items) = (reader.listCount, reader.itemCount);
        return reader.blocks;
    }

    private void ReadAll(string html)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        TextSpan range = default;
        tokenizer.OnToken = (_, found) => range = TextSpan.FromBounds(offset + found.Start.Position - 1, offset + Math.Min(found.End.Position - 1, html.Length));
        string? skipped = null;
        int skippedDepth = 0;
        for (HtmlToken token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } raw)
            {
                tokenizer.State = HtmlElements.ParseMode(raw.Name);
            }

            if (skipped is not null)
            {
                skippedDepth += token.Name != skipped ? 0 : token.Type == HtmlTokenType.StartTag ? 1 : token.Type == HtmlTokenType.EndTag ? -1 : 0;
                skipped = skippedDepth == 0 ? null : skipped;
            }
            else if (token is HtmlTagToken tag)
            {
                if (tag.Type == HtmlTokenType.StartTag && HtmlElements.IsSkipped(tag))
                {
                    skipped = tag.Name;
                    skippedDepth = 1;
                }
                else if (tag.Type == HtmlTokenType.StartTag && tag.Name == "title")
                {
                    title = ReadTitle(tokenizer.Get());
                }
                else
                {
                    ReadTag(tag, range);
                }
            }
            else if (token.Type == HtmlTokenType.Character)
            {
                blockStart = blockStart < 0 ? range.Start : blockStart;
                aligner.Append(token.Data, range, isPreformatted: preDepth > 0);
            }
        }

        Flush(offset + html.Length);
    }

    private static string? ReadTitle(HtmlToken token)
    {
        string found = token.Type == HtmlTokenType.Character ? string.Join(' ', token.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : string.Empty;
        return found.Length == 0 ? null : found;
    }

    private void ReadTag(HtmlTagToken tag, TextSpan range)
    {
        bool isStart = tag.Type == HtmlTokenType.StartTag;
        if (HtmlElements.IsBlock(tag.Name) && !(isRow && HtmlElements.IsLineInCell(tag.Name)))
        {
            Flush(isStart ? range.Start : range.End);
        }

        if (isStart)
        {
            if (tag.GetAttribute("id") is { Length: > 0 } id)
            {
                anchors.Add(new Anchor(id, builder.Length));
            }

            ReadStart(tag, range);
        }
        else
        {
            ReadEnd(tag.Name, range);
        }
    }

    private void ReadStart(HtmlTagToken tag, TextSpan range)
    {
        switch (tag.Name)
        {
            case "ol" or "ul" when !isRow:
                OpenListTag(tag, range);
                break;
            case "li" when !isRow:
                OpenItemTag(tag, range);
                break;
            case "tr":
                isRow = true;
                rowHasData = false;
                break;
            case "td" or "th" when isRow:
                rowHasData |= tag.Name == "td";
                builder.OpenCell(builder.Last == ' ' ? "| " : " | ", range.Start);
                break;
            case "br":
                builder.AppendFor("\n", range);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                headingLevel = tag.Name[1] - '0';
                break;
            case "pre":
                preDepth++;
                break;
            case "blockquote":
                quoteDepth++;
                break;
            case "figcaption" or "caption":
                isCaption = true;
                break;
            case "a" when tag.GetAttribute("href") is { Length: > 0 } href:
                Close("a", range.Start); // links do not nest: a new one ends the open one
                Open("a", InlineKind.Link, range, href);
                break;
            case "sup":
                Open("sup", InlineKind.Superscript, range, null);
                break;
            case "code" or "kbd" or "samp":
                Open(tag.Name, InlineKind.Code, range, null);
                break;
            default:
                if (isRow && HtmlElements.IsLineInCell(tag.Name) && builder.Last is not ('\n' or '\0'))
                {
                    builder.AppendFor("\n", new TextSpan(range.Start, 0));
                }

                break;
        }

        if (markedBy is null && HtmlElements.OpensReferences(tag))
        {
            markedBy = tag.Name;
            markedDepth = 1;
        }
        else if (markedBy == tag.Name && !tag.IsSelfClosing)
        {
            markedDepth++;
        }
    }

    private void ReadEnd(string name, TextSpan range)
    {
        if (markedBy == name && --markedDepth == 0)
        {
            markedBy = null;
        }

        switch (name)
        {
            case "ol" or "ul" when !isRow && lists.Count > 0:
                lists.Pop();
                item = default;
                break;
            case "li" when !isRow:
                item = default;
                break;
            case "tr" or "table":
                isRow = false;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                headingLevel = 0;
                break;
            case "pre":
                preDepth = Math.Max(0, preDepth - 1);
                break;
            case "blockquote":
                quoteDepth = Math.Max(0, quoteDepth - 1);
                break;
            case "figcaption" or "caption":
                isCaption = false;
                break;
            case "a" or "sup" or "code" or "kbd" or "samp":
                Close(name, range.End);
                break;
            default:
                break;
        }
    }

    private void Open(string name, InlineKind kind, TextSpan range, string? url)
    {
        blockStart = blockStart < 0 ? range.Start : blockStart;
        runs.Push(new OpenRun(name, builder.OpenRun(kind, url), range.Start));
    }

    private void Close(string name, int end)
    {
        if (runs.TryPeek(out OpenRun open) && open.Name == name)
        {
            runs.Pop();
            builder.CloseRun(open.Run, TextSpan.FromBounds(open.Start, end));
        }
    }

    private void OpenListTag(HtmlTagToken tag, TextSpan range)
    {
        if (lists.Count >= limits.MaxDepth)
        {
            if (reached.Count == 0)
            {
                reached.Add(new LimitReached(
                    nameof(ReadingLimits.MaxDepth), range, $"Lists are nested more than {limits.MaxDepth} levels deep; deeper lists were read as one."));
            }

            return;
        }

        int? start = tag.Name != "ol" ? null : int.TryParse(tag.GetAttribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : 1;
        lists.Push(new OpenList(++listCount, start));
    }

    private void OpenItemTag(HtmlTagToken tag, TextSpan range)
    {
        int? number = null;
        if (lists.TryPop(out OpenList list))
        {
            number = list.Next is null ? null
                : int.TryParse(tag.GetAttribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value
                : list.Next;
            lists.Push(list with { Next = number + 1 });
        }

        item = new OpenItem(++itemCount, number, range.Start);
    }

    private void Flush(int end)
    {
        while (runs.TryPop(out OpenRun open))
        {
            builder.CloseRun(open.Run, TextSpan.FromBounds(open.Start, end));
        }

        VisibleText flat = builder.Build();
        if (flat.Text.Length == 0)
        {
            blockStart = -1;
            return; // anchors that stand before a block belong to it
        }

        blocks.Add(new SourceBlock(Kind(), flat)
        {
            Level = headingLevel > 0 ? headingLevel : item.Id > 0 ? Math.Max(1, lists.Count) : 0,
            List = item.Id > 0 && lists.TryPeek(out OpenList list) ? list.Id : 0,
            Item = item.Id,
            ListNumber = item.Number,
            SourceStart = item.Id > 0 && !item.HasBlock ? item.Start : flat.SourceStart(0),
            Anchors = anchors.Count > 0 ? anchors : [],
            IsMarkedReference = markedBy is not null && headingLevel == 0,
        });
        anchors = [];
        item = item with { Number = null, HasBlock = item.Id > 0 };
        blockStart = -1;
    }

    private BlockKind Kind() => this switch
    {
        { preDepth: > 0 } => BlockKind.Code,
        { headingLevel: > 0 } => BlockKind.Heading,
        { isCaption: true } => BlockKind.Caption,
        { isRow: true } => rowHasData ? BlockKind.TableRow : BlockKind.TableHeader,
        { item.Id: > 0 } => BlockKind.ListItem,
        { quoteDepth: > 0 } => BlockKind.Quote,
        _ => BlockKind.Paragraph,
    };

    private readonly record struct OpenList(int Id, int? Next);

    private readonly record struct OpenItem(int Id, int? Number, int Start, bool HasBlock = false);

    private readonly record struct OpenRun(string Name, int Run, int Start);
}
