using System.Buffers;
using System.Globalization;
using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>
/// Knows the headings of reference lists: words that name such a list, and words that may stand beside them (“Key sources”,
/// “References and further reading”).
/// </summary>
internal static class ListHeadings
{
    /// <summary>Chinese, Japanese and Korean names, which stand inside longer headings without blanks.</summary>
    private static readonly string[] EastAsian = Lexicon.Words(static language => language.Headings.ListNamesInside);

    /// <summary>How much may stand beside a short name and beside a longer one, in UTF-16 code units.</summary>
    private const int MostBesideShort = 2;
    private const int MostBesideLong = 8;

    private static readonly int LongestEastAsian = EastAsian.Max(static name => name.Length) + MostBesideLong;

    private static readonly SearchValues<char> EastAsianStarts =
        SearchValues.Create([.. EastAsian.Select(static name => name[0]).Distinct()]);

    /// <summary>Words that name nothing but a list of sources, so that even entries without year or URL are believed behind them.</summary>
    private static readonly WordSet SureNames = Lexicon.Set(static language => language.Headings.SureListNames);

    /// <summary>Headings of several words of which none alone names a list.</summary>
    private static readonly string[] Phrases = Lexicon.Words(static language => language.Headings.ListPhrases);

    private static readonly WordSet PhraseSet = new(Phrases);

    /// <summary>
    /// All words that may stand in a heading, or open a phrase, each with what it is: nearly every line is told from a heading by its
    /// first word.
    /// </summary>
    private static readonly WordMap<WordKind> Words = new(
        Lexicon.Words(static language => language.Headings.ListNames).Select(static word => (word, WordKind.Name))
            .Concat(Lexicon.Words(static language => language.Headings.ListCompanions).Select(static word => (word, WordKind.Companion)))
            .Concat(Phrases.Select(static phrase => (phrase.Split(' ')[0], WordKind.OpensPhrase))));

    private static readonly SearchValues<char> WordSeparators = SearchValues.Create(" \u00A0&/,-–—+()\n\t:");

    private static readonly WordsByLetter Appendix = WordsByLetter.First(Lexicon.Words(static language => language.Headings.Appendix));

    /// <summary>Whether a heading announces a reference list. Numbering, decoration and a final colon do not matter.</summary>
    public static bool IsListHeading(ReadOnlySpan<char> heading)
    {
        heading = Trim(heading);
        if (heading.Length is 0 or > 60)
        {
            return false;
        }

        if (heading.IndexOfAnyInRange('\u2E80', '\uD7FF') >= 0)
        {
            return IsEastAsian(heading);
        }

        bool hasName = false;
        bool isFirst = true;
        foreach (Range range in heading.SplitAny(WordSeparators))
        {
            ReadOnlySpan<char> word = heading[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (!Words.TryGet(word, out WordKind kind))
            {
                return false;
            }

            if (isFirst && PhraseSet.Contains(heading))
            {
                return true;
            }

            if (kind == WordKind.OpensPhrase)
            {
                return false;
            }

            isFirst = false;
            hasName |= kind == WordKind.Name;
        }

        return hasName;
    }

    /// <summary>
    /// Whether a heading without East Asian characters may announce a list, by the letters that its first word begins with
    /// and by its length. Most lines do not, and need not be looked at; words with letters beyond ASCII are not told apart.
    /// </summary>
    public static bool MayBegin(ReadOnlySpan<char> heading)
    {
        int at = 0;
        while (at < heading.Length && !char.IsLetter(heading[at]))
        {
            at++;
        }

        int end = at;
        while (end < heading.Length && char.IsAsciiLetter(heading[end]))
        {
            end++;
        }

        if (end - at < 2 || (end < heading.Length && !char.IsAscii(heading[end])))
        {
            return at < heading.Length;
        }

        ReadOnlySpan<char> word = heading[at..end];
        return Words.MayContain(word) || IsAppendix(word) || HeadingNumber.Is(word);
    }

    /// <summary>Whether a heading can announce nothing but a list of sources.</summary>
    public static bool IsSure(ReadOnlySpan<char> heading) => SureNames.Contains(Trim(heading));

    /// <summary>Takes away what stands around a heading's words: its number, a colon, stars, a pictograph.</summary>
    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> heading)
    {
        int start = 0;
        while (start < heading.Length && !char.IsLetter(heading[start]))
        {
            start++;
        }

        int end = heading.Length;
        while (end > start && !char.IsLetter(heading[end - 1]) && !IsVowelSign(heading[end - 1]))
        {
            end--;
        }

        heading = heading[start..end];

        heading = HeadingNumber.Skip(heading);
        int stop = heading.IndexOfAny(':', '：');
        bool isNumbered = stop > 0 && (IsAppendix(heading[..stop]) || HeadingNumber.Is(heading[..stop]));
        return isNumbered ? heading[(stop + 1)..].Trim() : heading; // “Appendix A: Sources”
    }

    /// <summary>Signs that end words of the scripts of India.</summary>
    private static bool IsVowelSign(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsAppendix(ReadOnlySpan<char> heading)
    {
        foreach (string word in heading.IsEmpty ? [] : Appendix[heading[0]])
        {
            if (heading.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEastAsian(ReadOnlySpan<char> heading)
    {
        if (heading.Length > LongestEastAsian)
        {
            return false;
        }

        for (int at = 0; heading[at..].IndexOfAny(EastAsianStarts) is var next && next >= 0; at++)
        {
            at += next;
            foreach (string name in EastAsian)
            {
                if (name[0] == heading[at]
                    && heading.Length - name.Length <= (name.Length <= 2 ? MostBesideShort : MostBesideLong)
                    && heading[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private enum WordKind
    {
        Companion,
        Name,
        OpensPhrase,
    }
}
