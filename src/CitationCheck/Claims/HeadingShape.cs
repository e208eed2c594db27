using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Sentences;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Knows lines that name or introduce what follows: “Key figures:”, “The main drivers are:”, “2.3 Methods”.</summary>
internal static class HeadingShape
{
    /// <summary>A line with a colon at its end and more words than this says enough to be a statement.</summary>
    private const int LongestLabel = 12;

    /// <summary>The same for a line whose last word introduces a list: “… are:”, “… the following:”.</summary>
    private const int LongestIntroduction = 30;

    /// <summary>A line without a stop and with more words than this is no heading.</summary>
    private const int LongestTitle = 8;

    /// <summary>Articles and the like have no capital in a title either, in UTF-16 code units.</summary>
    private const int LongestShortWord = 3;

    /// <summary>An East Asian heading has no more signs than this.</summary>
    private const int LongestCjkTitle = 14;

    /// <summary>An item that is a name has no more words.</summary>
    private const int LongestName = 6;

    /// <summary>What stands in no name: marks that part a label from what it says.</summary>
    private static readonly SearchValues<char> NoName = SearchValues.Create(":：—–=|→\"“");

    private static readonly WordSet Introducers = Lexicon.Set(static language => language.Claims.Introducers);

    /// <summary>The last signs of 如下, 包括, 是 and のとおり.</summary>
    private static readonly SearchValues<char> CjkIntroducers = Lexicon.Signs(static language => language.Claims.IntroducerEnds);

    /// <summary>Whether a sentence is a heading or a label.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <param name="block">The kind of block that it stands in.</param>
    /// <returns><see langword="true"/> when it states nothing by itself.</returns>
    public static bool IsHeadingLike(ReadOnlySpan<char> text, BlockKind block)
    {
        if (EndsWithColon(text))
        {
            return HasAtMost(LongestLabel, text)
                || (Introduces(text) && HasAtMost(LongestIntroduction, text) && Figures.In(text) != FigureWeight.Measured);
        }

        if (EndsWithStop(text))
        {
            return false;
        }

        // Items of a list are claims even as fragments, unless they are names; a picture in letters and digits is none.
        return text.Contains("data:image/", StringComparison.Ordinal)
            || (block == BlockKind.ListItem && IsName(text))
            || (block == BlockKind.Paragraph && HasAtMost(LongestTitle, text) && IsTitle(text) && !IsCarriedByFigure(text));
    }

    private static bool HasAtMost(int words, ReadOnlySpan<char> text) => CountWords(text, words) <= words;

    /// <summary>A title may count something behind its number: “2.3 Three methods”.</summary>
    private static bool IsCarriedByFigure(ReadOnlySpan<char> text) => Figures.In(text) switch
    {
        FigureWeight.None => false,
        FigureWeight.Counted => !StartsWithSection(text),
        _ => true,
    };

    /// <summary>Counts words; of Chinese and Japanese two signs count for one.</summary>
    /// <param name="text">A text.</param>
    /// <param name="most">Where counting may end.</param>
    /// <returns>The number of words; any number above <paramref name="most"/> when there are more.</returns>
    public static int CountWords(ReadOnlySpan<char> text, int most)
    {
        int words = 0;
        int signs = 0;
        bool inside = false;
        for (int p = 0; p < text.Length && words + (signs / 2) <= most; p++)
        {
            char c = text[p];
            if (Characters.IsCjk(c))
            {
                signs += char.IsLetterOrDigit(c) ? 1 : 0;
                inside = false;
            }
            else if (Characters.IsWord(c))
            {
                words += inside ? 0 : 1;
                inside = true;
            }
            else
            {
                inside = inside && c is '\'' or '’' or '-' or '.' or ',';
            }
        }

        return words + ((signs + 1) / 2);
    }

    private static bool EndsWithColon(ReadOnlySpan<char> text) => ColonAt(text) >= 0;

    private static bool Introduces(ReadOnlySpan<char> text)
    {
        int end = ColonAt(text);
        while (end > 0 && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return Introducers.Contains(WordBefore.Read(text, end, 0).Text) || (end > 0 && CjkIntroducers.Contains(text[end - 1]));
    }

    private static int ColonAt(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0
            && (Characters.IsEmphasis(text[end - 1]) || Characters.IsClosingBracket(text[end - 1]) || Characters.IsBlank(text[end - 1])))
        {
            end--;
        }

        return end > 0 && text[end - 1] is ':' or '：' ? end - 1 : -1;
    }

    private static bool EndsWithStop(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && (Characters.IsCloser(text[end - 1]) || Characters.IsBlank(text[end - 1])))
        {
            end--;
        }

        return end > 0 && (Characters.IsStop(text[end - 1]) || text[end - 1] == ';');
    }

    /// <summary>Every longer word has a capital, or there are three words at most, or a section's number stands first.</summary>
    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        if (HasCjk(text))
        {
            return text.Length <= LongestCjkTitle;
        }

        WordCount count = CountByCase(text);
        return count.All <= 3 || HasTitleCase(count) || LineLayout.IsLabel(text, 0) || StartsWithSection(text);
    }

    /// <summary>“Holistic Education”, “Student Agency and Empowerment”: words with capitals and nothing else.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsUpper(text[0]) || text.ContainsAny(NoName) || !HasAtMost(LongestName, text))
        {
            return false;
        }

        WordCount count = CountByCase(text);
        return count.Capitals > 1 && count.LongSmall == 0 && Figures.In(text) == FigureWeight.None;
    }

    /// <summary>
    /// “Integration into the Software Development Lifecycle”: where most words have capitals, a preposition may be longer.
    /// </summary>
    private static bool HasTitleCase(WordCount count) =>
        (count.LongSmall == 0 && count.Capitals > 0)
        || (count.LongestSmall <= LongestShortWord + 1 && count.Capitals * 2 > count.All);

    private static bool HasCjk(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Characters.IsCjk(c))
            {
                return true;
            }
        }

        return false;
    }

    private static WordCount CountByCase(ReadOnlySpan<char> text)
    {
        var count = default(WordCount);
        int at = 0;
        while (at < text.Length)
        {
            if (!Characters.IsWord(text[at]))
            {
                at++;
                continue;
            }

            int end = PartEnd(text, at);
            bool isLong = end - at > LongestShortWord;
            count = new WordCount(
                count.All + 1,
                count.Capitals + (char.IsUpper(text[at]) ? 1 : 0),
                count.LongSmall + (isLong && char.IsLower(text[at]) ? 1 : 0),
                char.IsLower(text[at]) ? Math.Max(count.LongestSmall, end - at) : count.LongestSmall);
            at = WordEnd(text, end);
        }

        return count;
    }

    /// <summary>Where a part of a word ends: the whole word, or what is before its first hyphen or apostrophe.</summary>
    private static int PartEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsWord(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Characters.IsWord(text[at]) || text[at] is '\'' or '’' or '-'))
        {
            at++;
        }

        return at;
    }

    private static bool StartsWithSection(ReadOnlySpan<char> text)
    {
        int p = 0;
        while (p < text.Length && (char.IsAsciiDigit(text[p]) || text[p] == '.'))
        {
            p++;
        }

        return p > 2 && p + 1 < text.Length && text[p] == ' ' && text[..p].Contains('.') && char.IsUpper(text[p + 1]);
    }

    /// <summary>
    /// The words of a line: all, those with a capital, longer ones in small letters, and how long the longest of these is.
    /// </summary>
    private readonly record struct WordCount(int All, int Capitals, int LongSmall, int LongestSmall);
}
