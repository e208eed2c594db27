using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>
/// Walks over the figures, dates and names of a text. A name is a word with a capital inside a sentence, or with capitals or digits
/// inside the word; where nouns have capitals, only two such words side by side are one; in East Asia, what stands in title marks and
/// words in Latin letters.
/// </summary>
internal ref struct ParticularWalk
{
    /// <summary>A shorter word for a month or a part of the day is mostly another word: “am”, “Mar.”.</summary>
    private const int ShortestMonth = 2;

    /// <summary>“了”, “已”</summary>
    private static readonly SearchValues<char> Done = Lexicon.Signs(static language => language.Discourse.DoneSigns);

    private static readonly WordSet Past = Lexicon.Set(static language => language.Discourse.Past);

    private const int FirstYear = 1500;
    private const int LastYear = 2100;

    private readonly ReadOnlySpan<char> text;
    private readonly bool hasCapitalNouns;
    private readonly bool takesFirstWord;
    private int at;
    private bool opens = true; // nothing but marks and blanks since the start of a sentence
    private bool followsCapital; // the word before opened with a capital

    public ParticularWalk(ReadOnlySpan<char> text, bool hasCapitalNouns, bool takesFirstWord = false)
    {
        this.text = text;
        this.hasCapitalNouns = hasCapitalNouns;
        this.takesFirstWord = takesFirstWord;
    }

    /// <summary>Finds the next one.</summary>
    public bool TryNext(out Particular found)
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (c == '《' && text[at..].IndexOf('》') is > 1 and < 40 and var close)
            {
                found = new Particular { Text = text.Slice(at + 1, close - 1), IsName = true };
                at += close + 1;
                opens = false;
                return true;
            }

            if (TrySkip(c))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) || IsEastAsian(c))
            {
                Pass(c);
                at++;
                continue;
            }

            ReadOnlySpan<char> word = ReadWord();
            if (TryRead(word, out found))
            {
                return true;
            }
        }

        found = new Particular { Text = default };
        return false;
    }

    /// <summary>Whether a verb tells that something happened once: “The bridge was closed.”</summary>
    public static bool TellsWhatHappened(ReadOnlySpan<char> text)
    {
        var walk = new ParticularWalk(text, hasCapitalNouns: false);
        while (walk.at < text.Length)
        {
            if (!IsWordLetter(text[walk.at]))
            {
                if (Done.Contains(text[walk.at]))
                {
                    return true;
                }

                walk.at++;
            }
            else if (Past.Contains(walk.ReadWord()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts the words within sentences, and those of them that open with a capital.</summary>
    public static void CountCapitals(ReadOnlySpan<char> text, ref int words, ref int capitals)
    {
        var walk = new ParticularWalk(text, hasCapitalNouns: false);
        while (walk.at < text.Length)
        {
            char c = text[walk.at];
            if (!char.IsLetterOrDigit(c) || IsEastAsian(c))
            {
                walk.Pass(c);
                walk.at++;
                continue;
            }

            bool isInside = !walk.opens;
            ReadOnlySpan<char> word = walk.ReadWord();
            walk.opens = false;
            if (isInside && word.Length > 1 && char.IsLetter(word[0]))
            {
                words++;
                capitals += char.IsUpper(word[0]) && char.IsLower(word[1]) ? 1 : 0;
            }
        }
    }

    /// <summary>
    /// Jumps over a word in small letters or a run of Chinese characters, which are most of a text and never a figure, a date or a name.
    /// </summary>
    private bool TrySkip(char c)
    {
        int length = c switch
        {
            >= 'a' and <= 'z' => text[at..].IndexOfAnyExceptInRange('a', 'z'),
            >= '\u4e00' and <= '\u9fff' => text[at..].IndexOfAnyExceptInRange('\u4e00', '\u9fff'),
            _ => 0,
        };
        int end = length < 0 ? text.Length : at + length;
        bool isWhole = c >= '\u4e00' || end == text.Length || !GoesOn(end);
        if (length == 0 || !isWhole)
        {
            return false;
        }

        at = end;
        opens = false;
        followsCapital = false;
        return true;
    }

    private bool TryRead(ReadOnlySpan<char> word, out Particular found)
    {
        bool isFirst = opens;
        bool isBehindCapital = followsCapital;
        opens = false;
        bool isCapital = char.IsUpper(word[0]);
        followsCapital = isCapital && !(isFirst && SentenceStarters.Contains(word));
        if (IsNumber(word))
        {
            found = ReadNumber(word);
            return true;
        }

        bool mayBeName = isFirst ? takesFirstWord && followsCapital : !hasCapitalNouns || isBehindCapital;
        found = new Particular
        {
            Text = word,
            IsName = word.Length > 1 && ((isCapital && mayBeName) || IsMixed(word)),
            IsDate = isCapital && !isFirst && !takesFirstWord && word.Length > ShortestMonth && FigureWords.IsDate(word),
        };
        return found.IsName || found.IsDate;
    }

    /// <summary>Reads a number with its sign: “35%” is another figure than “35”.</summary>
    private Particular ReadNumber(ReadOnlySpan<char> word)
    {
        int start = at - word.Length;
        bool isDate = IsYear(word) || IsBeforeDateSign();
        at += at < text.Length && text[at] == '%' ? 1 : 0;
        return new Particular { Text = text[start..at], IsDate = isDate };
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) && !word.ContainsAnyExcept("0123456789.,");

    private readonly bool IsBeforeDateSign() => at < text.Length && text[at] is '年' or '月';

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && int.TryParse(word, CultureInfo.InvariantCulture, out int year) && year is >= FirstYear and <= LastYear;

    /// <summary>“NSF”, “iPhone”, “H2”, “COVID-19”: a capital or a digit behind the first letter.</summary>
    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        bool hasCapital = char.IsUpper(word[0]);
        bool isMixed = false;
        for (int i = 1; i < word.Length; i++)
        {
            hasCapital |= char.IsUpper(word[i]);
            isMixed |= char.IsUpper(word[i]) ? word[i - 1] != '-' : char.IsAsciiDigit(word[i]) && char.IsLetter(word[0]);
        }

        return hasCapital && isMixed;
    }

    /// <summary>Reads a word with the signs inside it: <c>O’Neill</c>, <c>GPT-4</c>, <c>1,200.5</c>.</summary>
    private ReadOnlySpan<char> ReadWord()
    {
        int start = at;
        bool isNumber = char.IsAsciiDigit(text[at]);
        while (at < text.Length && GoesOn(at, isNumber))
        {
            at++;
        }

        return text[start..at];
    }

    /// <summary>Whether a word goes on at a place: with a letter or a digit, or a sign with one behind it.</summary>
    private readonly bool GoesOn(int place, bool isNumber = false) =>
        IsWordLetter(text[place])
        || (IsInner(text[place], isNumber) && place + 1 < text.Length && IsWordLetter(text[place + 1]));

    private static bool IsWordLetter(char c) => char.IsLetterOrDigit(c) && !IsEastAsian(c);

    private static bool IsInner(char c, bool isNumber) => isNumber ? c is '.' or ',' : c is '-' or '\'' or '’' or '&';

    /// <summary>A sentence, a label or a quotation opens behind these.</summary>
    private void Pass(char c)
    {
        if (Characters.IsStop(c) || c is ':' or '：' or '\n' or '|' or '“' or '"' or '„' or '«' or '•')
        {
            opens = true;
            followsCapital = false;
        }
        else if (!Characters.IsBlank(c))
        {
            followsCapital = false;
            opens &= c < '\u2e80' || Characters.IsScriptStop(c);
        }
    }

    private static bool IsEastAsian(char c) => c >= '\u2e80';
}
