using System.Buffers;
using System.Globalization;
using System.Text;

namespace CitationCheck.Writers.Common;

/// <summary>
/// Makes the text of a report safe to show: control characters, which could drive a terminal, and direction overrides,
/// which could make a line read otherwise than it is, become visible; half surrogate pairs become U+FFFD.
/// </summary>
internal static class SafeText
{
    /// <summary>What makes a line read otherwise than it is.</summary>
    public const string DirectionOverrides = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0xD800, 0x800))
            .Concat([0x2028, 0x2029, 0xFFFE, 0xFFFF]).Select(code => (char)code), .. DirectionOverrides]);

    /// <summary>The text on one line: runs of white space become one blank.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        bool gap = false;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                gap = line.Length > 0;
                continue;
            }

            if (gap)
            {
                line.Append(' ');
                gap = false;
            }

            line.Append(letter);
        }

        return Show(line.ToString());
    }

    /// <summary>The text with its dangerous characters made visible; tabs and line feeds stay.</summary>
    public static string Show(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspicious) < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                shown.Append(text, at++, 2);
            }
            else
            {
                shown.Append(Show(text[at]));
            }
        }

        return shown.ToString();
    }

    /// <summary>How one character is shown; a half of a surrogate pair counts as alone.</summary>
    public static string Show(char letter) => letter switch
    {
        '\t' or '\n' => letter.ToString(),
        < ' ' => ((char)(0x2400 + letter)).ToString(), // U+2400 and on: the control pictures
        '\x7F' => "\u2421",
        >= '\uD800' and <= '\uDFFF' => "\uFFFD",
        _ => Suspicious.Contains(letter)
            ? string.Create(CultureInfo.InvariantCulture, $"<U+{(int)letter:X4}>")
            : letter.ToString(),
    };

    /// <summary>
    /// Where the first dangerous character of a text is, line ends and tabs included; -1 when it has none. Whole surrogate pairs
    /// are none.
    /// </summary>
    public static int IndexOfControl(ReadOnlySpan<char> text)
    {
        int from = 0;
        while (text[from..].IndexOfAny(Suspicious) is >= 0 and var next)
        {
            int at = from + next;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return at;
            }

            from = at + 2;
        }

        return -1;
    }

    /// <summary>Cuts a text behind so many characters, with an ellipsis in place of the rest.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
