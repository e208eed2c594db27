using CitationCheck.Text;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Reads the identifiers that Pandoc and its kin write in braces: <c>## Methods {#methods}</c>, <c>[]{#ref-1}Title</c>. They are
/// anchors, and no reader sees them.
/// </summary>
internal static class BlockAttributes
{
    private const int Longest = 80;

    /// <summary>Takes the identifiers at both ends of a block out of its text.</summary>
    /// <param name="text">The text of the block.</param>
    /// <param name="anchors">Receives the identifiers; as it came when there are none.</param>
    public static VisibleText Take(VisibleText text, ref IReadOnlyList<Anchor> anchors)
    {
        if (!text.Text.Contains("{#", StringComparison.Ordinal))
        {
            return text;
        }

        List<Anchor> all = [.. anchors];
        ReadOnlySpan<char> left = text.Text;
        int start = 0;
        while (OpeningEnd(left[start..], out string? id) is > 0 and var opening)
        {
            all.Add(new Anchor(id!, 0));
            start += opening;
            start = left.Length - left[start..].TrimStart().Length;
        }

        int end = left.Length;
        int brace = left[start..].LastIndexOf(" {#") + start;
        if (brace > start && IdAt(left[(brace + 1)..], out string? last) == left.Length - brace - 1)
        {
            all.Add(new Anchor(last!, 0));
            end = left[..brace].TrimEnd().Length;
        }

        if (all.Count == anchors.Count || start >= end)
        {
            return text;
        }

        for (int i = 0; i < anchors.Count; i++)
        {
            all[i] = all[i] with { At = Math.Clamp(all[i].At - start, 0, end - start) };
        }

        all.Sort(static (left, right) => left.At.CompareTo(right.At));
        anchors = all;
        return text.Slice(start, end);
    }

    /// <summary>Where <c>[]{#id}</c> or <c>{#id}</c> ends that a text opens with; 0 when it does not.</summary>
    private static int OpeningEnd(ReadOnlySpan<char> text, out string? id)
    {
        int brackets = text.StartsWith("[]") ? 2 : 0;
        int end = IdAt(text[brackets..], out id);
        return end > 0 ? brackets + end : 0;
    }

    /// <summary>Where the braces end that open a text and name an identifier; 0 when there are none.</summary>
    private static int IdAt(ReadOnlySpan<char> text, out string? id)
    {
        id = null;
        int close = text.StartsWith("{#") ? text[..Math.Min(text.Length, Longest)].IndexOf('}') : -1;
        if (close < 3)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[2..close];
        int blank = name.IndexOf(' ');
        id = (blank < 0 ? name : name[..blank]).ToString();
        return close + 1;
    }
}
