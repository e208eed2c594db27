using System.Globalization;
using CitationCheck.Text;

namespace CitationCheck.References.Labels;

/// <summary>Reads openings that are numbers without square brackets: <c>1.</c>, <c>(1)</c>, <c>Source 1:</c>, <c>¹</c>, <c>①</c>.</summary>
internal static class NumberLabel
{
    /// <summary>How far behind the start of a word its number begins at the most, in UTF-16 code units.</summary>
    private const int LongestWord = 24;

    /// <summary>Words that number the entries of a list: <c>Source 1: …</c>, <c>[doc1] …</c>; markers are read without them too.</summary>
    private static readonly WordsByLetter NumberedWords = WordsByLetter.First("source", "src", "ref.", "reference", "ref", "document", "doc", "citation", "quelle", "fuente", "fonte", "bron", "источник", "来源", "來源", "文献", "出典", "출처", "脚注", "注", "註", "각주");

    /// <summary><c>1.</c>, <c>(1)</c>, <c>※1</c>, <c>#1</c>, <c>1️⃣</c>.</summary>
    public static bool Read(string text, int at, int end, int after, out EntryLabel opening)
    {
        opening = default;
        bool isInRound = text[at] is '(' or '（';
        bool isMarked = text[at] is '※' or '*' or '#';
        if (!isInRound && !isMarked && !char.IsAsciiDigit(text[at]))
        {
            return false;
        }

        int digits = isInRound || isMarked ? at + 1 : at;
        int stop = digits;
        while (stop < end && stop - digits <= EntryLabel.LongestNumber && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        if (stop == digits || stop >= end || stop - digits > EntryLabel.LongestNumber || (stop - digits > 3 && !IsNext(text.AsSpan(digits, stop - digits), after)))
        {
            return isInRound && NamedInRound(text, at, end, out opening);
        }

        if (isMarked)
        {
            bool isNote = text[stop] is ' ' or '\u3000' or ':' or '：' or '.' or ')' or '-' or '|';
            int behind = EntryLabel.SkipBlanks(text, isNote && text[stop] != ' ' ? stop + 1 : stop, end);
            opening = isNote ? new EntryLabel(LabelStyle.Number, [EntryLabel.Label(text.AsSpan(digits, stop - digits))], behind) : default; // ※1 and *1 in Japanese, #1
            return isNote;
        }

        if (!isInRound && text.AsSpan(stop, end - stop).TrimStart('\uFE0F') is ['\u20E3', ..] keycap)
        {
            opening = new EntryLabel(LabelStyle.Number, [EntryLabel.Label(text.AsSpan(digits, stop - digits))], EntryLabel.SkipBlanks(text, end - keycap.Length + 1, end)); // 1️⃣
            return true;
        }

        bool closes = isInRound ? text[stop] is ')' or '）' : text[stop] is '.' or ')' or '．' or '、' or '）';
        bool isApart = stop + 1 >= end || char.IsWhiteSpace(text[stop + 1]) || text[stop] is '．' or '、' or '）' || text[stop + 1] is '[' or '“' or '"' or '《' || text[stop + 1] >= '\u2E80';
        if (!closes || !isApart)
        {
            return false;
        }

        opening = new EntryLabel(LabelStyle.Number, [EntryLabel.Label(text.AsSpan(digits, stop - digits))], EntryLabel.SkipBlanks(text, stop + 1, end));
        return true;
    }

    private static bool IsNext(ReadOnlySpan<char> number, int after) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value == after + 1;

    /// <summary><c>Source 1: …</c>: a word, a number, and a sign that ends them.</summary>
    public static bool Named(string text, int at, int end, out EntryLabel opening)
    {
        ReadOnlySpan<char> line = text.AsSpan(at, end - at);
        ReadOnlySpan<char> rest = WithoutWord(line);
        int digits = rest.Length < line.Length ? rest.IndexOfAnyExceptInRange('0', '9') : 0;
        bool isForeign = line[0] >= '\u2E80'; // “注1 大川一郎”
        if (digits is < 1 or > EntryLabel.LongestNumber || !(rest[digits] is ':' or '：' or '.' or ')' or '-' or '–' or '—' || (isForeign && rest[digits] is ' ' or '\u3000' or '）' or '、')))
        {
            opening = default;
            return false;
        }

        opening = new EntryLabel(LabelStyle.Number, [EntryLabel.Label(rest[..digits])], EntryLabel.SkipBlanks(text, end - rest.Length + digits + 1, end));
        return true;
    }

    /// <summary><c>（注1）…</c></summary>
    private static bool NamedInRound(string text, int at, int end, out EntryLabel opening)
    {
        opening = default;
        int close = text.AsSpan(at, Math.Min(end - at, 16)).IndexOfAny(')', '）');
        ReadOnlySpan<char> inside = close > 0 ? text.AsSpan(at + 1, close - 1) : default;
        ReadOnlySpan<char> number = WithoutWord(inside);
        if (number.Length == inside.Length || number.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        opening = new EntryLabel(LabelStyle.Number, [EntryLabel.Label(number)], EntryLabel.SkipBlanks(text, at + close + 1, end));
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
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length..].TrimStart(" #-_\u00A0") is [>= '0' and <= '9', ..] rest)
            {
                return rest;
            }
        }

        return text;
    }

    /// <summary>Raised digits, a circled number, a raised run: <c>¹</c>, <c>①</c>, <c>&lt;sup&gt;1&lt;/sup&gt;</c>.</summary>
    public static bool Raised(FlatText flat, int at, int end, out EntryLabel opening)
    {
        opening = default;
        string text = flat.Text;
        int stop = at;
        while (stop < end && SuperscriptDigits.Value(text[stop]) >= 0)
        {
            stop++;
        }

        if (text[at] is >= '①' and <= '⑳')
        {
            opening = new EntryLabel(LabelStyle.Circled, [EntryLabel.Label((text[at] - '①' + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))], EntryLabel.SkipBlanks(text, at + 1, end));
            return true;
        }

        if (stop > at)
        {
            opening = new EntryLabel(LabelStyle.Superscript, [EntryLabel.Label(SuperscriptDigits.Lower(text.AsSpan(at, stop - at)))], EntryLabel.SkipBlanks(text, stop, end));
            return true;
        }

        for (int i = flat.FirstRunAt(at); i < flat.Runs.Length && flat.Runs[i].Start == at; i++)
        {
            InlineRun run = flat.Runs[i];
            if (run.Kind == InlineKind.Superscript && run.End <= end && text.AsSpan(at, run.End - at).Trim() is { Length: > 0 and <= 3 } number && number.IndexOfAnyExceptInRange('0', '9') < 0)
            {
                opening = new EntryLabel(LabelStyle.Superscript, [EntryLabel.Label(number)], EntryLabel.SkipBlanks(text, run.End, end));
                return true;
            }
        }

        return false;
    }
}
