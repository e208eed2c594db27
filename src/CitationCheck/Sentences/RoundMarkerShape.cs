using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>
/// Knows by their shape the markers that stand in round brackets: numbers, <c>(Smith, 2020)</c>, <c>(Source: Reuters)</c>,
/// <c>([a](url), [b](url))</c>.
/// </summary>
internal static class RoundMarkerShape
{
    /// <summary>The longest link target that is skipped, in UTF-16 code units.</summary>
    private const int LongestTarget = 2048;

    /// <summary>No address nests more brackets; it bounds the look ahead.</summary>
    private const int MostNested = 4;

    private static readonly SearchValues<char> RoundBrackets = SearchValues.Create("()（）\n");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SourceWords =
        "source sources quelle quellen fuente fuentes fonte fonti bron źródło источник källa kilde kaynak 来源 來源 出典 출처 المصدر".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads one marker.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the bracket opens.</param>
    /// <param name="glued">Whether nothing stands between the stop and this place.</param>
    /// <returns>The offset behind the marker, or -1 when there is none.</returns>
    public static int End(ReadOnlySpan<char> text, int at, bool glued)
    {
        if (at + 1 < text.Length && text[at + 1] == '[')
        {
            return LinksEnd(text, at + 1);
        }

        ReadOnlySpan<char> rest = text.Slice(at + 1, Math.Min(text.Length - at - 1, 200));
        int close = rest.IndexOfAny(RoundBrackets);
        if (close <= 0 || rest[close] is not (')' or '）'))
        {
            return -1;
        }

        ReadOnlySpan<char> inside = rest[..close];
        return inside.StartsWith("http") || MarkerShape.IsElision(inside) || NamesSource(inside) || IsAuthorYear(inside) || ((glued || IsStopAt(text, at + close + 2)) && !inside.ContainsAnyExcept(MarkerShape.NumberSigns)) ? at + close + 2 : -1;
    }

    private static bool IsStopAt(ReadOnlySpan<char> text, int at) => at < text.Length && Characters.IsStop(text[at]);

    /// <summary>“(Source: Reuters)”.</summary>
    private static bool NamesSource(ReadOnlySpan<char> inside)
    {
        int colon = inside[..Math.Min(inside.Length, 12)].IndexOfAny(':', '：');
        return colon > 0 && SourceWords.Contains(inside[..colon].TrimEnd());
    }

    /// <summary>Links in one pair of brackets, <c>([a](url), [b](url))</c>, from the first link on.</summary>
    private static int LinksEnd(ReadOnlySpan<char> text, int link)
    {
        int bound = Math.Min(text.Length, link + LongestTarget);
        while (link < bound)
        {
            ReadOnlySpan<char> label = text[(link + 1)..Math.Min(text.Length, link + 200)];
            int length = label.IndexOfAny("]\n");
            int target = link + length + 2;
            if (length <= 0 || label[length] != ']' || target >= text.Length || text[target] != '(' || TargetEnd(text, target) is not (> 0 and var end))
            {
                return -1;
            }

            while (end < text.Length && text[end] is ',' or ';' or ' ')
            {
                end++;
            }

            if (end == text.Length || text[end] != '[')
            {
                return end < text.Length && text[end] == ')' ? end + 1 : -1;
            }

            link = end;
        }

        return -1;
    }

    /// <summary>“Smith, 2020”, “Smith et al., 2020; Li and Wu, 2019a, p. 3”: it opens with a capital and ends with a year or a page.</summary>
    private static bool IsAuthorYear(ReadOnlySpan<char> inside)
    {
        if (!char.IsLetter(inside[0]) || inside.IndexOfAny(".?!") is >= 0 and var stop && !inside[..stop].EndsWith("al") && !char.IsUpper(inside[Math.Max(0, stop - 1)]) && !inside[..stop].EndsWith("p"))
        {
            return false;
        }

        ReadOnlySpan<char> tail = char.IsAsciiLetterLower(inside[^1]) ? inside[..^1] : inside;
        return MarkerShape.EndsWithYear(tail);
    }

    /// <summary>The end of a link's target, <c>(https://…)</c>; brackets may nest in it, blanks only before a title.</summary>
    public static int TargetEnd(ReadOnlySpan<char> text, int at)
    {
        int depth = 0;
        int bound = Math.Min(text.Length, at + LongestTarget);
        for (int p = at; p < bound; p++)
        {
            switch (text[p])
            {
                case '(' when ++depth > MostNested:
                    return -1;
                case ')' when --depth == 0:
                    return p + 1;
                case '\n' or '\r':
                case ' ' when p + 1 < text.Length && text[p + 1] is not ('"' or '\''):
                    return -1;
                default:
                    break;
            }
        }

        return -1;
    }
}
