using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>The ends of one sentence: what may be cut off, and whether it asks.</summary>
internal static class SentenceEnds
{
    /// <summary>Ends of questions that are written with a full stop.</summary>
    private static readonly string[] Questions = Lexicon.Words(static language => language.Sentences.Questions);

    private static readonly SearchValues<char> QuestionMarks = SearchValues.Create("?？؟⁇⁈⁉‽፧﹖⸮");

    /// <summary>Cuts blanks and emphasis marks off both ends.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>What is left.</returns>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && (Characters.IsBlank(text[0]) || Characters.IsEmphasis(text[0])))
        {
            text = text[1..];
        }

        while (text.Length > 0 && (Characters.IsBlank(text[^1]) || Characters.IsEmphasis(text[^1])))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>
    /// Whether the sentence is a question. One that somebody is quoted with at the end, or that stands in brackets there, is none:
    /// He asked “Why?”
    /// </summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns><see langword="true"/> for questions.</returns>
    public static bool Asks(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> said = TrimClosers(text, out bool isQuoted, out bool isBracketed);

        // “Check the date (is it current?)” asks nothing itself.
        if ((isQuoted && !OpensQuotation(text[0])) || (isBracketed && !Characters.IsOpeningBracket(text[0])))
        {
            return false;
        }

        ReadOnlySpan<char> words = said;
        while (words.Length > 0 && (Characters.IsStop(words[^1]) || words[^1] is ';' or ' ' or '\u00a0' or '\u202f'))
        {
            if (EndsWithQuestionMark(words))
            {
                return true;
            }

            words = words[..^1];
        }

        return EndsWithJapaneseQuestion(words) || IsArmenianQuestion(words);
    }

    private static bool OpensQuotation(char c) => Characters.IsQuote(c) || c is '„' or '「' or '『';

    /// <summary>Cuts off what closes behind the last stop.</summary>
    private static ReadOnlySpan<char> TrimClosers(ReadOnlySpan<char> text, out bool isQuoted, out bool isBracketed)
    {
        isQuoted = false;
        isBracketed = false;
        while (text.Length > 0 && (Characters.IsCloser(text[^1]) || Characters.IsBlank(text[^1])))
        {
            isQuoted |= Characters.IsQuote(text[^1]);
            isBracketed |= Characters.IsClosingBracket(text[^1]);
            text = text[..^1];
        }

        return text;
    }

    /// <summary>Greek asks with a sign that looks like a semicolon, behind a Greek letter.</summary>
    private static bool EndsWithQuestionMark(ReadOnlySpan<char> text) =>
        QuestionMarks.Contains(text[^1]) || (text is [.., var letter, ';' or '\u037e'] && Characters.IsGreek(letter));

    private static bool EndsWithJapaneseQuestion(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[^1] != 'か')
        {
            return false;
        }

        foreach (string end in Questions)
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
