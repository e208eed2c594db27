using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>
/// What may hang behind a finished sentence and still belongs to it: smileys, an editor's remark; and what parts two sentences: a
/// line of asterisks.
/// </summary>
internal static class Decorations
{
    /// <summary>The longest remark of an editor, in UTF-16 code units.</summary>
    private const int LongestRemark = 60;

    /// <summary>The longest mouth of a smiley, as in <c>:)))))</c>, in UTF-16 code units.</summary>
    private const int LongestMouth = 8;

    private static readonly SearchValues<char> Noses = SearchValues.Create("-'o^");
    private static readonly SearchValues<char> Mouths = SearchValues.Create(")(DPp/|][3O");

    /// <summary>What an editor's remark in square brackets opens with.</summary>
    private static readonly string[] Remarks = ["sic", "emphasis", "italics", "translat"];

    /// <summary>Reads one decoration; it must stand alone, with a blank or the end behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would start.</param>
    /// <returns>The offset behind it, or -1 when there is none.</returns>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        int end = text[at] switch
        {
            ':' or ';' or '=' => SmileyEnd(text, at),
            '\ud83d' or '\ud83e' => FaceEnd(text, at),
            '☺' or '☹' => at + 1,
            '[' or '(' => RemarkEnd(text, at),
            _ => -1,
        };
        return end > 0 && (end == text.Length || Characters.IsBlank(text[end]) || Characters.IsStop(text[end])) ? end : -1;
    }

    /// <summary>Reads what an editor puts in brackets: that he left something out, or how the words before it are to be read.</summary>
    private static int RemarkEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at + 1, Math.Min(text.Length - at - 1, LongestRemark));
        int close = rest.IndexOf(text[at] == '[' ? ']' : ')');
        ReadOnlySpan<char> remark = close > 0 ? rest[..close] : default;
        if (remark is "..." or "…" or ". . .")
        {
            return at + close + 2;
        }

        foreach (string opening in text[at] == '[' ? Remarks : [])
        {
            if (remark.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return at + close + 2;
            }
        }

        return -1;
    }

    private static int SmileyEnd(ReadOnlySpan<char> text, int at)
    {
        int mouth = at + 1;
        mouth += mouth < text.Length && Noses.Contains(text[mouth]) ? 1 : 0;
        ReadOnlySpan<char> rest = text[mouth..Math.Min(text.Length, mouth + LongestMouth)];
        int length = rest.IndexOfAnyExcept(Mouths);
        length = length < 0 ? rest.Length : length;
        return length > 0 ? mouth + length : -1;
    }

    /// <summary>
    /// Reads a line of asterisks or the like that stands alone and parts what is before from what follows: <c>***</c>,
    /// <c>=====</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would start.</param>
    /// <returns>The offset behind it, or -1 when there is none.</returns>
    public static int RuleEnd(ReadOnlySpan<char> text, int at)
    {
        int p = at;
        while (p < text.Length && text[at] is '*' or '_' or '=' or '#' or '-' or '~' && text[p] == text[at])
        {
            p++;
        }

        return p - at >= 3 && (p == text.Length || Characters.IsBlank(text[p])) ? p : -1;
    }

    /// <summary>
    /// Faces alone (U+1F600 to U+1F64F and U+1F910 to U+1F97A): other pictures open list items as often as they close sentences.
    /// </summary>
    private static int FaceEnd(ReadOnlySpan<char> text, int at)
    {
        int p = at;
        while (p + 1 < text.Length && p - at < 20 && char.IsSurrogatePair(text[p], text[p + 1])
            && char.ConvertToUtf32(text[p], text[p + 1]) is (>= 0x1F600 and <= 0x1F64F) or (>= 0x1F910 and <= 0x1F97A))
        {
            p += 2;
        }

        return p > at ? p : -1;
    }
}
