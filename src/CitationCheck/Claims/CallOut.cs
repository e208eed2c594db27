using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Tells notes in a quotation's dress from quotations: “&gt; [!tip]” and “&gt; **Conclusion:** …” quote nobody.</summary>
internal static class CallOut
{
    /// <summary>A label in bold is no longer, in UTF-16 code units.</summary>
    private const int LongestLabel = 40;

    /// <summary>Whether a block is such a note.</summary>
    public static bool Is(SourceBlock block)
    {
        if (block.Kind != BlockKind.Quote)
        {
            return false;
        }

        VisibleText quote = block.Text;
        if (IsMarked(block))
        {
            return true;
        }

        if (quote.Runs is not [{ Start: 0, Kind: InlineKind.Emphasis, End: <= LongestLabel and var end }, ..])
        {
            return false;
        }

        ReadOnlySpan<char> behind = quote.Text.AsSpan(end).TrimStart("*_ ");
        return behind is [':' or '：', ..] || quote.Text.AsSpan(0, end).TrimEnd("*_ ") is [.., ':' or '：'];
    }

    /// <summary>Cuts the first line of a note off, which is its title: <c>[!note] Where the rules are kept</c>.</summary>
    public static void CutTitle(SourceBlock block, List<TextSpan> sentences)
    {
        if (!IsMarked(block) || sentences.Count == 0)
        {
            return;
        }

        int end = block.Text.Text.IndexOf('\n', StringComparison.Ordinal);
        if (end > 0 && sentences[0].Start == 0 && sentences[0].End > end + 1)
        {
            sentences.Insert(1, TextSpan.FromBounds(end + 1, sentences[0].End));
            sentences[0] = new TextSpan(0, end);
        }
    }

    /// <summary>Whether a sentence is that line.</summary>
    public static bool IsTitle(SourceBlock block, TextSpan sentence) =>
        IsMarked(block)
        && sentence.Start == 0
        && sentence.End < block.Text.Text.Length
        && block.Text.Text[sentence.End] == '\n'
        && !Characters.IsStop(block.Text.Text[sentence.End - 1]);

    /// <summary>As what a block's sentences are classified: a note that says that it is one quotes nobody.</summary>
    public static BlockKind SettingOf(Block block) => IsMarked(block.Kind, block.Text) ? BlockKind.Paragraph : block.Kind;

    private static bool IsMarked(SourceBlock block) => IsMarked(block.Kind, block.Text.Text);

    private static bool IsMarked(BlockKind kind, string text) => kind == BlockKind.Quote && text.StartsWith("[!", StringComparison.Ordinal);
}
