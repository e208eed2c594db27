using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>The first word behind a stop, its openers skipped.</summary>
internal readonly ref struct NextWord
{
    private const int LongestOpening = 12;
    private const int LongestWord = 24;

    /// <summary>A tag before the word is no longer, in UTF-16 code units.</summary>
    private const int LongestTag = 100;

    /// <summary>Punctuation outside ASCII that goes on with the sentence; Unicode has one category for it and for bullets.</summary>
    private static readonly SearchValues<char> Joiners = SearchValues.Create("，、；：،؛·…");

    private static readonly NextKind[] AsciiKinds = [.. Enumerable.Range(0, 128).Select(static c => KindOfAscii((char)c))];

    private NextWord(NextKind kind, ReadOnlySpan<char> word, Openers openers, char after)
    {
        Kind = kind;
        Text = word;
        IsOpened = openers.HaveQuoteOrBracket;
        IsDashed = openers.HaveDash;
        After = after;
    }

    /// <summary>What it starts with.</summary>
    public NextKind Kind { get; }

    /// <summary>Whether it is a word that may open a sentence: not one in lower case.</summary>
    public bool OpensWithLetter => Kind is NextKind.Capital or NextKind.Caseless;

    /// <summary>The word; cut after 24 UTF-16 code units, which no table reaches, and empty without case, where no table looks.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Whether a bracket or a quotation mark opens before it.</summary>
    public bool IsOpened { get; }

    /// <summary>Whether a dash stands before it.</summary>
    public bool IsDashed { get; }

    /// <summary>The character behind it; a blank at the end of the text.</summary>
    public char After { get; }

    /// <summary>Whether it most likely opens a sentence. A word with a stop of its own does not: “Inc. A. Smith”, “u. Co. KG”.</summary>
    public bool IsStarter => Kind == NextKind.Capital && After != '.' && !IsCapitals && SentenceStarters.Contains(Text);

    /// <summary>Whether all its letters are capitals, as in “OR” or “IN” for a state.</summary>
    public bool IsCapitals => Text.Length > 1 && char.IsUpper(Text[1]) && char.IsUpper(Text[^1]);

    /// <summary>Reads the word at or behind <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the text goes on; no blank stands there.</param>
    /// <returns>The word.</returns>
    public static NextWord Read(ReadOnlySpan<char> text, int at)
    {
        Openers openers = SkipOpeners(text, at);
        int start = SkipTag(text, openers.End);
        if (start >= text.Length)
        {
            return new NextWord(NextKind.End, [], openers, ' ');
        }

        NextKind kind = KindOf(text[start]);
        int end = kind == NextKind.Caseless ? start : WordEnd(text, start);
        if (kind == NextKind.Lower && IsDutchArticle(text, at, start, end))
        {
            kind = NextKind.Capital;
        }

        return new NextWord(kind, text[start..end], openers, end < text.Length ? text[end] : ' ');
    }

    private static Openers SkipOpeners(ReadOnlySpan<char> text, int at)
    {
        bool hasQuoteOrBracket = false;
        bool hasDash = false;
        int bound = Math.Min(text.Length, at + LongestOpening);
        int p = at;
        while (p < bound && (Characters.IsOpener(text[p]) || (p > at && text[p] is ' ' or '\u00a0' or '\u202f')))
        {
            hasDash |= Characters.IsDash(text[p]);
            hasQuoteOrBracket |= Characters.IsQuote(text[p]) || Characters.IsOpeningBracket(text[p]) || text[p] is '„' or '‚' or '「' or '『';
            p++;
        }

        return new Openers(p, hasQuoteOrBracket, hasDash);
    }

    private static int SkipTag(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] == '<' && text[at..Math.Min(text.Length, at + LongestTag)].IndexOf('>') is > 0 and var close
            ? at + close + 1
            : at;

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int bound = Math.Min(text.Length, start + LongestWord);
        int end = start;
        while (end < bound && (Characters.IsWord(text[end]) || (text[end] is '\'' or '’' && end > start)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Dutch “’s Avonds” has its capital behind the small letter.</summary>
    private static bool IsDutchArticle(ReadOnlySpan<char> text, int at, int start, int end) =>
        end == start + 1
        && start > at
        && text[start - 1] is '\'' or '’'
        && end + 1 < text.Length
        && text[end] == ' '
        && char.IsUpper(text[end + 1]);

    private static NextKind KindOf(char c)
    {
        if (char.IsAscii(c))
        {
            return AsciiKinds[c];
        }

        NextKind kind = KindOfCategory(char.GetUnicodeCategory(c));
        return kind == NextKind.Lower && IsGeorgian(c) ? NextKind.Caseless
            : kind == NextKind.Symbol && Joiners.Contains(c) ? NextKind.Joiner
            : kind;
    }

    private static NextKind KindOfAscii(char c) =>
        char.IsAsciiLetterLower(c) ? NextKind.Lower
        : char.IsAsciiLetterUpper(c) ? NextKind.Capital
        : char.IsAsciiDigit(c) ? NextKind.Digit
        : ",;:)]}%.!?".Contains(c) ? NextKind.Joiner
        : NextKind.Symbol;

    private static NextKind KindOfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => NextKind.Capital,
        UnicodeCategory.LowercaseLetter => NextKind.Lower,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => NextKind.Caseless,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => NextKind.Digit,
        UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => NextKind.Joiner,
        UnicodeCategory.ConnectorPunctuation => NextKind.Joiner,
        _ => NextKind.Symbol,
    };

    /// <summary>Georgian opens sentences with small letters.</summary>
    private static bool IsGeorgian(char c) => c is >= '\u10d0' and <= '\u10ff';

    /// <summary>What opens before a word, and where it ends.</summary>
    private readonly record struct Openers(int End, bool HaveQuoteOrBracket, bool HaveDash);
}
