using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>The first word behind a stop, its openers skipped.</summary>
internal readonly ref struct NextWord
{
    private const int LongestOpening = 12;
    private const int LongestWord = 24;

    private NextWord(NextKind kind, ReadOnlySpan<char> word, bool opened, bool dashed, char after)
    {
        Kind = kind;
        Text = word;
        IsOpened = opened;
        IsDashed = dashed;
        After = after;
    }

    /// <summary>What it starts with.</summary>
    public NextKind Kind { get; }

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
        bool opened = false;
        bool dashed = false;
        int bound = Math.Min(text.Length, at + LongestOpening);
        int p = at;
        while (p < bound && (Signs.IsOpener(text[p]) || (p > at && text[p] is ' ' or '\u00a0' or '\u202f')))
        {
            dashed |= Signs.IsDash(text[p]);
            opened |= Signs.IsQuote(text[p]) || Signs.IsOpeningBracket(text[p]) || text[p] is '„' or '‚' or '「' or '『';
            p++;
        }

        if (p < text.Length && text[p] == '<' && text[p..Math.Min(text.Length, p + 100)].IndexOf('>') is > 0 and var tag)
        {
            p += tag + 1;
        }

        if (p >= text.Length)
        {
            return new NextWord(NextKind.End, [], opened, dashed, ' ');
        }

        NextKind kind = KindOf(text[p]);
        int end = p;
        int wordBound = kind == NextKind.Caseless ? p : Math.Min(text.Length, p + LongestWord);
        while (end < wordBound && (Signs.IsWord(text[end]) || (text[end] is '\'' or '’' && end > p)))
        {
            end++;
        }

        // Dutch “’s Avonds” has its capital behind the small letter.
        if (kind == NextKind.Lower && end == p + 1 && p > at && text[p - 1] is '\'' or '’' && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]))
        {
            kind = NextKind.Capital;
        }

        return new NextWord(kind, text[p..end], opened, dashed, end < text.Length ? text[end] : ' ');
    }

    private static NextKind KindOf(char c)
    {
        if (c < 128)
        {
            return char.IsAsciiLetterLower(c) ? NextKind.Lower
                : char.IsAsciiLetterUpper(c) ? NextKind.Capital
                : char.IsAsciiDigit(c) ? NextKind.Digit
                : c is ',' or ';' or ':' or ')' or ']' or '}' or '%' or '.' or '!' or '?' ? NextKind.Joiner : NextKind.Symbol;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => NextKind.Capital,
            UnicodeCategory.LowercaseLetter => c is >= '\u10d0' and <= '\u10ff' ? NextKind.Caseless : NextKind.Lower, // Georgian opens sentences with small letters
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => NextKind.Caseless,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => NextKind.Digit,
            UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ConnectorPunctuation => NextKind.Joiner,
            _ => c is '，' or '、' or '；' or '：' or '،' or '؛' or '·' or '…' ? NextKind.Joiner : NextKind.Symbol,
        };
    }
}
