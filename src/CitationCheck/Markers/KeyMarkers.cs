using System.Buffers;

namespace CitationCheck.Markers;

/// <summary>
/// Keys that a list defines: <c>[smith-2023]</c>, <c>[@smith2023; @lee2020, p. 3]</c>, <c>@smith2023</c>, <c>\cite{smith2023}</c>.
/// </summary>
internal static class KeyMarkers
{
    /// <summary>How far the keys of a command go, in UTF-16 code units.</summary>
    private const int LongestCommand = 500;

    /// <summary>The longest name of a command, in UTF-16 code units.</summary>
    private const int LongestName = 16;

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:+./");

    /// <summary>Reads what stands between square brackets; only a list that defines the key makes it a citation.</summary>
    public static bool Read(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end, string? url)
    {
        int before = sink.Candidates.Count;
        bool isPandoc = inside.Contains('@');
        foreach (Range range in inside.SplitAny(",;"))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            if (sink.Candidates.Count > before && isPandoc && NumberList.IsPlace(part))
            {
                continue;
            }

            ReadOnlySpan<char> key = isPandoc ? PandocKey(part) : part;
            if (!IsKey(key, isPandoc))
            {
                sink.TakeBack(before);
                return false;
            }

            // Pandoc keeps its list in a file of its own; [@ann] alone may greet someone
            bool isSure = part.Contains('@') && url is null && key.IndexOfAnyInRange('0', '9') > 0;
            sink.Add(at, end, key.ToString(), CitationStyle.Key, isSure ? MarkerDoubt.None : MarkerDoubt.NeedsReference, url);
        }

        return true;
    }

    /// <summary>The key in <c>see @smith2023</c>, <c>-@smith2023</c>, <c>@smith2023 p. 4</c>.</summary>
    private static ReadOnlySpan<char> PandocKey(ReadOnlySpan<char> part)
    {
        int sign = part.IndexOf('@');
        bool opens = sign == 0 || (sign > 0 && part[sign - 1] is ' ' or '-');
        ReadOnlySpan<char> key = opens ? part[(sign + 1)..] : part;
        int blank = key.IndexOf(' ');
        return blank > 0 ? key[..blank] : key;
    }

    /// <summary>Reads a bare <c>@key</c> and gives back where it ends; <paramref name="at"/> itself when there is none.</summary>
    public static int ReadBare(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
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

    /// <summary>
    /// Reads TeX's <c>\cite{key}</c>, <c>~\citep[p. 3]{key, key}</c> and gives back where it ends; <paramref name="at"/> itself when
    /// there is none.
    /// </summary>
    public static int ReadCommand(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        int open = CommandEnd(text, at);
        ReadOnlySpan<char> behind = text.AsSpan(open, Math.Min(text.Length - open, LongestCommand));
        int close = behind is ['{', ..] ? behind.IndexOf('}') : -1;
        if (open == at || close < 2)
        {
            return at;
        }

        int start = at > 0 && text[at - 1] == '~' ? at - 1 : at; // a blank that does not break
        ReadOnlySpan<char> keys = text.AsSpan(open + 1, close - 1);
        foreach (Range range in keys.Split(','))
        {
            ReadOnlySpan<char> key = keys[range].Trim();
            if (!key.IsEmpty)
            {
                sink.Add(start, open + close + 1, key.ToString(), CitationStyle.Key);
            }
        }

        return open + close + 1;
    }

    /// <summary>Where the name of a command that cites ends with its notes; <paramref name="at"/> itself for any other command.</summary>
    private static int CommandEnd(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at < LongestName && (char.IsAsciiLetter(text[end]) || text[end] == '*'))
        {
            end++;
        }

        if (!text.AsSpan(at + 1, end - at - 1).Contains("cite", StringComparison.Ordinal))
        {
            return at;
        }

        while (end < text.Length && text[end] == '[' && NoteEnd(text, end) is var behind && behind > end)
        {
            end = behind;
        }

        return end;
    }

    private static int NoteEnd(string text, int at)
    {
        int close = text.AsSpan(at, Math.Min(text.Length - at, BracketMarkers.Longest)).IndexOf(']');
        return close < 0 ? at : at + close + 1;
    }

    private static bool IsKey(ReadOnlySpan<char> key, bool isPandoc) =>
        (!isPandoc && NoteLabel.IsNote(key))
        || (key.Length is >= 2 and <= 60
        && char.IsAsciiLetter(key[0])
        && key.IndexOfAnyExcept(Characters) < 0
        && !key.Contains("://", StringComparison.Ordinal)
        && (isPandoc || key.IndexOfAnyInRange('0', '9') >= 0 || key.Contains('-')));
}
