using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Labels;

/// <summary>
/// Reads labels that are numbers without square brackets: <c>1.</c>, <c>(1)</c>, <c>※1</c>, <c>#1</c>, <c>1️⃣</c>, <c>Source 1:</c>.
/// </summary>
internal static class NumberLabel
{
    /// <summary>How far behind the start of a word its number begins at the most, in UTF-16 code units.</summary>
    private const int LongestWord = 24;

    private const int LongestInRound = 16;

    /// <summary>Longer numbers are labels only where they go on counting, so that years are none.</summary>
    private const int LongestSureNumber = 3;

    private static readonly SearchValues<char> NamedSigns = SearchValues.Create(":：.)-–—）、");

    /// <summary>Words that number the entries of a list: <c>Source 1: …</c>, <c>[doc1] …</c>; markers are read without them too.</summary>
    private static readonly WordsByLetter NumberedWords = WordsByLetter.First(Lexicon.Words(
        static language => language.Citations.Sources,
        static language => language.Citations.References,
        static language => language.Citations.Notes,
        static language => language.Citations.Documents,
        static language => language.Citations.Extracts));

    public static bool Read(string text, int at, int end, int after, out EntryLabel label)
    {
        switch (text[at])
        {
            case '(' or '（':
                return InRound(text, at, end, after, out label);
            case '※' or '*' or '#':
                return Marked(text, at + 1, DigitsEnd(text, at + 1, end, after), end, out label);
            case >= '0' and <= '9':
                int stop = DigitsEnd(text, at, end, after);
                return Keycap(text, at, stop, end, out label) || Closed(text, at, stop, end, out label);
            default:
                label = default;
                return false;
        }
    }

    /// <summary><c>(1) …</c>, <c>(1): …</c>, <c>（注1）…</c></summary>
    private static bool InRound(string text, int at, int end, int after, out EntryLabel label)
    {
        int stop = DigitsEnd(text, at + 1, end, after);
        if (stop == 0)
        {
            return NamedInRound(text, at, end, out label);
        }

        label = default;
        if (text[stop] is not (')' or '）'))
        {
            return false;
        }

        bool hasColon = stop + 1 < end && text[stop + 1] is ':' or '：';
        int sign = hasColon ? stop + 1 : stop;
        return (hasColon || IsApart(text, stop, end)) && Accept(text, at + 1, stop, sign + 1, end, out label);
    }

    /// <summary><c>1. …</c>, <c>1) …</c></summary>
    private static bool Closed(string text, int digits, int stop, int end, out EntryLabel label)
    {
        label = default;
        bool isClosed = stop > 0 && text[stop] is '.' or ')' or '．' or '、' or '）';
        return isClosed && IsApart(text, stop, end) && Accept(text, digits, stop, stop + 1, end, out label);
    }

    private static bool Accept(string text, int digits, int stop, int behind, int end, out EntryLabel label)
    {
        label = EntryLabel.OfNumber(LabelStyle.Number, text.AsSpan(digits, stop - digits), LabelText.SkipBlanks(text, behind, end));
        return true;
    }

    /// <summary>Where the digits of a number end that may be a label and behind which the line goes on; 0 when there is none.</summary>
    private static int DigitsEnd(string text, int digits, int end, int after)
    {
        int stop = LabelText.DigitsEnd(text, digits, Math.Min(end, digits + LabelText.LongestNumber + 1));
        int length = stop - digits;
        bool mayBe = length is > 0 and <= LabelText.LongestNumber && stop < end;
        return mayBe && (length <= LongestSureNumber || IsNext(text.AsSpan(digits, length), after)) ? stop : 0;
    }

    private static bool IsNext(ReadOnlySpan<char> number, int after) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value == after + 1;

    /// <summary>Whether the body is parted from the sign that closes a number, by a blank or by what it begins with.</summary>
    private static bool IsApart(string text, int sign, int end)
    {
        if (sign + 1 >= end || text[sign] is '．' or '、' or '）')
        {
            return true;
        }

        char next = text[sign + 1];
        return char.IsWhiteSpace(next) || next is '[' or '“' or '"' or '《' || Characters.IsEastAsian(next);
    }

    /// <summary><c>※1</c> and <c>*1</c> in Japanese, <c>#1</c>.</summary>
    private static bool Marked(string text, int digits, int stop, int end, out EntryLabel label)
    {
        label = default;
        bool isSign = stop > 0 && text[stop] is ':' or '：' or '.' or ')' or '-' or '|' or '\u3000';
        return (isSign || (stop > 0 && text[stop] == ' ')) && Accept(text, digits, stop, isSign ? stop + 1 : stop, end, out label);
    }

    /// <summary><c>1️⃣</c></summary>
    private static bool Keycap(string text, int digits, int stop, int end, out EntryLabel label)
    {
        label = default;
        ReadOnlySpan<char> rest = stop > 0 ? text.AsSpan(stop, end - stop).TrimStart('\uFE0F') : default;
        return rest is ['\u20E3', ..] && Accept(text, digits, stop, end - rest.Length + 1, end, out label);
    }

    /// <summary><c>Source 1: …</c>: a word, a number, and a sign or the line's end behind them.</summary>
    public static bool Named(string text, int at, int end, out EntryLabel label)
    {
        ReadOnlySpan<char> line = text.AsSpan(at, end - at);
        ReadOnlySpan<char> rest = WithoutWord(line);
        int digits = rest.Length < line.Length ? LabelText.DigitsEnd(text, end - rest.Length, end) - end + rest.Length : 0;
        bool isNumber = digits is > 0 and <= LabelText.LongestNumber;
        if (!isNumber || !(digits == rest.Length || EndsNamed(rest[digits..], isForeign: Characters.IsEastAsian(line[0]))))
        {
            label = default;
            return false;
        }

        int sign = LabelText.SkipBlanks(text, end - rest.Length + digits, end);
        int body = sign < end && NamedSigns.Contains(text[sign]) ? LabelText.SkipBlanks(text, sign + 1, end) : sign;
        label = EntryLabel.OfNumber(LabelStyle.Named, rest[..digits], body);
        return true;
    }

    /// <summary>Whether a sign ends a word and its number, also behind a blank a dash; in East Asian a blank does, “注1 大川一郎”.</summary>
    private static bool EndsNamed(ReadOnlySpan<char> behind, bool isForeign) =>
        NamedSigns.Contains(behind[0])
        || behind is [' ', '-' or '–' or '—', ' ', ..]
        || (isForeign && behind[0] is ' ' or '\u3000');

    /// <summary><c>（注1）…</c></summary>
    private static bool NamedInRound(string text, int at, int end, out EntryLabel label)
    {
        label = default;
        int close = text.AsSpan(at, Math.Min(end - at, LongestInRound)).IndexOfAny(')', '）');
        ReadOnlySpan<char> inside = close > 0 ? text.AsSpan(at + 1, close - 1) : default;
        ReadOnlySpan<char> number = WithoutWord(inside);
        if (number.Length == inside.Length || number.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        label = EntryLabel.OfNumber(LabelStyle.Number, number, LabelText.SkipBlanks(text, at + close + 1, end));
        return true;
    }

    /// <summary>What stands behind the word that names a number; the whole text when none does.</summary>
    public static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<string> words = text.IsEmpty ? [] : NumberedWords[text[0]];
        if (words.IsEmpty || text[..Math.Min(text.Length, LongestWord)].IndexOfAnyInRange('0', '9') < 0)
        {
            return text;
        }

        foreach (string word in words)
        {
            bool isWord = text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
            if (isWord && NamedNumber.Of(text[word.Length..]) is [>= '0' and <= '9', ..] rest)
            {
                return rest;
            }
        }

        return text;
    }
}
