using System.Globalization;

namespace CitationCheck.Text;

/// <summary>Folds characters so that the spellings of one word become one: case, accents, widths, ligatures, Unicode forms.</summary>
internal static class CharacterFold
{
    private static readonly string[] RomanNumerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m"];

    private const string HalfWidthKana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>Characters that one spelling has and another leaves out: joiners, soft hyphens, accents and nuktas of their own, ™ ® ©.</summary>
    public static bool IsDropped(char c) =>
        c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '™' or '®' or '©'
        or (>= '\u0300' and <= '\u036F') or (>= '\uFE00' and <= '\uFE0F')
        or '\u093C' or '\u09BC' or '\u0A3C';

    /// <summary>Vowel signs and the like of the scripts of India and their neighbours: a part of the word.</summary>
    public static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>
    /// Characters that are a word by themselves: those of scripts without spaces, and signs that carry meaning (5 % is not 5, $5 is
    /// not €5, C++ is not C).
    /// </summary>
    public static bool IsAlone(char c) =>
        c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F')
        && c != '・'
        || c is '%' or '％' or '&' or '＆' or '+' or '#'
        || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    /// <summary>Folds what stands at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="used">How many code units were folded, at least 1.</param>
    /// <returns>The folded characters.</returns>
    public static string Fold(string text, int at, out int used)
    {
        used = 1;
        char c = text[at];
        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next))
        {
            used = 2;
            return FoldMathematical(char.ConvertToUtf32(c, next));
        }

        if (c is >= '\uFF66' and <= '\uFF9D')
        {
            c = HalfWidthKana[c - '\uFF66'];
            next = next switch { '\uFF9E' => '\u3099', '\uFF9F' => '\u309A', _ => next };
        }

        // か and its voicing mark are が one place further on; は and its second mark are two further.
        if (next is '\u3099' or '\u309A' && c is >= '\u3041' and <= '\u30FF')
        {
            used = 2;
            return ((char)(c + (next == '\u3099' ? 1 : 2))).ToString();
        }

        if (c is >= '\u1100' and <= '\u1112' && next is >= '\u1161' and <= '\u1175')
        {
            return FoldJamo(text, at, out used);
        }

        return FoldOne(c);
    }

    private static string FoldOne(char c) => c switch
    {
        '\u09DC' => "ড",
        '\u09DD' => "ঢ",
        '\u09DF' => "য",
        >= '\u0958' and <= '\u095F' => "कखगजडढफय"[c - '\u0958'].ToString(),
        >= '\uFF01' and <= '\uFF5E' => FoldOne((char)(c - 0xFEE0)),
        >= '①' and <= '⑳' => (c - '①' + 1).ToString(CultureInfo.InvariantCulture),
        '⁰' or (>= '⁴' and <= '⁹') => ((char)(c - '⁰' + '0')).ToString(),
        '¹' => "1",
        '²' => "2",
        '³' => "3",
        >= '₀' and <= '₉' => ((char)(c - '₀' + '0')).ToString(),
        >= 'Ⅰ' and <= 'Ⅿ' => RomanNumerals[c - 'Ⅰ'],
        >= 'ⅰ' and <= 'ⅿ' => RomanNumerals[c - 'ⅰ'],
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'İ' => "i",
        'ς' => "σ",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        '&' => "and",
        '%' => "percent",
        '−' => "-",
        _ => BaseLetters.Of(char.ToLowerInvariant(c)).ToString(),
    };

    private static string FoldMathematical(int code)
    {
        // Bold, italic and script letters of the mathematical block, that social media put into headlines; 52 letters an alphabet.
        if (code is >= 0x1D400 and <= 0x1D6A3)
        {
            int letter = (code - 0x1D400) % 52;
            return ((char)('a' + (letter % 26))).ToString();
        }

        return code is >= 0x1D7CE and <= 0x1D7FF
            ? ((code - 0x1D7CE) % 10).ToString(CultureInfo.InvariantCulture)
            : char.ConvertFromUtf32(code);
    }

    /// <summary>Composes a Hangul syllable as chapter 3.12 of the Unicode Standard says.</summary>
    private static string FoldJamo(string text, int at, out int used)
    {
        int syllable = 0xAC00 + ((((text[at] - 0x1100) * 21) + (text[at + 1] - 0x1161)) * 28);
        used = 2;
        if (at + 2 < text.Length && text[at + 2] is >= '\u11A8' and <= '\u11C2')
        {
            syllable += text[at + 2] - 0x11A7;
            used = 3;
        }

        return ((char)syllable).ToString();
    }
}
