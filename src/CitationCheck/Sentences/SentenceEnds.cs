using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>The ends of one sentence: what may be cut off, and whether it asks.</summary>
internal static class SentenceEnds
{
    /// <summary>Japanese ends of questions that are written with a full stop.</summary>
    private static readonly string[] JapaneseQuestions = ["ですか", "ますか", "でしょうか", "ましたか", "だろうか"];

    /// <summary>Cuts blanks and emphasis marks off both ends.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>What is left.</returns>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && (Signs.IsBlank(text[0]) || Signs.IsEmphasis(text[0])))
        {
            text = text[1..];
        }

        while (text.Length > 0 && (Signs.IsBlank(text[^1]) || Signs.IsEmphasis(text[^1])))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>Whether the sentence is a question. One that somebody is quoted with at the end, or that stands in brackets there, is none: He asked “Why?”</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns><see langword="true"/> for questions.</returns>
    public static bool Asks(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        bool quoted = false;
        bool bracketed = false;
        while (end > 0 && (Signs.IsCloser(text[end - 1]) || Signs.IsBlank(text[end - 1])))
        {
            quoted |= Signs.IsQuote(text[end - 1]);
            bracketed |= Signs.IsClosingBracket(text[end - 1]);
            end--;
        }

        if (quoted && !Signs.IsQuote(text[0]) && text[0] is not ('„' or '「' or '『'))
        {
            return false;
        }

        // “Check the date (is it current?)” asks nothing itself.
        if (bracketed && !Signs.IsOpeningBracket(text[0]))
        {
            return false;
        }

        int stop = end;
        while (stop > 0 && (Signs.IsStop(text[stop - 1]) || text[stop - 1] is ';' or ' ' or '\u00a0' or '\u202f'))
        {
            if (text[stop - 1] is '?' or '？' or '؟' or '⁇' or '⁈' or '⁉' or '‽' or '፧' or '﹖' or '⸮' || (text[stop - 1] is ';' or '\u037e' && stop > 1 && Signs.IsGreek(text[stop - 2])))
            {
                return true;
            }

            stop--;
        }

        return EndsWithJapaneseQuestion(text[..stop]) || IsArmenianQuestion(text[..stop]);
    }

    private static bool EndsWithJapaneseQuestion(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[^1] != 'か')
        {
            return false;
        }

        foreach (string end in JapaneseQuestions)
        {
            if (text.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Armenian puts its question mark on the word that is asked for: Ո՞վ եկավ։</summary>
    private static bool IsArmenianQuestion(ReadOnlySpan<char> text) => text.Contains('՞');
}
