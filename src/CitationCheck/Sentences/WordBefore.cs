using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>
/// The word that a stop follows, and what its shape says. The look back is bounded, so reading it costs the same everywhere.
/// </summary>
internal readonly ref struct WordBefore
{
    private const int LongestWord = 32;

    private static readonly SearchValues<char> Consonants = SearchValues.Create("bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ");

    /// <summary>What joins parts of a word, and neither opens nor closes it.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create(".-'’&");

    private WordBefore(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int start)
    {
        Text = word;
        Start = start;
        Before = start > 0 ? text[start - 1] : ' ';
    }

    /// <summary>The word without the stop; empty after a bracket, a quotation mark or a blank.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Where it starts.</summary>
    public int Start { get; }

    /// <summary>The character before it; a blank at the start of the text.</summary>
    public char Before { get; }

    /// <summary>Whether it is one letter, such as an initial; marks on the letter do not count.</summary>
    public bool IsSingleLetter => Text.Length > 0
    && char.IsLetter(Text[0])
    && !Text[1..].ContainsAnyLetterOrDigit()
    && IsLetterOfAlphabet(Text[0]);

    /// <summary>Whether it is letters with stops between them: <c>U.S</c>, <c>a.m</c>, <c>Ph.D</c>, <c>J.-C</c>.</summary>
    public bool IsDotted
    {
        get
        {
            int letters = 0;
            bool dotted = false;
            foreach (char c in Text)
            {
                if (c == '.')
                {
                    dotted = true;
                    letters = 0;
                }
                else if (char.IsLetter(c))
                {
                    if (++letters > 3 || Characters.IsCjk(c))
                    {
                        return false;
                    }
                }
                else if (c is not ('-' or '&' or '\'') && !Characters.IsMark(c))
                {
                    return false;
                }
            }

            return dotted;
        }
    }

    /// <summary>Whether it is ASCII digits alone.</summary>
    public bool IsNumber => Text.Length > 0 && !Text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether it can be a year.</summary>
    public bool IsYear => Text.Length == 4 && Text[0] is '1' or '2' && IsNumber;

    /// <summary>Whether it is a capital and small letters behind it.</summary>
    public bool IsName => Text.Length > 1 && char.IsUpper(Text[0]) && char.IsLower(Text[1]);

    /// <summary>Whether it is a Roman number of two signs or more, in capitals.</summary>
    public bool IsRoman => Text.Length > 1 && Text.IndexOfAnyExcept("IVXLC") < 0;

    /// <summary>Whether its letters are capitals: the first and the last one are.</summary>
    public bool IsCapitals => Text.Length > 1 && char.IsUpper(Text[0]) && char.IsUpper(Text[^1]);

    /// <summary>Whether it is Latin letters without a vowel, and so most likely cut short: <c>Bldg</c>, <c>Mgr</c>, <c>pvt</c>.</summary>
    public bool HasNoVowel => LacksVowel(Text);

    /// <summary>Whether its letters alone say that it is cut short.</summary>
    public bool LooksCutShort => IsSingleLetter || IsDotted || HasNoVowel;

    /// <summary>Whether it belongs to an address, a path or a name in code: a stop in it ends nothing.</summary>
    public bool IsAddress => Before is '/' or '@' or '\\' or '=' or '#' or '%' or '$' || Text.Contains('.');

    /// <summary>See <see cref="HasNoVowel"/>.</summary>
    /// <param name="word">A word.</param>
    /// <returns><see langword="true"/> when it is most likely cut short.</returns>
    public static bool LacksVowel(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= 5 && !word.ContainsAnyExcept(Consonants) && word.ContainsAnyInRange('a', 'z');

    /// <summary>
    /// Reads the word that ends at <paramref name="end"/>; where words have no blanks between them, in Chinese and Japanese, it is
    /// empty.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The offset of the stop.</param>
    /// <param name="floor">Where the sentence starts; the word does not reach before it.</param>
    /// <returns>The word.</returns>
    public static WordBefore Read(ReadOnlySpan<char> text, int end, int floor)
    {
        int low = Math.Max(floor, end - LongestWord);
        int start = end;
        while (start > low
            && !Characters.IsCjk(text[start - 1])
            && (Characters.IsWord(text[start - 1]) ? !Characters.IsRaisedDigit(text[start - 1]) : Joints.Contains(text[start - 1])))
        {
            start--;
        }

        while (start < end && Joints.Contains(text[start]))
        {
            start++;
        }

        return new WordBefore(text, text[start..end], start);
    }

    /// <summary>Writes the parts of an abbreviation with blanks between as one: “z. B” as <c>z.B</c>, “и т. д” as <c>т.д</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="joined">Receives the parts with their stops.</param>
    /// <returns>How much was written; 0 when the word is no such part.</returns>
    public int JoinSpaced(ReadOnlySpan<char> text, Span<char> joined)
    {
        int start = Start;
        while (start > 2 && Start - start < joined.Length && text[start - 1] is ' ' or '\u00a0' or '\u202f' && text[start - 2] == '.'
            && Characters.IsWord(text[start - 3]) && (start == 3 || !Characters.IsWord(text[start - 4])))
        {
            start -= 3;
        }

        if (start == Start || Text.Length > 4)
        {
            return 0;
        }

        int length = 0;
        foreach (char c in text[start..(Start + Text.Length)])
        {
            if (!Characters.IsBlank(c))
            {
                if (length == joined.Length)
                {
                    return 0;
                }

                joined[length++] = c;
            }
        }

        return length;
    }

    /// <summary>
    /// Alphabets whose single letters abbreviate: Latin, Greek, Cyrillic, Hebrew, Arabic. In Hindi or Korean one sign may be a
    /// whole word.
    /// </summary>
    private static bool IsLetterOfAlphabet(char c) => c is < '\u0800' or (>= '\u1e00' and <= '\u1fff');
}
