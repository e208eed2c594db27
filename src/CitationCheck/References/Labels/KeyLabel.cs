using System.Buffers;
using CitationCheck.Markers;

namespace CitationCheck.References.Labels;

/// <summary>Reads keys: <c>@smith2023: …</c>, <c>\bibitem{smith2023}</c>, and knows what may be one.</summary>
internal static class KeyLabel
{
    private const int LongestHandle = 60;

    private const int LongestCommand = 200;

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:+.");

    /// <summary>TeX's <c>\bibitem{smith2023}</c>, <c>\bibitem[Smith]{smith2023}</c>.</summary>
    public static bool BibItem(string text, int at, int end, out EntryLabel label)
    {
        label = default;
        ReadOnlySpan<char> line = text.AsSpan(at, end - at);
        int open = line.StartsWith("\\bibitem", StringComparison.Ordinal) ? line[..Math.Min(line.Length, LongestCommand)].IndexOf('{') : -1;
        int close = open < 0 ? -1 : line[open..].IndexOf('}');
        if (close < 2)
        {
            return false;
        }

        string key = line.Slice(open + 1, close - 1).ToString();
        label = new EntryLabel(LabelStyle.Key, [key], LabelText.SkipBlanks(text, at + open + close + 1, end));
        return true;
    }

    /// <summary><c>@smith2023: …</c>, as Pandoc's keys are listed by hand.</summary>
    public static bool Handle(string text, int at, int end, out EntryLabel label)
    {
        label = default;
        int length = text[at] == '@' ? text.AsSpan(at + 1, Math.Min(end - at - 1, LongestHandle)).IndexOf(": ") : -1;
        if (length < 2 || !IsKey(text.AsSpan(at + 1, length)))
        {
            return false;
        }

        label = new EntryLabel(LabelStyle.Key, [text.Substring(at + 1, length)], LabelText.SkipBlanks(text, at + length + 2, end));
        return true;
    }

    /// <summary>Keys as BibTeX and models write them: letters with a digit or hyphen, no blank.</summary>
    public static bool IsKey(ReadOnlySpan<char> inside) =>
        NoteLabel.IsNote(inside)
        || (inside.Length is >= 2 and <= 40
            && char.IsAsciiLetter(inside[0])
            && inside.IndexOfAnyExcept(Characters) < 0
            && inside.IndexOfAnyInRange('0', '9') >= 0);
}
