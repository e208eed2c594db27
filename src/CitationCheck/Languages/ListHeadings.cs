using System.Buffers;
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

    private static readonly SearchValues<char> EastAsianStarts = SearchValues.Create([.. EastAsian.Select(static name => name[0]).Distinct()]);

    /// <summary>Words that name nothing but a list of sources, so that even entries without year or URL are believed behind them.</summary>
    private static readonly WordSet SureNames = Lexicon.Set(static language => language.Headings.SureListNames);

    /// <summary>Headings of several words of which none alone names a list.</summary>
    private static readonly string[] Phrases = Lexicon.Words(static language => language.Headings.ListPhrases);

    private static readonly WordSet PhraseSet = new(Phrases);

    /// <summary>All words that may stand in a heading, or open a phrase, each with what it is: nearly every line is told from a heading by its first word.</summary>
    private static readonly WordMap<WordKind> Words = new(
        Lexicon.Words(static language => language.Headings.ListNames).Select(static word => (word, WordKind.Name))
            .Concat(Lexicon.Words(static language => language.Headings.ListCompanions).Select(static word => (word, WordKind.Companion)))
            .Concat(Phrases.Select(static phrase => (phrase.Split(' ')[0], WordKind.OpensPhrase))));

    private static readonly SearchValues<char> WordSeparators = SearchValues.Create(" \u00A0&/,-–—+()\n\t:");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXivxABCDabcd一二三四五六七八九十");

    private const string Appendix = "Appendix";

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

        bool isNumber = end < heading.Length && heading[end] is '.' or ':' && heading[at..end].IndexOfAnyExcept(Numerals) < 0; // “VII. References”
        return isNumber || Words.MayContain(heading[at..end]) || heading[at..end].Equals(Appendix, StringComparison.OrdinalIgnoreCase);
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
        while (end > start && !char.IsLetter(heading[end - 1]) && char.GetUnicodeCategory(heading[end - 1]) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
        {
            end--;
        }

        heading = heading[start..end];

        // “VII. References”, “第五章 参考文献”, “五、参考文献”, “Appendix A: Sources”
        int stop = heading.IndexOfAny(".、:：");
        if (stop > 0 && stop < heading.Length - 1 && (heading[..stop].IndexOfAnyExcept(Numerals) < 0 || heading.StartsWith(Appendix, StringComparison.OrdinalIgnoreCase) || heading.StartsWith("附录", StringComparison.Ordinal)))
        {
            return heading[(stop + 1)..].Trim();
        }

        return heading;
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
