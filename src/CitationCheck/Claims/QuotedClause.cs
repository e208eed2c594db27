using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Finds someone's words in a sentence: more than three of them between quotation marks, and not a title.</summary>
internal static class QuotedClause
{
    /// <summary>A phrase of so many words is no clause.</summary>
    private const int LongestPhrase = 3;

    /// <summary>How far a closing mark is looked for, in UTF-16 code units.</summary>
    private const int LongestQuotation = 2000;

    private static readonly (char Open, string Close)[] Pairs =
    [
        ('“', "”"), ('"', "\""), ('„', "“”"), ('«', "»"), ('»', "«»"),
        ('「', "」"), ('『', "』"), ('‘', "’"), ('‹', "›"), ('”', "”"), ('＂', "＂"), ('〝', "〞〟"),
    ];

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create(Pairs.Select(pair => pair.Open).ToArray());

    private static readonly SearchValues<char> Pauses = SearchValues.Create("，。！？；,!?");
    private static readonly SearchValues<char> VerbsOfSaying = Lexicon.Signs(static language => language.Speech.VerbSigns);

    /// <summary>Whether a sentence quotes a clause.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool IsIn(ReadOnlySpan<char> text) => TryFind(text, 0, out _, out _);

    /// <summary>Finds the next clause in quotation marks.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="open">Where its opening mark stands.</param>
    /// <param name="close">Where its closing mark stands.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, int from, out int open, out int close)
    {
        int at = from;
        open = -1;
        close = -1;
        while (at < text.Length)
        {
            int step = text[at..].IndexOfAny(QuotationMarks);
            if (step < 0)
            {
                return false;
            }

            open = at + step;
            close = CloseOf(text, open);
            if (close < 0)
            {
                at = open + 1;
            }
            else if (IsClause(text, open + 1, close))
            {
                return true;
            }
            else
            {
                at = close + 1;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence is nothing but words between quotation marks.</summary>
    public static bool IsAll(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim("*_ .");
        return !bare.IsEmpty && QuotationMarks.Contains(bare[0]) && CloseOf(bare, 0) == bare.Length - 1;
    }

    private static int CloseOf(ReadOnlySpan<char> text, int open)
    {
        string closers = ClosersOf(text[open]);
        int bound = Math.Min(text.Length, open + LongestQuotation);
        int at = open + 1;
        while (at < bound && text[at..bound].IndexOfAny(closers) is >= 0 and var step)
        {
            at += step;

            // An apostrophe inside a word closes nothing: ‘the firm’s loss’.
            if (text[at] != '’' || at + 1 == text.Length || !Characters.IsWord(text[at + 1]))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private static string ClosersOf(char open)
    {
        foreach ((char sign, string closers) in Pairs)
        {
            if (sign == open)
            {
                return closers;
            }
        }

        return "";
    }

    private static bool IsClause(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> quoted = text[start..end];
        return HeadingShape.CountWords(quoted, LongestPhrase) > LongestPhrase
            && (Characters.IsCjk(quoted[0]) || Characters.IsCjk(quoted[^1]) ? IsSaid(text, start, end) : !IsTitle(quoted));
    }

    /// <summary>
    /// Chinese and Japanese put terms in quotation marks too; words of someone have a pause inside or a verb of saying beside them.
    /// </summary>
    private static bool IsSaid(ReadOnlySpan<char> text, int start, int end)
    {
        char after = end + 1 < text.Length ? text[end + 1] : ' ';
        bool led = start > 1 && text[start - 2] is '：' or ':';
        return text[start..end].ContainsAny(Pauses)
            || after is 'と'
            || led
            || text[Math.Max(0, start - 5)..(start - 1)].ContainsAny(VerbsOfSaying);
    }

    /// <summary>“The Old Man and the Sea”: every longer word has a capital, which no clause has.</summary>
    private static bool IsTitle(ReadOnlySpan<char> quoted)
    {
        int capitals = 0;
        int start = -1;
        for (int p = 0; p <= quoted.Length; p++)
        {
            bool letter = p < quoted.Length && char.IsLetter(quoted[p]);
            if (letter && start < 0)
            {
                start = p;
            }
            else if (!letter && start >= 0)
            {
                if (char.IsUpper(quoted[start]))
                {
                    capitals++;
                }
                else if (p - start > 3)
                {
                    return false;
                }

                start = -1;
            }
        }

        return capitals > 1;
    }
}
