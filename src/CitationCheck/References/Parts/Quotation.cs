using System.Buffers;

namespace CitationCheck.References.Parts;

/// <summary>Finds a title in quotation marks.</summary>
internal static class Quotation
{
    /// <summary>Opening marks, each with the marks that close it.</summary>
    private static readonly (char Open, string Close)[] Marks =
    [
        ('“', "”"), ('"', "\""), ('„', "“”"), ('«', "»"), ('《', "》"), ('「', "」"), ('『', "』"), ('〈', "〉"), ('‘', "’"), ('»', "«"),
    ];

    private static readonly SearchValues<char> Openings = SearchValues.Create([.. Marks.Select(static mark => mark.Open)]);

    /// <summary>Where the quotation that opens the text ends, behind its closing mark; −1 when the text opens with none.</summary>
    public static int FindAtStart(ReadOnlySpan<char> text) => FindAt(text, 0);

    /// <summary>Where the quotation that opens at <paramref name="at"/> ends, behind its closing mark; −1 when none opens there.</summary>
    public static int FindAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !IsOpening(text[at]))
        {
            return -1;
        }

        foreach ((char open, string closes) in Marks)
        {
            if (text[at] != open)
            {
                continue;
            }

            int depth = 1;
            for (int i = at + 1; i < text.Length && text[i..].IndexOfAny(open, closes[0], closes[^1]) is var next && next >= 0; i++)
            {
                i += next;
                if (closes.Contains(text[i], StringComparison.Ordinal) && !IsApostrophe(text, i) && --depth == 0 && i > at + 1)
                {
                    return i + 1;
                }

                depth += text[i] == open && !closes.Contains(open, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return -1;
    }

    /// <summary>Whether a character opens a quotation.</summary>
    public static bool IsOpening(char c) => Openings.Contains(c);

    /// <summary>Where the next opening mark at or behind <paramref name="from"/> stands; −1 when there is none.</summary>
    public static int NextOpening(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(Openings) is var next && next >= 0 ? from + next : -1;

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] == '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
