using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>
/// Numbers behind a stop that lost their superscript, <c>constraints.12 The …</c>. Whether they cite only the whole report
/// tells; that no sentence opens with them the words around the stop tell.
/// </summary>
internal static class GluedDigits
{
    /// <summary>The longest of several numbers, in UTF-16 code units.</summary>
    private const int Longest = 12;

    private const string RaisedJoints = "⁻⁽⁾˒,-–";

    /// <summary>Reads digits right behind a stop, with nothing but white space or a quotation mark behind them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place right behind the stop.</param>
    /// <returns>The offset behind the digits, or -1 when something else goes on there.</returns>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        int end = NumbersEnd(text, at);
        return end > 0 && (end == text.Length || Characters.IsBlank(text[end]) || Characters.IsQuote(text[end])) ? end : -1;
    }

    /// <summary>Reads numbers in front of a word that opens sentences: <c>service.4There are</c>, <c>rights. 4 Even though</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the numbers start.</param>
    /// <param name="isApart">Whether a blank stands between them and the word.</param>
    /// <returns>The offset behind the numbers, or -1 when no such word follows.</returns>
    public static int EndBeforeStarter(ReadOnlySpan<char> text, int at, bool isApart)
    {
        int end = NumbersEnd(text, at);
        int word = isApart ? end + 1 : end;
        bool isFollowed = end > 0 && word < text.Length && (!isApart || text[end] == ' ') && char.IsUpper(text[word]);
        return isFollowed && NextWord.Read(text, word).IsStarter ? end : -1;
    }

    /// <summary>
    /// Reads raised digits with what joins them: <c>⁴⁻⁶,⁸</c>, <c>⁽²⁾</c>. Behind a stop they are no power, so they hang on the
    /// sentence, also where they are no citation that is understood.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of the first of them.</param>
    /// <returns>The offset behind the last of them.</returns>
    public static int RaisedEnd(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        for (int p = end; p < text.Length && p - at <= Longest; p++)
        {
            bool isRaised = Characters.IsRaisedDigit(text[p]);
            if (!isRaised && !RaisedJoints.Contains(text[p]))
            {
                break;
            }

            end = isRaised || text[p] == '⁾' ? p + 1 : end;
        }

        return end;
    }

    /// <summary>Reads numbers of three digits at most, with commas or dashes between: <c>1</c>, <c>1,2</c>, <c>3-5</c>.</summary>
    private static int NumbersEnd(ReadOnlySpan<char> text, int at)
    {
        int p = at;
        while (true)
        {
            int digits = p;
            while (p < text.Length && p - digits < 4 && char.IsAsciiDigit(text[p]))
            {
                p++;
            }

            if (p == digits || p - digits > 3)
            {
                return -1;
            }

            bool goesOn = p + 1 < text.Length && text[p] is ',' or '-' or '–' && char.IsAsciiDigit(text[p + 1]);
            if (!goesOn || p - at >= Longest)
            {
                return p;
            }

            p++;
        }
    }
}
