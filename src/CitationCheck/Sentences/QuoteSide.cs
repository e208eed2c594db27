using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>
/// Tells which sentence a quotation or emphasis mark at a stop belongs to: the one that it closes, or the next, which it opens.
/// </summary>
internal static class QuoteSide
{
    /// <summary>How far a partner of a quotation mark is looked for, in UTF-16 code units.</summary>
    private const int LookBack = 1000;

    /// <summary>
    /// A quotation or emphasis mark that what follows is glued to opens the next sentence, unless its partner stands before it:
    /// <c>end.[4]"Next</c>, <c>"Yes."Next</c>.
    /// </summary>
    public static bool OpensNext(ReadOnlySpan<char> text, int at, int start, bool hasMarker)
    {
        char c = text[at];
        if (Characters.IsClosingBracket(c) || EndOfRun(text, at) is not (> 0 and var behind) || !MayOpenBefore(c, text[behind], hasMarker))
        {
            return false;
        }

        ReadOnlySpan<char> back = text[Math.Max(0, at - LookBack)..at];
        return c switch
        {
            '“' or '‘' => true,
            '\'' => hasMarker,
            '"' => text[Math.Max(start, at - LookBack)..at].Count(c) % 2 == 0,
            '«' => IsBalanced(back, '»', '«'),
            '»' or '”' => hasMarker && OpensAsCloser(c, back),
            '*' or '_' => OpensEmphasis(text, start, at, behind),
            _ => false,
        };
    }

    /// <summary>Some German opens with the mark that French closes with, and Swedish with the one that English does.</summary>
    private static bool OpensAsCloser(char c, ReadOnlySpan<char> back) =>
        c == '»' ? IsBalanced(back, '«', c) : IsBalanced(back, '“', c) && back.Count(c) % 2 == 0;

    /// <summary>Whether a text has no more of one mark than of another that closes it.</summary>
    private static bool IsBalanced(ReadOnlySpan<char> text, char opening, char closing) => text.Count(opening) <= text.Count(closing);

    /// <summary>
    /// The offset behind a run of one mark; -1 when it ends the text or is too long to open anything. The bound keeps a text of
    /// nothing but closing marks, each of which is asked about, from costing the square of its length.
    /// </summary>
    private static int EndOfRun(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..Math.Min(text.Length, at + LookBack)].IndexOfAnyExcept(text[at]);
        return length < 0 ? -1 : at + length;
    }

    /// <summary>Whether a mark could open a sentence that goes on with a character.</summary>
    private static bool MayOpenBefore(char mark, char after, bool hasMarker) =>
        Characters.IsEmphasis(mark)
            ? !Characters.IsBlank(after) && after is not ('[' or '【' or '［' or '(' or '<' or '\\' or '^')
            : Characters.IsWord(after) || (mark == '«' && hasMarker && Characters.IsBlank(after));

    /// <summary>Whether a run of emphasis marks has no run of its length before it that it could close.</summary>
    private static bool OpensEmphasis(ReadOnlySpan<char> text, int start, int at, int behind)
    {
        ReadOnlySpan<char> back = text[Math.Max(start, at - LookBack)..at];
        ReadOnlySpan<char> before = back.TrimEnd(text[at]);
        int length = behind - at + back.Length - before.Length;
        return before.Count(text[at]) / length % 2 == 0;
    }

    /// <summary>
    /// Whether a quotation mark between blanks closes: French <c>fin. »</c>, or a straight one when an odd number of them stands
    /// before it on its line.
    /// </summary>
    public static bool ClosesApart(ReadOnlySpan<char> text, int at, in KnownMarkers known)
    {
        if (at + 1 == text.Length)
        {
            return true;
        }

        char after = text[at + 1];
        if (!Characters.IsBlank(after) && !Characters.IsCloser(after) && known.EndAhead(at + 1) < 0)
        {
            return false;
        }

        if (text[at] is not ('"' or '\''))
        {
            return Characters.ClosesAfterBlank(text[at]);
        }

        ReadOnlySpan<char> back = text[Math.Max(0, at - LookBack)..at];
        return back[(back.LastIndexOf('\n') + 1)..].Count(text[at]) % 2 == 1;
    }
}
