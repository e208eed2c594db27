using System.Buffers;
using System.Globalization;

namespace CitationCheck.Text;

/// <summary>Classes of characters, by what they do in prose of any script.</summary>
internal static class Characters
{
    /// <summary>
    /// Full stops and question and exclamation marks of scripts with no other use for the sign (Unicode's Sentence_Terminal).
    /// </summary>
    private static readonly SearchValues<char> ScriptStops = SearchValues.Create(
        "։؟۔܀܁܂߹।॥၊။።፧፨᙮᠃᠉᥄᥅᱾᱿‼‽⁇⁈⁉⸮。꓿꘎꘏꛳꛷꣎꣏꤯꧈꧉꩝꩞꩟꫰꫱꯫។៕︒﹒﹖﹗！．？｡;");

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"'”“’‘»«›‹」』＂〞〟｣`´");
    private static readonly SearchValues<char> ClosingBrackets = SearchValues.Create(")]}）］】》〉〕｠〗｝");
    private static readonly SearchValues<char> OpeningBrackets = SearchValues.Create("([{（［【《〈〔｛");
    private static readonly SearchValues<char> Bullets = SearchValues.Create("-*+•·–—▪■□●○◦‣◆◇►▶➤✓✔★☆※・");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—―‐−");
    private static readonly SearchValues<char> OtherOpeners = SearchValues.Create("¿¡„‚「『｢〝#>•·");

    /// <summary>Every character that scanning must look at: it may end a sentence or breaks the line. All others are jumped over.</summary>
    public static readonly SearchValues<char> Candidates = SearchValues.Create(
        Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => IsStop(c) || IsLineBreak(c) || c is ';' or ':').ToArray());

    /// <summary>Whether a character is a stop: it may end a sentence. Never true for a line break or a semicolon.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for full stops, question and exclamation marks and the ellipsis.</returns>
    public static bool IsStop(char c) => c < 128 ? c is '.' or '!' or '?' : c == '…' || IsScriptStop(c);

    /// <summary>Whether a character ends sentences and nothing else: <c>。</c>, <c>？</c>, <c>।</c>, <c>؟</c>.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for stops outside ASCII.</returns>
    public static bool IsScriptStop(char c) => MayBeScriptStop(c) && ScriptStops.Contains(c);

    /// <summary>Whether a character breaks a line.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for every line and paragraph separator.</returns>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether a character shows nothing: white space and zero-width marks.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> when it is blank.</returns>
    public static bool IsBlank(char c) => c <= ' ' ? IsAsciiBlank(c) : c >= '\x7f' && (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff');

    /// <summary>Whether a character, right behind a stop, closes what the sentence opened.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for quotation marks, closing brackets and emphasis marks.</returns>
    public static bool IsCloser(char c) => IsClosingBracket(c) || IsQuote(c) || IsEmphasis(c);

    /// <summary>
    /// Whether a character is a quotation mark that may close; German closes with <c>“</c>, Swedish with <c>”</c>, French with
    /// <c>»</c>, some German with <c>«</c>.
    /// </summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for quotation marks.</returns>
    public static bool IsQuote(char c) => QuotationMarks.Contains(c);

    /// <summary>Whether a character closes a bracket.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for closing brackets of any script.</returns>
    public static bool IsClosingBracket(char c) => ClosingBrackets.Contains(c);

    /// <summary>Whether a character opens a bracket.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for opening brackets of any script.</returns>
    public static bool IsOpeningBracket(char c) => OpeningBrackets.Contains(c);

    /// <summary>Whether a quotation mark with blanks on both sides closes: French “ fin. » ”.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for marks that no language opens with before a blank.</returns>
    public static bool ClosesAfterBlank(char c) => c is '»' or '」' or '』' or '”' or '’' or '›';

    /// <summary>Whether a character is one of Markdown's emphasis marks.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for <c>*</c>, <c>_</c> and <c>~</c>.</returns>
    public static bool IsEmphasis(char c) => c is '*' or '_' or '~';

    /// <summary>Whether a character, before a word, opens what the sentence then says.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for opening brackets, quotation marks, dashes and the like.</returns>
    public static bool IsOpener(char c) => IsOpeningBracket(c) || IsQuote(c) || IsEmphasis(c) || IsDash(c) || OtherOpeners.Contains(c);

    /// <summary>Whether a character is a dash or hyphen.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for dashes.</returns>
    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>Whether a character opens a list item.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for bullets.</returns>
    public static bool IsBullet(char c) => Bullets.Contains(c);

    /// <summary>
    /// Whether a character is from U+2E80 on: one of the scripts that write without blanks between words, or one of their signs. A quick
    /// test where only those and Latin, Greek or Cyrillic letters are expected.
    /// </summary>
    public static bool IsEastAsian(char c) => c >= '\u2E80';

    /// <summary>Whether a character belongs to a script that puts no blanks between words: Chinese, Japanese.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for Han, kana and their punctuation.</returns>
    public static bool IsCjk(char c) =>
        c is (>= '\u2e80' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff')
            or (>= '\uff00' and <= '\uffef') or (>= '\ud840' and <= '\ud88d');

    /// <summary>Whether a character is one of the raised digits.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for <c>⁰</c> to <c>⁹</c>.</returns>
    public static bool IsRaisedDigit(char c) => c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');

    /// <summary>Whether a character is a Greek letter.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for Greek and its old accents.</returns>
    public static bool IsGreek(char c) => c is (>= '\u0370' and <= '\u03ff') or (>= '\u1f00' and <= '\u1fff');

    /// <summary>Whether a character is an Armenian letter.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for Armenian.</returns>
    public static bool IsArmenian(char c) => c is >= '\u0531' and <= '\u0588';

    /// <summary>Whether a character is part of a word: a letter, a digit or a mark on one; half a surrogate pair counts.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for word characters.</returns>
    public static bool IsWord(char c) => c < 128
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    /// <summary>Whether a character is a mark on a letter, such as an accent or a vowel sign.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <returns><see langword="true"/> for marks of any script.</returns>
    public static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsAsciiBlank(char c) => c is ' ' or (>= '\t' and <= '\r') or (>= '\x1c' and <= '\x1f');

    /// <summary>Cuts off the letters of nearly all text before the look into the table.</summary>
    private static bool MayBeScriptStop(char c) => c >= '\u037e' && (c is '\u037e' || (c >= '\u0589' && !IsInScriptWithoutStops(c)));

    /// <summary>Scripts of southern India, Tibetan, Han, kana and Hangul, and private use.</summary>
    private static bool IsInScriptWithoutStops(char c) =>
        c is (>= '\u0a00' and <= '\u0fff') or (>= '\u3003' and <= '\ua4fe') or (>= '\uac00' and <= '\ufe11');
}
