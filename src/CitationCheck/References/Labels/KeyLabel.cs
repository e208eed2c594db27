using System.Buffers;
using CitationCheck.Markers.Parts;

namespace CitationCheck.References.Labels;

/// <summary>Reads keys: <c>@smith2023: …</c>, <c>\bibitem{smith2023}</c>, and knows what may be one.</summary>
internal static class KeyLabel
{
    private const int LongestHandle = 60;

    /// <summary>The longest key that a line begins with.</summary>
    private const int LongestKey = 40;

    /// <summary>The longest key in round brackets, with its pages.</summary>
    private const int LongestInRound = 90;

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

    /// <summary><c>(smith2020): …</c>, <c>(smith2020 pages 2-3): …</c>, which the text cites with the same pages or without.</summary>
    public static bool InRound(string text, int at, int end, out EntryLabel label)
    {
        label = default;
        ReadOnlySpan<char> line = text.AsSpan(at, Math.Min(end - at, LongestInRound));
        int close = line is ['(', ..] ? line.IndexOf(')') : -1;
        if (close < 0 || line[(close + 1)..] is not [':', ..])
        {
            return false;
        }

        ReadOnlySpan<char> inside = line[1..close].Trim();
        ReadOnlySpan<char> key = inside[..(inside.IndexOfAny(' ', ',') is > 0 and var blank ? blank : inside.Length)];
        if (!IsKey(key))
        {
            return false;
        }

        string[]? aliases = key.Length < inside.Length ? [inside.ToString()] : null;
        label = new EntryLabel(LabelStyle.Key, [key.ToString()], LabelText.SkipBlanks(text, at + close + 2, end)) { Aliases = aliases };
        return true;
    }

    /// <summary>
    /// The label of a numbered entry with a key of its own: a key in square brackets stands for the number, one in round brackets
    /// beside it. Both are cited.
    /// </summary>
    public static EntryLabel WithNumber(EntryLabel key, string number, char opening) => opening == '('
        ? new EntryLabel(LabelStyle.Number, [number], key.Body) { Aliases = [.. key.Aliases ?? [], .. key.Names] }
        : key with { Aliases = [number] };

    /// <summary>Whether a line begins with a word in square brackets or before a colon, which may be a key.</summary>
    public static bool MayBe(string text, int at, int end)
    {
        if (at >= end || text[at] == '[')
        {
            return at < end;
        }

        ReadOnlySpan<char> line = text.AsSpan(at, Math.Min(end - at, LongestKey + 1));
        return char.IsAsciiLetter(line[0]) && line.IndexOfAny(' ', ':') is > 1 and var colon && line[colon] == ':' && IsKey(line[..colon]);
    }

    /// <summary>Reads <c>[ATLAS] …</c> and <c>S1: …</c>, which are labels only where the text cites them.</summary>
    public static bool Word(string text, int at, int end, out EntryLabel label)
    {
        label = default;
        ReadOnlySpan<char> line = text.AsSpan(at, Math.Min(end - at, LongestKey + 2));
        bool isInSquare = line is ['[', ..];
        int close = line.IndexOf(isInSquare ? ']' : ':');
        ReadOnlySpan<char> key = close > 1 ? line[(isInSquare ? 1 : 0)..close].TrimStart('@') : default;
        bool isApart = close + 1 < line.Length && line[close + 1] is ' ' or ':' or '\t' or '\u00A0';
        if (!KeyList.IsKey(key) || !isApart)
        {
            return false;
        }

        int body = LabelText.SkipBlanks(text, at + close + 1, end);
        body = body < end && text[body] == ':' ? LabelText.SkipBlanks(text, body + 1, end) : body;
        label = new EntryLabel(LabelStyle.Key, [key.ToString()], body);
        return body < end;
    }

    /// <summary>Keys as BibTeX and models write them: letters with a digit or hyphen, no blank.</summary>
    public static bool IsKey(ReadOnlySpan<char> inside) =>
        NoteLabel.IsNote(inside)
        || (inside.Length is >= 2 and <= 40
            && char.IsAsciiLetter(inside[0])
            && inside.IndexOfAnyExcept(Characters) < 0
            && inside.IndexOfAnyInRange('0', '9') >= 0);
}
