using System.Buffers;
using CitationCheck.Languages;

namespace CitationCheck.References.Parts;

/// <summary>
/// Tells a date in the place where entries put the one of publication, as in “Oslo: Fjell; 2009. p. 77”, from one inside a name: “above
/// 2000 m”, “the 2019 conference”.
/// </summary>
internal static class YearPlace
{
    private static readonly SearchValues<char> Before = SearchValues.Create(".,;:!?()[]（）［］{，。；：、|–—-/»”\"’'》」』\n");

    private static readonly SearchValues<char> Behind = SearchValues.Create(".,;:()[]（）［］}，。；：、|–—/«“\"\n年년");

    /// <summary>Whether what stands between two places is set off by signs on both sides, and no number of pages or of a volume.</summary>
    public static bool Is(ReadOnlySpan<char> text, int start, int end) =>
        OpensBehindSign(text[..start].TrimEnd(" \u00A0")) && EndsBeforeSign(text[end..].TrimStart(" \u00A0"));

    /// <summary>
    /// Whether a year may stand there: behind a sign or a name, “Nordverlag Berlin 2019.”, “In ACL 2020,”, and before a sign.
    /// </summary>
    public static bool MayBe(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> before = text[..start].TrimEnd(" \u00A0");
        return EndsBeforeSign(text[end..].TrimStart(" \u00A0"))
            && (OpensBehindSign(before) || (LastWord(before) is [var first, ..] && char.IsUpper(first)));
    }

    /// <summary>Whether a date stands in such a place behind another; a year behind a name counts where authors are sure.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, int from, bool areSure)
    {
        while (from < text.Length && DateReader.First(text[from..]) is { End: > 0 } date)
        {
            (int start, int end) = (from + date.Start, from + date.End);
            if (areSure ? MayBe(text, start, end) : Is(text, start, end))
            {
                return true;
            }

            from = end;
        }

        return false;
    }

    private static bool OpensBehindSign(ReadOnlySpan<char> before) =>
        before.IsEmpty || (Before.Contains(before[^1]) && !(before[^1] == '.' && FigureWords.IsLabel(LastWord(before[..^1]))));

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(' ', ',', ';') + 1)..];

    private static bool EndsBeforeSign(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (Behind.Contains(rest[0]) && !(rest[0] is '–' or '—' && rest is [_, >= '0' and <= '9', ..]));
}
