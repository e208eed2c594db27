using CitationCheck.Text;

namespace CitationCheck.Reading.Formats;

/// <summary>
/// Finds the text of a report that its format hands out as code though it is no program: an RFC or a mail whose page is all
/// <c>&lt;pre&gt;</c>, an answer that a model put into one fence.
/// </summary>
internal sealed class PreformattedText
{
    /// <summary>How much more running text must stand in such parts than outside; a page has its menus, an answer its lead.</summary>
    private const int TimesOutside = 2;

    /// <summary>So many blocks may stand before a fence that holds the report: “Here is the report that you asked for:”.</summary>
    private const int MostBefore = 2;

    private const int ShortestFence = 3;

    private readonly List<SourceBlock> blocks;
    private readonly List<LimitReached> limits;
    private int lists;
    private int items;

    private PreformattedText(ReadDocument document)
    {
        blocks = new List<SourceBlock>(document.Blocks.Count);
        limits = document.Limits;
        foreach (SourceBlock block in document.Blocks)
        {
            lists = Math.Max(lists, block.List);
            items = Math.Max(items, block.Item);
        }
    }

    /// <summary>Reads the code of a document as text where that is nearly all that it holds.</summary>
    /// <param name="document">The report as its format gives it.</param>
    /// <param name="isPage">Whether the format is HTML, where a page may have many such parts.</param>
    /// <param name="read">Reads what stands in such a part.</param>
    /// <returns>The document; the same one when its code is code.</returns>
    public static ReadDocument Read(ReadDocument document, bool isPage, Func<string, ReadDocument> read)
    {
        int first = document.Blocks.FindIndex(static block => block.Kind == BlockKind.Code);
        if (first < 0)
        {
            return document;
        }

        if (!(isPage ? IsTextOfPage(document.Blocks) : IsText(document.Blocks, first)))
        {
            return isPage ? document : ReadBehindFence(document, read);
        }

        var found = new PreformattedText(document);
        foreach (SourceBlock block in document.Blocks)
        {
            found.Add(block, read);
        }

        return document with { Title = DocumentTitle.Find(found.blocks) ?? document.Title, Blocks = found.blocks };
    }

    /// <summary>Reads what a fence took in that nobody closed.</summary>
    private static ReadDocument ReadBehindFence(ReadDocument document, Func<string, ReadDocument> read)
    {
        SourceBlock last = document.Blocks[^1];
        int end = last.Kind == BlockKind.Code ? OpenFence.End(last.Text) : 0;
        if (end == 0)
        {
            return document;
        }

        var found = new PreformattedText(document);
        found.blocks.AddRange(document.Blocks[..^1]);
        found.blocks.Add(last with { Text = last.Text.Slice(0, end) });
        VisibleText rest = last.Text.Slice(end, last.Text.Text.Length);
        found.AddInner(last with { Text = rest, Anchors = [] }, rest, read);
        return document with { Blocks = found.blocks };
    }

    /// <summary>Whether nearly all running text of a page is code by its format, in one part or in many.</summary>
    private static bool IsTextOfPage(List<SourceBlock> blocks)
    {
        long inside = 0;
        long outside = 0;
        foreach (SourceBlock block in blocks)
        {
            inside += block.Kind == BlockKind.Code ? RunningText.LengthIn(block.Text.Text) : 0;
            outside += IsProse(block) ? RunningText.LengthIn(block.Text.Text) : 0;
        }

        return inside > outside * TimesOutside;
    }

    /// <summary>
    /// Whether the first fence holds the report: nearly all of it, its title included. A text in the fence of a report that has a
    /// heading of its own is something that it shows, a prompt say.
    /// </summary>
    private static bool IsText(List<SourceBlock> blocks, int first)
    {
        if (first > MostBefore || blocks.FindIndex(0, first, static block => block.Kind == BlockKind.Heading) >= 0)
        {
            return false;
        }

        long inside = RunningText.LengthIn(blocks[first].Text.Text);
        long outside = 0;
        for (int i = 0; i < blocks.Count && outside * TimesOutside < inside; i++)
        {
            bool isOther = i != first && (IsProse(blocks[i]) || blocks[i].Kind == BlockKind.Code);
            outside += isOther ? RunningText.LengthIn(blocks[i].Text.Text) : 0;
        }

        return inside > outside * TimesOutside;
    }

    private static bool IsProse(SourceBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote or BlockKind.TableRow;

    private void Add(SourceBlock block, Func<string, ReadDocument> read)
    {
        if (block.Kind != BlockKind.Code || RunningText.IsCode(block.Text.Text))
        {
            blocks.Add(block);
            return;
        }

        AddInner(block, WithoutFence(block.Text), read);
    }

    /// <summary>Adds what stands in a part.</summary>
    private void AddInner(SourceBlock block, VisibleText shown, Func<string, ReadDocument> read)
    {
        ReadDocument inner = read(shown.Text);
        int anchor = 0;
        int list = lists;
        int item = items;
        for (int i = 0; i < inner.Blocks.Count; i++)
        {
            SourceBlock found = inner.Blocks[i];
            int end = i + 1 < inner.Blocks.Count ? inner.Blocks[i + 1].SourceStart : int.MaxValue;
            blocks.Add(found with
            {
                Text = found.Text.Within(shown),
                SourceStart = shown.PlaceOf(found.SourceStart, found.SourceStart).Start,
                List = found.List == 0 ? 0 : found.List + list,
                Item = found.Item == 0 ? 0 : found.Item + item,
                Scope = found.Scope ?? block.Scope,
                Anchors = AnchorsUpTo(end, block, found, ref anchor),
            });
            lists = Math.Max(lists, blocks[^1].List);
            items = Math.Max(items, blocks[^1].Item);
        }

        limits.AddRange(inner.Limits.Select(limit => limit with { Span = shown.PlaceOf(limit.Span.Start, limit.Span.End) }));
    }

    /// <summary>The anchors of a part that stand in one of its blocks, or before it; a fence holds none of its own.</summary>
    private static IReadOnlyList<Anchor> AnchorsUpTo(int end, SourceBlock part, SourceBlock block, ref int next)
    {
        if (next == part.Anchors.Count)
        {
            return block.Anchors;
        }

        List<Anchor> anchors = [];
        for (; next < part.Anchors.Count && part.Anchors[next].At < end; next++)
        {
            anchors.Add(part.Anchors[next] with { At = block.Text.VisibleAt(part.Anchors[next].At) });
        }

        return anchors;
    }

    /// <summary>The lines between those that open and close a fence; all lines of a part that has none.</summary>
    private static VisibleText WithoutFence(VisibleText part)
    {
        string text = part.Text;
        char sign = text[0];
        int length = text.AsSpan().IndexOfAnyExcept(sign);
        int start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (sign is not ('`' or '~') || length < ShortestFence || start == 0)
        {
            return part;
        }

        ReadOnlySpan<char> content = text.AsSpan(start);
        ReadOnlySpan<char> end = content.TrimEnd();
        ReadOnlySpan<char> bare = end.TrimEnd(sign);
        bool isClosed = end.Length - bare.Length >= length && bare is [] or [.., '\n' or '\r'];
        return part.Slice(start, start + (isClosed ? bare : content).Length);
    }
}
