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
    private readonly VisibleTextBuilder builder = new();
    private readonly List<SourceBlock> blocks = [];
    private readonly HtmlPlace place;
    private readonly Stack<OpenRun> runs = new();
    private readonly HtmlCharacterAligner aligner;
    private List<Anchor> anchors = [];
    private string? title;
    private string? skipped; // the element that is passed over
    private int skippedDepth;
    private int blockStart = -1;
    private int raised = -1; // the run that a link opens when it is the mark of a note
    private string? openCitation; // the start tag of a cite that a tool put around prose; it is shown behind that
    private int shownUpTo; // where the citation tag ends that is shown as it is written

    private HtmlReader(string text, int offset, ReadingLimits limits, int lists = 0, int items = 0)
    {
        place = new HtmlPlace(limits, lists, items);
        this.text = text;
        this.offset = offset;
        aligner = new HtmlCharacterAligner(text, builder);
    }

    public static ReadDocument Read(string text, ReadingLimits limits, CancellationToken cancellationToken = default)
    {
        var reader = new HtmlReader(text, 0, limits);
        reader.ReadAll(text, cancellationToken);
        return new ReadDocument(DocumentTitle.Find(reader.blocks) ?? reader.title, reader.blocks, reader.place.Reached);
    }

    /// <summary>Reads a stretch of HTML inside another format; spans are those of the whole text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="limits">Bounds on what is read.</param>
    /// <param name="lists">How many lists stand before it; those in it are counted on.</param>
    /// <param name="items">How many items stand before it, likewise.</param>
    /// <param name="reached">Receives the limits that were reached.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    public static List<SourceBlock> ReadFragment(
        string text,
        TextSpan span,
        ReadingLimits limits,
        ref int lists,
        ref int items,
        List<LimitReached> reached,
        CancellationToken cancellationToken)
    {
        var reader = new HtmlReader(text, span.Start, limits, lists, items);
        reader.ReadAll(span.Slice(text), cancellationToken);
        (lists, items) = (reader.place.Lists, reader.place.Items);
        reached.AddRange(reader.place.Reached);
        return reader.blocks;
    }

    private void ReadAll(string html, CancellationToken cancellationToken)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        TextSpan range = default;
        tokenizer.OnToken = (_, found) =>
        {
            int end = Math.Min(found.End.Position - 1, html.Length);
            range = TextSpan.FromBounds(offset + found.Start.Position - 1, offset + end);
        };
        var tokens = new HtmlTokens(tokenizer.Get);
        while (tokens.Next() is { } token)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start)
            {
                tokenizer.State = HtmlElements.ParseMode(start.Name);
            }

            if (IsSkipped(token) || range.Start < shownUpTo || ShowsCitationTag(token, range))
            {
                continue;
            }

            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "title" })
            {
                title = ReadTitle(tokens.Next());
            }
            else if (token is HtmlTagToken tag)
            {
                ReadTag(tag, range);
            }
            else if (token.Type == HtmlTokenType.Character)
            {
                blockStart = blockStart < 0 ? range.Start : blockStart;
                aligner.Append(token.Data, range, place.IsPreformatted);
            }
        }

        if (tokens.HasFailed)
        {
            AddAsText(TextSpan.FromBounds(Math.Max(offset, range.End), offset + html.Length));
        }

        Flush(offset + html.Length);
    }

    private void AddAsText(TextSpan rest)
    {
        builder.Append(text.AsSpan(rest.Start, rest.Length), rest.Start);
        place.Reached.Add(new LimitReached(
            LimitReached.Parser, rest, "The HTML here is too complex for its parser; it was read as text."));
    }

    /// <summary>Whether a token is part of an element that is no part of the report.</summary>
    private bool IsSkipped(HtmlToken token)
    {
        if (skipped is null)
        {
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } tag && (HtmlElements.IsSkipped(tag) || IsBehindNote(tag)))
            {
                AddAnchors(tag); // links to a page number lead somewhere
                skipped = tag.Name;
                skippedDepth = 1;
            }

            return skipped is not null;
        }

        if (token.Name == skipped)
        {
            skippedDepth += token.Type switch { HtmlTokenType.StartTag => 1, HtmlTokenType.EndTag => -1, _ => 0 };
            skipped = skippedDepth == 0 ? null : skipped;
        }

        return true;
    }

    /// <summary>Shows a tag that a tool left in place of a citation; in a page, an element with prose may be one of its own kind.</summary>
    private bool ShowsCitationTag(HtmlToken token, TextSpan range)
    {
        if (token is HtmlTagToken { Type: HtmlTokenType.EndTag, Name: "cite" } && openCitation is { } open)
        {
            builder.AppendFor(open, range);
            openCitation = null;
        }

        if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag } tag)
        {
            return false;
        }

        int end = CitationTag.End(text, range.Start, out bool isWhole);
        if (end <= range.Start || !(isWhole || tag.Name == "cite"))
        {
            return false;
        }

        blockStart = blockStart < 0 ? range.Start : blockStart;
        shownUpTo = end;
        if (isWhole)
        {
            builder.Append(text.AsSpan(range.Start, end - range.Start), range.Start);
        }
        else
        {
            openCitation = text[range.Start..end];
        }

        return true;
    }

    /// <summary>Whether a link behind the text of a note leads back; in front of it, it is the note's number.</summary>
    private bool IsBehindNote(HtmlTagToken tag) => builder.Last is not ('\0' or '[' or '(') && HtmlElements.IsBackLink(tag);

    private static string? ReadTitle(HtmlToken? token)
    {
        IEnumerable<string> words = token is { Type: HtmlTokenType.Character }
            ? token.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            : [];
        string found = string.Join(' ', words);
        return found.Length == 0 ? null : found;
    }

    private void ReadTag(HtmlTagToken tag, TextSpan range)
    {
        bool isStart = tag.Type == HtmlTokenType.StartTag;
        bool isLineInCell = place.IsRow && HtmlElements.IsLineInCell(tag.Name);
        if (HtmlElements.IsBlock(tag.Name) && !isLineInCell)
        {
            Flush(isStart ? range.Start : range.End);
        }

        if (!isStart)
        {
            ReadEnd(tag.Name, range);
            return;
        }

        AddAnchors(tag);
        if (isLineInCell && builder.Last is not ('\n' or '\0'))
        {
            builder.AppendFor("\n", new TextSpan(range.Start, 0));
        }

        place.Open(tag, range);
        ReadInlineStart(tag, range);
    }

    /// <summary>Notes the identifiers of an element, which links inside the page may point at.</summary>
    private void AddAnchors(HtmlTagToken tag)
    {
        string? id = tag.GetAttribute("id");
        if (!string.IsNullOrEmpty(id))
        {
            anchors.Add(new Anchor(id, builder.Length));
        }

        if (tag.Name == "a" && tag.GetAttribute("name") is { Length: > 0 } name && name != id)
        {
            anchors.Add(new Anchor(name, builder.Length));
        }
    }

    private void ReadInlineStart(HtmlTagToken tag, TextSpan range)
    {
        switch (tag.Name)
        {
            case "td" or "th" when place.IsRow:
                builder.OpenCell(builder.Last == ' ' ? "| " : " | ", range.Start);
                break;
            case "br" or "input":
                builder.AppendFor(HtmlElements.Shown(tag, place.IsItem && builder.Length == 0), range);
                break;
            case "a" when tag.GetAttribute("href") is { Length: > 0 } href:
                Close("a", range.Start); // links do not nest: a new one ends the open one
                Open("a", InlineKind.Link, range, href);
                raised = HtmlElements.IsNoteMark(tag) ? builder.OpenRun(InlineKind.Superscript) : -1;
                break;
            case "sup":
                Open("sup", InlineKind.Superscript, range, null);
                break;
            case "code" or "kbd" or "samp":
                Open(tag.Name, InlineKind.Code, range, null);
                break;
            default:
                break;
        }
    }

    private void ReadEnd(string name, TextSpan range)
    {
        place.Close(name);
        if (name is "a" or "sup" or "code" or "kbd" or "samp")
        {
            Close(name, range.End);
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
            Close(open, end);
        }
    }

    private void Close(OpenRun open, int end)
    {
        var source = TextSpan.FromBounds(open.Start, end);
        if (open.Name == "a" && raised >= 0)
        {
            builder.CloseRun(raised, source);
            raised = -1;
        }

        builder.CloseRun(open.Run, source);
    }

    private void Flush(int end)
    {
        while (runs.TryPop(out OpenRun open))
        {
            Close(open, end);
        }

        VisibleText flat = builder.Build();
        if (flat.Text.Length == 0)
        {
            blockStart = -1;
            return; // anchors that stand before a block belong to it
        }

        blocks.Add(place.BlockOf(flat) with { Anchors = anchors.Count > 0 ? anchors : [] });
        anchors = [];
        place.PassBlock();
        blockStart = -1;
    }

    private readonly record struct OpenRun(string Name, int Run, int Start);
}
