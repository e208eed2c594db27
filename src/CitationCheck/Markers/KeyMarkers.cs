using System.Buffers;

namespace CitationCheck.Markers;

/// <summary>Keys that a list defines: <c>[smith-2023]</c>, <c>[@smith2023; @lee2020, p. 3]</c>, <c>@smith2023</c>, <c>\cite{smith2023}</c>.</summary>
internal static class KeyMarkers
{
    private const int LongestCommand = 500;

    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:+./");

    /// <summary>Reads what stands between square brackets; only a list that defines the key makes it a citation.</summary>
    public static bool Read(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end, string? url)
    {
        int before = sink.Candidates.Count;
        bool isPandoc = inside.Contains('@');
        foreach (Range range in inside.SplitAny(",;"))
        {
            ReadOnlySpan<char> key = inside[range].Trim();
            if (sink.Candidates.Count > before && isPandoc && NumberList.IsPlace(key))
            {
                continue;
            }

            int lead = isPandoc ? key.IndexOf('@') : -1;
            key = lead == 0 || (lead > 0 && key[lead - 1] is ' ' or '-') ? key[(lead + 1)..] : key; // [see @smith2023], [-@smith2023]
            key = isPandoc && key.IndexOf(' ') is > 0 and var blank ? key[..blank] : key;
            if (!IsKey(key, isPandoc))
            {
                sink.Candidates.RemoveRange(before, sink.Candidates.Count - before);
                return false;
            }

            // Pandoc keeps its list in a file of its own; [@ann] alone may greet somebody
            bool isSure = lead >= 0 && url is null && key.IndexOfAnyInRange('0', '9') > 0;
            sink.Add(at, end, key.ToString(), CitationStyle.Key, isSure ? MarkerDoubt.None : MarkerDoubt.NeedsReference, url);
        }

        return true;
    }

    /// <summary>Reads a bare <c>@key</c> and gives back where it ends; <paramref name="at"/> itself when there is none.</summary>
    public static int ReadBare(MarkerSink sink, int at)
    {
        string text = sink.Flat.Text;
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return at; // an address
        }

        int end = at + 1;
        while (end < text.Length && end - at < 60 && Characters.Contains(text[end]))
        {
            end++;
        }

        while (end > at + 1 && text[end - 1] is '.' or ':' or '-' or '/')
        {
            end--;
        }

        ReadOnlySpan<char> key = text.AsSpan(at + 1, end - at - 1);
        if (!IsKey(key, isPandoc: false) || NoteLabel.IsNote(key))
        {
            return at;
        }

        sink.Add(at, end, key.ToString(), CitationStyle.Key, MarkerDoubt.NeedsReference | MarkerDoubt.IsProse);
        return end;
    }

    /// <summary>Reads TeX's <c>\cite{key}</c>, <c>~\citep[p. 3]{key, key}</c> and gives back where it ends; <paramref name="at"/> itself when there is none.</summary>
    public static int ReadCommand(MarkerSink sink, int at)
    {
        string text = sink.Flat.Text;
        int end = at + 1;
        while (end < text.Length && end - at < 16 && (char.IsAsciiLetter(text[end]) || text[end] == '*'))
        {
            end++;
        }

        if (!text.AsSpan(at + 1, end - at - 1).Contains("cite", StringComparison.Ordinal))
        {
            return at;
        }

        while (end < text.Length && text[end] == '[' && text.AsSpan(end, Math.Min(text.Length - end, BracketMarkers.Longest)).IndexOf(']') is > 0 and var note)
        {
            end += note + 1;
        }

        int close = end < text.Length && text[end] == '{' ? text.AsSpan(end, Math.Min(text.Length - end, LongestCommand)).IndexOf('}') : -1;
        if (close < 2)
        {
            return at;
        }

        int start = at > 0 && text[at - 1] == '~' ? at - 1 : at; // a blank that does not break
        ReadOnlySpan<char> keys = text.AsSpan(end + 1, close - 1);
        foreach (Range range in keys.Split(','))
        {
            ReadOnlySpan<char> key = keys[range].Trim();
            if (!key.IsEmpty)
            {
                sink.Add(start, end + close + 1, key.ToString(), CitationStyle.Key);
            }
        }

        return end + close + 1;
    }

    private static bool IsKey(ReadOnlySpan<char> key, bool isPandoc) =>
        (!isPandoc && NoteLabel.IsNote(key))
        || (key.Length is >= 2 and <= 60
        && char.IsAsciiLetter(key[0])
        && key.IndexOfAnyExcept(Characters) < 0
        && !key.Contains("://", StringComparison.Ordinal)
        && (isPandoc || key.IndexOfAnyInRange('0', '9') >= 0 || key.Contains('-')));
}
