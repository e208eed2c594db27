using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace CitationCheck.Text;

/// <summary>
/// Folds characters so that the spellings of one word become one: case, accents, widths, ligatures, Unicode forms. Written by hand
/// on purpose: in programs with invariant globalization <see cref="string.Normalize(System.Text.NormalizationForm)"/> returns its input
/// for the compatibility forms, and a saved observation must be judged the same everywhere.
/// </summary>
internal static class CharacterFold
{
    private const string HalfWidthKana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private static readonly SearchValues<char> Dropped =
        SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF™®©\u093C\u09BC\u0A3C");

    private static readonly SearchValues<char> MeaningfulSigns = SearchValues.Create("%％&＆+#");

    /// <summary>What single characters fold to that are not the base of a letter.</summary>
    private static readonly FrozenDictionary<char, string> Folded = new[]
    {
        // letters with a nukta of their own, of Bengali and Devanagari
        [('\u09DC', "ড"), ('\u09DD', "ঢ"), ('\u09DF', "য")],
        Words('\u0958', "क ख ग ज ड ढ फ य"),
        Numbered('①', 1, 20), Numbered('⁰', 0, 1), Numbered('¹', 1, 1), Numbered('²', 2, 2), Numbered('⁴', 4, 6), Numbered('₀', 0, 10),
        Words('Ⅰ', "i ii iii iv v vi vii viii ix x xi xii l c d m"), Words('ⅰ', "i ii iii iv v vi vii viii ix x xi xii l c d m"),
        Words('ﬀ', "ff fi fl ffi ffl"),
        [('ß', "ss"), ('ẞ', "ss"), ('æ', "ae"), ('Æ', "ae"), ('œ', "oe"), ('Œ', "oe"), ('þ', "th"), ('Þ', "th"), ('İ', "i"), ('ς', "σ")],
        [('&', "and"), ('%', "percent"), ('−', "-")],
    }
    .SelectMany(static row => row)
    .ToFrozenDictionary(static pair => pair.From, static pair => pair.To);

    /// <summary>
    /// Characters that one spelling has and another leaves out: joiners, soft hyphens, accents and nuktas of their own, ™ ® ©.
    /// </summary>
    public static bool IsDropped(char c) =>
        Dropped.Contains(c) || c is (>= '\u0300' and <= '\u036F') or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>Vowel signs and the like of the scripts of India and their neighbours: a part of the word.</summary>
    public static bool IsMark(char c) =>
        Characters.IsMark(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>
    /// Characters that are a word by themselves: those of scripts without spaces, and signs that carry meaning (5 % is not 5, $5 is
    /// not €5, C++ is not C).
    /// </summary>
    public static bool IsAlone(char c) =>
        (IsOfScriptWithoutBlanks(c) && c != '・')
        || MeaningfulSigns.Contains(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static bool IsOfScriptWithoutBlanks(char c) =>
        c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');

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
        if (char.IsSurrogatePair(c, next))
        {
            used = 2;
            return FoldMathematical(char.ConvertToUtf32(c, next));
        }

        if (c is >= '\uFF66' and <= '\uFF9D')
        {
            c = HalfWidthKana[c - '\uFF66'];
            next = next switch { '\uFF9E' => '\u3099', '\uFF9F' => '\u309A', _ => next };
        }

        if (IsVoiced(c, next))
        {
            used = 2;
            return ((char)(c + (next == '\u3099' ? 1 : 2))).ToString();
        }

        return OpensSyllable(c, next) ? FoldJamo(text, at, out used) : FoldOne(c);
    }

    /// <summary>か and its voicing mark are が one place further on; は and its second mark are two further.</summary>
    private static bool IsVoiced(char kana, char mark) => mark is '\u3099' or '\u309A' && kana is >= '\u3041' and <= '\u30FF';

    /// <summary>A leading consonant and a vowel of Hangul.</summary>
    private static bool OpensSyllable(char consonant, char vowel) =>
        consonant is >= '\u1100' and <= '\u1112' && vowel is >= '\u1161' and <= '\u1175';

    private static string FoldOne(char c)
    {
        c = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c; // full width
        return Folded.TryGetValue(c, out string? folded) ? folded : BaseLetters.Of(char.ToLowerInvariant(c)).ToString();
    }

    private static IEnumerable<(char From, string To)> Numbered(char first, int value, int count) =>
        Enumerable.Range(0, count).Select(i => ((char)(first + i), (value + i).ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<(char From, string To)> Words(char first, string words) =>
        words.Split(' ').Select((word, i) => ((char)(first + i), word));

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
