using System.Buffers;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Pandoc's keys: <c>[@smith2023; see also @lee2020, pp. 3-5 and passim]</c>, <c>@smith2023</c>, <c>@smith2023 [p. 4]</c>, and those
/// of wikis, <c>[[@smith2023]]</c>, <c>[[@smith2023|Smith]]</c>.
/// </summary>
internal static class PandocMarkers
{
    /// <summary>How many runs around a sign are looked at.</summary>
    private const int MostOuterRuns = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("_:.#$%&-+?<>~/");

    /// <summary>What may stand before the sign of a key.</summary>
    private static readonly SearchValues<char> BeforeKey = SearchValues.Create(" -;,:(\u00A0");

    /// <summary>What the key of a figure, a table and the like begins with in Quarto and Pandoc, before <c>-</c> or <c>:</c>.</summary>
    private static readonly WordSet CrossReferences = new(
        "fig", "tbl", "tab", "sec", "eq", "eqn", "lst", "thm", "lem", "cor", "prp", "cnj", "def", "exm", "exr", "sol", "rem", "alg",
        "nte", "tip", "wrn", "imp", "cau", "apx", "ch", "suppfig", "supptbl");

    /// <summary>Reads what stands between square brackets: each key with its sign; all else are words around it.</summary>
    public static bool Read(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end, string? url)
    {
        int before = sink.Candidates.Count;
        bool isLinked = url is not null || LinkTargets.HoldsLink(sink.Visible, at, end);
        for (int i = 0; inside[i..].IndexOf('@') is >= 0 and var next;)
        {
            i += next;
            ReadOnlySpan<char> key = i == 0 || BeforeKey.Contains(inside[i - 1]) ? KeyAt(inside, i) : default;
            if (!key.IsEmpty && !IsCrossReference(key))
            {
                bool hasPlace = inside[(i + key.Length + 1)..] is [',', ..] or [' ', ..];
                MarkerDoubt doubt = isLinked ? MarkerDoubt.NeedsReference : DoubtOf(key, hasPlace);
                sink.Add(at, end, key.ToString(), CitationStyle.Key, doubt, url);
            }

            i += key.Length + 1;
        }

        return sink.Candidates.Count > before;
    }

    /// <summary>Reads <c>[[@key]]</c> and <c>[[@key|words]]</c>, which a wiki shows as a link to its page of the source.</summary>
    public static bool ReadWiki(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end)
    {
        ReadOnlySpan<char> key = inside is ['@', ..] ? KeyAt(inside, 0) : default;
        bool isKey = !key.IsEmpty && !IsCrossReference(key) && (key.Length + 1 == inside.Length || inside[key.Length + 1] is '|' or '#');
        if (isKey)
        {
            sink.Add(at, end, key.ToString(), CitationStyle.Key);
        }

        return isKey;
    }

    /// <summary>
    /// Reads round brackets with nothing but such markers and the places in their sources, <c>([[@smith2023]], p. 4)</c>, as one
    /// marker, and gives back where they end; <paramref name="at"/> itself when something else stands there.
    /// </summary>
    public static int ReadRound(MarkerSink sink, int at, int close)
    {
        int end = at + close + 2;
        ReadOnlySpan<char> inside = sink.Visible.Text.AsSpan(at + 1, close);
        int before = sink.Candidates.Count;
        while (NextSquare(inside, out int start, out int behind))
        {
            ReadOnlySpan<char> marker = inside[start..behind].Trim("[]");
            bool isDouble = inside[start..].StartsWith("[[", StringComparison.Ordinal);
            bool isMarker = isDouble ? ReadWiki(sink, marker, at, end) : Read(sink, marker, at, end, url: null);
            if (!isMarker || !IsAround(inside[..start]))
            {
                sink.TakeBack(before);
                return at;
            }

            inside = inside[behind..];
        }

        if (!IsAround(inside))
        {
            sink.TakeBack(before);
        }

        return sink.Candidates.Count > before ? end : at;
    }

    /// <summary>Whether words stand around markers in round brackets: “see”, “and”, “p. 4”.</summary>
    private static bool IsAround(ReadOnlySpan<char> words) => LinkBrackets.IsFiller(words) || NumberList.IsPlace(words.Trim(" ,;"));

    /// <summary>Finds the next square brackets that open with a key.</summary>
    private static bool NextSquare(ReadOnlySpan<char> text, out int start, out int end)
    {
        start = text.IndexOf("[", StringComparison.Ordinal);
        ReadOnlySpan<char> behind = start < 0 ? default : text[start..];
        int close = behind.TrimStart("[-") is ['@', ..] ? behind.IndexOf(']') : -1;
        end = start + close + 1;
        end += close > 0 && end < text.Length && text[end] == ']' ? 1 : 0;
        return close > 0;
    }

    /// <summary>
    /// Reads a bare <c>@key</c>, with its place behind it, and gives back where it ends; <paramref name="at"/> itself when there is
    /// none.
    /// </summary>
    public static int ReadBare(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        ReadOnlySpan<char> key = at > 0 && char.IsLetterOrDigit(text[at - 1]) ? default : KeyAt(text, at); // not an address
        int keyEnd = at + key.Length + 1;
        if (key.IsEmpty || IsLinked(sink, at) || NoteLabel.IsNote(key) || IsCrossReference(key))
        {
            return at;
        }

        int end = PlaceEnd(text, keyEnd);
        sink.Add(at, end, key.ToString(), CitationStyle.Key, MarkerDoubt.NeedsReference | MarkerDoubt.IsProse);
        return end;
    }

    /// <summary>
    /// Pandoc keeps its list in a file of its own, so that a key with its sign needs none in the text; but <c>[@ann]</c> alone may
    /// greet someone.
    /// </summary>
    private static MarkerDoubt DoubtOf(ReadOnlySpan<char> key, bool hasPlace) =>
        hasPlace || key.IndexOfAnyInRange('0', '9') > 0 ? MarkerDoubt.None : MarkerDoubt.NeedsReference | MarkerDoubt.Handle;

    /// <summary>The key behind the sign at a place; empty when none stands there.</summary>
    private static ReadOnlySpan<char> KeyAt(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> behind = text.Slice(at + 1, Math.Min(text.Length - at - 1, KeyList.LongestKey + 1));
        int end = 0;
        while (end < behind.Length && (IsLetterOrDigit(behind[end]) || Signs.Contains(behind[end])))
        {
            end++;
        }

        while (end > 0 && Signs.Contains(behind[end - 1]) && behind[end - 1] is not ('_' or '+'))
        {
            end--;
        }

        bool isKey = end is > 0 and <= KeyList.LongestKey && (char.IsLetterOrDigit(behind[0]) || behind[0] == '_');
        return isKey ? behind[..end] : default;
    }

    /// <summary>Whether a sign stands in the words of a link.</summary>
    private static bool IsLinked(MarkerSink sink, int at)
    {
        InlineRun[] runs = sink.Visible.Runs;
        int first = sink.HasLinks ? sink.Visible.FirstRunAt(at + 1) : 0;
        for (int i = first - 1; i >= Math.Max(0, first - MostOuterRuns); i--)
        {
            if (runs[i].Kind == InlineKind.Link && runs[i].Covers(at, at + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetterOrDigit(char c) => char.IsLetterOrDigit(c) && !Characters.IsEastAsian(c);

    private static bool IsCrossReference(ReadOnlySpan<char> key) =>
        key.IndexOfAny('-', ':') is > 0 and var sign && CrossReferences.Contains(key[..sign]);

    /// <summary>Where <c>[p. 4]</c> ends behind a bare key; where the key ends when no place stands there.</summary>
    private static int PlaceEnd(string text, int end)
    {
        ReadOnlySpan<char> behind = text.AsSpan(end, Math.Min(text.Length - end, BracketMarkers.Longest));
        int close = behind is [' ', '[', ..] ? behind.IndexOf(']') : -1;
        return close > 0 && NumberList.IsPlace(behind[2..close]) ? end + close + 1 : end;
    }
}
