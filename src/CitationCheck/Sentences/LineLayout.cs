using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>
/// Says whether a single line break, without a stop before it, ends a sentence. A sentence may run over it, so only clear
/// layout does: a list item, a heading's mark, a table row, a colon, a marker at the line's end, a line that stops short.
/// </summary>
internal ref struct LineLayout(ReadOnlySpan<char> text)
{
    /// <summary>A line that had this much more room than the next word needs was ended on purpose.</summary>
    private const int Room = 15;

    /// <summary>A longer line is no heading and no label; it is wrapped prose.</summary>
    private const int LongestShortLine = 80;

    /// <summary>No number of a list's item is longer, in digits.</summary>
    private const int LongestItemNumber = 3;

    private static readonly SearchValues<char> ItemDigits = SearchValues.Create("0123456789一二三四五六七八九十");

    private readonly ReadOnlySpan<char> text = text;
    private int paragraphEnd = -1;
    private int longestLine;

    /// <summary>Decides on one line break.</summary>
    /// <param name="lineEnd">The offset of the break.</param>
    /// <param name="next">The offset of the first character of the next line that is not blank.</param>
    /// <param name="markerBefore">Whether a known marker ends the line.</param>
    /// <returns><see langword="true"/> when a new sentence starts at <paramref name="next"/>.</returns>
    public bool Ends(int lineEnd, int next, bool markerBefore)
    {
        int lineStart = LineStart(lineEnd);
        if (IsLabel(text, next) || IsRowOrHeading(next) || IsRowOrHeading(lineStart))
        {
            return true;
        }

        int last = LastSeen(lineStart, lineEnd);
        NextWord word = NextWord.Read(text, next);
        if (last < lineStart || word.Kind is NextKind.Lower or NextKind.Joiner or NextKind.End)
        {
            return false;
        }

        bool isClosed = text[last] is ':' or '：' || markerBefore;
        return isClosed || (word.Kind != NextKind.Digit && IsShort(lineStart, last + 1, next) && !GoesOn(last));
    }

    /// <summary>The last character of a line that is neither blank nor an emphasis mark.</summary>
    private readonly int LastSeen(int lineStart, int lineEnd)
    {
        int last = lineEnd - 1;
        while (last > lineStart && (Characters.IsBlank(text[last]) || Characters.IsEmphasis(text[last])))
        {
            last--;
        }

        return last;
    }

    /// <summary>
    /// Whether a list item's bullet or label stands at an offset: <c>- </c>, <c>• </c>, <c>1. </c>, <c>(a) </c>, <c>2)</c>,
    /// <c>一、</c>, <c>①</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first character of a line that is not blank.</param>
    /// <returns><see langword="true"/> when a list item starts there.</returns>
    public static bool IsLabel(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return false;
        }

        char first = text[at];
        if (Characters.IsBullet(first))
        {
            return at + 1 < text.Length && Characters.IsBlank(text[at + 1]) && !Characters.IsLineBreak(text[at + 1]);
        }

        if (first is >= '①' and <= '⓿')
        {
            return true;
        }

        bool isBracketed = first is '(' or '（' or '[';
        int start = isBracketed ? at + 1 : at;
        int end = start + LengthOfItemNumber(text[start..Math.Min(text.Length, start + LongestItemNumber)]);
        return end > start && end < text.Length && (isBracketed ? text[end] is ')' or '）' or ']' : ClosesLabel(text, end));
    }

    /// <summary>The length of the digits, or of the one letter, that a text starts with.</summary>
    private static int LengthOfItemNumber(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyExcept(ItemDigits);
        return digits < 0 ? text.Length
            : digits == 0 && char.IsAsciiLetter(text[0]) ? 1
            : digits;
    }

    private static bool ClosesLabel(ReadOnlySpan<char> text, int at) =>
        text[at] is '、' or '）'
        || (text[at] is '.' or ')' or '．' && at + 1 < text.Length && (Characters.IsBlank(text[at + 1]) || Characters.IsCjk(text[at + 1])));

    /// <summary>
    /// Whether an item of a list within the text starts at an offset: <c>b) Then</c>, <c>(ii) Then</c>. Digits in brackets may be a
    /// citation.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">A character that is not blank.</param>
    /// <returns><see langword="true"/> when a letter or small Roman number with a bracket stands there.</returns>
    public static bool IsItem(ReadOnlySpan<char> text, int at)
    {
        int first = text[at] == '(' ? at + 1 : at;
        int p = first;
        while (p < text.Length && p - first < 4 && text[p] is 'i' or 'v' or 'x')
        {
            p++;
        }

        p = p == first && p < text.Length && char.IsAsciiLetterLower(text[p]) ? p + 1 : p;
        return p > first && p + 1 < text.Length && text[p] == ')' && text[p + 1] == ' ';
    }

    private readonly int LineStart(int lineEnd)
    {
        int low = Math.Max(0, lineEnd - 2 * LongestShortLine);
        int start = lineEnd;
        while (start > low && !Characters.IsLineBreak(text[start - 1]))
        {
            start--;
        }

        while (start < lineEnd && Characters.IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    private readonly bool IsRowOrHeading(int at)
    {
        if (at >= text.Length || text[at] is not ('#' or '|'))
        {
            return false;
        }

        int p = at;
        while (p < text.Length && p - at < 7 && text[p] == '#')
        {
            p++;
        }

        return text[at] == '|' || (p < text.Length && text[p] == ' ');
    }

    /// <summary>Whether the line stops although the next word had room on it.</summary>
    private bool IsShort(int lineStart, int lineEnd, int next)
    {
        int length = lineEnd - lineStart;
        if (length > LongestShortLine)
        {
            return false;
        }

        int word = text[next..Math.Min(text.Length, next + 40)].IndexOfAny(' ', '\n');
        return length + 1 + (word < 0 ? 40 : word) + Room <= LongestLine(next);
    }

    /// <summary>A line that ends so is not at its end: a comma, a dash, a word of two letters or fewer such as “of” or “to”.</summary>
    private readonly bool GoesOn(int last)
    {
        if (text[last] is ',' or ';' or '，' or '、' or '；' or '&' or '/' || Characters.IsDash(text[last]))
        {
            return true;
        }

        WordBefore word = WordBefore.Read(text, last + 1, 0);
        return word.Text.Length > 0 && char.IsLower(word.Text[0]) && (word.Text.Length < 3 || SentenceStarters.Contains(word.Text));
    }

    private int LongestLine(int at)
    {
        if (at < paragraphEnd)
        {
            return longestLine;
        }

        // The paragraph from here to the next blank line; each is measured once.
        longestLine = 0;
        int start = at;
        while (start < text.Length)
        {
            int length = text[start..].IndexOfAny('\n', '\r', '\u2029');
            int end = length < 0 ? text.Length : start + length;
            longestLine = Math.Max(longestLine, end - start);
            (start, int breaks) = Blanks.Skip(text, end);
            if (breaks > 1)
            {
                break;
            }
        }

        paragraphEnd = start;
        return longestLine;
    }
}
