using System.Buffers;

namespace CitationCheck.References.Parts;

/// <summary>Finds quotations, by the marks that open and close them.</summary>
internal static class Quotation
{
    /// <summary>Opening marks, each with the marks that close it.</summary>
    private static readonly (char Open, string Close)[] Marks =
    [
        ('“', "”"), ('"', "\""), ('„', "“”"), ('«', "»"), ('《', "》"), ('「', "」"), ('『', "』"), ('〈', "〉"), ('‘', "’"), ('»', "«"),
    ];

    private static readonly SearchValues<char> Openings = SearchValues.Create([.. Marks.Select(static mark => mark.Open)]);

    private static readonly SearchValues<char> Closings = SearchValues.Create("”\"»》」』〉’");

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
    public static int NextOpening(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny(Openings) is var next && next >= 0 ? from + next : -1;

    /// <summary>
    /// The place of the single mark that closes a quotation before a comma; −1 when there is none. Others are apostrophes.
    /// </summary>
    public static int SingleEnd(ReadOnlySpan<char> text) => Math.Max(text.IndexOf("',"), text.IndexOf("’,"));

    /// <summary>A title without the quotation marks or round brackets around it.</summary>
    public static string Strip(string title)
    {
        title = title.Trim();
        if (title is ['(', .., ')'] && title.IndexOf(')', StringComparison.Ordinal) == title.Length - 1)
        {
            return title[1..^1]; // “https://a.example (Title of it)”
        }

        return FindAtStart(title) == title.Length && title.Length > 2 && Closings.Contains(title[^1]) ? title[1..^1] : title;
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] == '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
