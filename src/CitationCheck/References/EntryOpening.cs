using System.Buffers;
using System.Globalization;
using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>What an entry of a reference list opens with, and where its body begins.</summary>
/// <param name="Style">The kind of opening.</param>
/// <param name="Labels">The labels that it defines; none for a bullet.</param>
/// <param name="Body">Where the body starts in the visible text.</param>
internal readonly record struct EntryOpening(OpeningStyle Style, string[] Labels, int Body)
{
    private const int LongestLabel = 60;

    private const int LongestNumber = 7;

    /// <summary>How far behind the start of a word its number begins at the most, in UTF-16 code units.</summary>
    private const int LongestWord = 24;

    /// <summary>Words that number the entries of a list: <c>Source 1: …</c>, <c>[doc1] …</c>; markers are read without them too.</summary>
    private static readonly string[] NumberedWords = ["source", "src", "ref.", "reference", "ref", "document", "doc", "citation", "quelle", "fuente", "fonte", "bron", "источник", "来源", "來源", "文献", "出典", "출처", "脚注", "注", "註", "각주"];

    private static readonly SearchValues<char> NumberedWordStarts = SearchValues.Create([.. NumberedWords.SelectMany(static word => new[] { word[0], char.ToUpperInvariant(word[0]) }).Distinct()]);

    public bool HasLabel => Labels is { Length: > 0 };

    /// <summary>Reads the opening of the line that starts at <paramref name="start"/>.</summary>
    /// <param name="flat">The text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="after">The number of the entry before, which tells the 1000th entry from a year.</param>
    public static EntryOpening Read(FlatText flat, int start, int end, int after = -1)
    {
        string text = flat.Text;
        bool hasBullet = false;
        int at = SkipBlanks(text, start, end);
        while (at < end && text[at] is '•' or '-' or '*' or '–' or '·' && at + 1 < end && text[at + 1] == ' ')
        {
            hasBullet = true;
            at = SkipBlanks(text, at + 1, end);
        }

        if (at < end && text[at] is '\\' && BibItem(text, at, end, out EntryOpening item))
        {
            return item;
        }

        bool mayLabel = at < end && (!char.IsAsciiLetter(text[at]) || NumberedWordStarts.Contains(text[at]) || flat.Runs.Length > 0);
        if (mayLabel && (Bracketed(flat, at, end, out EntryOpening opening) || Numbered(text, at, end, after, out opening) || Named(text, at, end, out opening) || Handle(text, at, end, out opening) || Raised(flat, at, end, out opening)))
        {
            return opening;
        }

        return new EntryOpening(hasBullet ? OpeningStyle.Bullet : OpeningStyle.None, [], at);
    }

    /// <summary>Whether a line goes on with another labelled entry at <paramref name="at"/>: a whole list on one line.</summary>
    public static bool TryBracket(FlatText flat, int at, int end, out EntryOpening opening) => Bracketed(flat, at, end, out opening);

    private static bool Bracketed(FlatText flat, int at, int end, out EntryOpening opening)
    {
        string text = flat.Text;
        opening = default;
        if (text[at] is not ('[' or '［' or '【' or '〔'))
        {
            return false;
        }

        var labels = new List<string>();
        OpeningStyle style = OpeningStyle.Bracket;
        int next = at;
        while (next < end && text[next] is '[' or '［' or '【' or '〔' or '〖' && (labels.Count == 0 || style == OpeningStyle.Bracket))
        {
            char closing = text[next] switch { '[' => ']', '［' => '］', '【' => '】', '〖' => '〗', _ => '〕' };
            int close = text.IndexOf(closing, next + 1, Math.Min(end - next - 1, LongestLabel));
            if (close < 0)
            {
                break;
            }

            ReadOnlySpan<char> inside = text.AsSpan(next + 1, close - next - 1).Trim("[] ");
            if (inside.StartsWith('^') && inside.Length > 1 && labels.Count == 0)
            {
                if (close + 1 >= end || text[close + 1] is not (':' or '：'))
                {
                    return false;
                }

                opening = new EntryOpening(OpeningStyle.Footnote, [inside[1..].TrimEnd('^').ToString()], SkipBlanks(text, close + 2, end));
                return true;
            }

            if (AddNumbers(WithoutWord(inside).TrimStart('#'), labels))
            {
                next = close + 1;
                next += next < end && text[next] == ']' ? 1 : 0; // [[1]](url)
            }
            else if (labels.Count == 0 && IsKey(inside.TrimStart('@')))
            {
                labels.Add(inside.TrimStart('@').ToString());
                style = OpeningStyle.Key;
                next = close + 1;
            }
            else
            {
                break;
            }
        }

        if (labels.Count == 0)
        {
            return false;
        }

        int body = SkipBlanks(text, next, end);
        if (body < end && text[body] is ':' or '：' or '.' or '、' or ')' && style == OpeningStyle.Bracket)
        {
            body = SkipBlanks(text, body + 1, end);
        }
        else if (style == OpeningStyle.Key && body < end && text[body] is ':' or '：')
        {
            body = SkipBlanks(text, body + 1, end);
        }

        opening = new EntryOpening(style, [.. labels], body);
        return true;
    }

    private static bool Numbered(string text, int at, int end, int after, out EntryOpening opening)
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
        while (stop < end && stop - digits <= LongestNumber && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        if (stop == digits || stop >= end || stop - digits > LongestNumber || (stop - digits > 3 && !IsNext(text.AsSpan(digits, stop - digits), after)))
        {
            return isInRound && NamedInRound(text, at, end, out opening);
        }

        if (isMarked)
        {
            bool isNote = text[stop] is ' ' or '\u3000' or ':' or '：' or '.' or ')' or '-' or '|';
            int behind = SkipBlanks(text, isNote && text[stop] != ' ' ? stop + 1 : stop, end);
            opening = isNote ? new EntryOpening(OpeningStyle.Number, [Label(text.AsSpan(digits, stop - digits))], behind) : default; // ※1 and *1 in Japanese, #1
            return isNote;
        }

        if (!isInRound && text.AsSpan(stop, end - stop).TrimStart('\uFE0F') is ['\u20E3', ..] keycap)
        {
            opening = new EntryOpening(OpeningStyle.Number, [Label(text.AsSpan(digits, stop - digits))], SkipBlanks(text, end - keycap.Length + 1, end)); // 1️⃣
            return true;
        }

        bool closes = isInRound ? text[stop] is ')' or '）' : text[stop] is '.' or ')' or '．' or '、' or '）';
        bool isApart = stop + 1 >= end || char.IsWhiteSpace(text[stop + 1]) || text[stop] is '．' or '、' or '）' || text[stop + 1] is '[' or '“' or '"' or '《' || text[stop + 1] >= '\u2E80';
        if (!closes || !isApart)
        {
            return false;
        }

        opening = new EntryOpening(OpeningStyle.Number, [Label(text.AsSpan(digits, stop - digits))], SkipBlanks(text, stop + 1, end));
        return true;
    }

    private static bool IsNext(ReadOnlySpan<char> number, int after) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value == after + 1;

    /// <summary><c>Source 1: …</c>: a word, a number, and a sign that ends them.</summary>
    private static bool Named(string text, int at, int end, out EntryOpening opening)
    {
        ReadOnlySpan<char> line = text.AsSpan(at, end - at);
        ReadOnlySpan<char> rest = WithoutWord(line);
        int digits = rest.IndexOfAnyExceptInRange('0', '9');
        bool isForeign = line[0] >= '\u2E80'; // “注1 大川一郎”
        if (rest.Length == line.Length || digits is < 1 or > LongestNumber || !(rest[digits] is ':' or '：' or '.' or ')' or '-' or '–' or '—' || (isForeign && rest[digits] is ' ' or '\u3000' or '）' or '、')))
        {
            opening = default;
            return false;
        }

        opening = new EntryOpening(OpeningStyle.Number, [Label(rest[..digits])], SkipBlanks(text, end - rest.Length + digits + 1, end));
        return true;
    }

    /// <summary><c>（注1）…</c></summary>
    private static bool NamedInRound(string text, int at, int end, out EntryOpening opening)
    {
        opening = default;
        int close = text.AsSpan(at, Math.Min(end - at, 16)).IndexOfAny(')', '）');
        ReadOnlySpan<char> inside = close > 0 ? text.AsSpan(at + 1, close - 1) : default;
        ReadOnlySpan<char> number = WithoutWord(inside);
        if (number.Length == inside.Length || number.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        opening = new EntryOpening(OpeningStyle.Number, [Label(number)], SkipBlanks(text, at + close + 1, end));
        return true;
    }

    /// <summary>TeX's <c>\bibitem{smith2023}</c>, <c>\bibitem[Smith]{smith2023}</c>.</summary>
    private static bool BibItem(string text, int at, int end, out EntryOpening opening)
    {
        opening = default;
        ReadOnlySpan<char> line = text.AsSpan(at, end - at);
        int open = line.StartsWith("\\bibitem", StringComparison.Ordinal) ? line[..Math.Min(line.Length, 200)].IndexOf('{') : -1;
        int close = open < 0 ? -1 : line[open..].IndexOf('}');
        if (close < 2)
        {
            return false;
        }

        opening = new EntryOpening(OpeningStyle.Key, [line.Slice(open + 1, close - 1).ToString()], SkipBlanks(text, at + open + close + 1, end));
        return true;
    }

    /// <summary>What stands behind the word that names a number; the whole text when none does.</summary>
    private static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !NumberedWordStarts.Contains(text[0]) || text[..Math.Min(text.Length, LongestWord)].IndexOfAnyInRange('0', '9') < 0)
        {
            return text;
        }

        foreach (string word in NumberedWords)
        {
            if ((word[0] | 0x20) == (text[0] | 0x20) && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length..].TrimStart(" #-_\u00A0") is [>= '0' and <= '9', ..] rest)
            {
                return rest;
            }
        }

        return text;
    }

    private static bool Raised(FlatText flat, int at, int end, out EntryOpening opening)
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
            opening = new EntryOpening(OpeningStyle.Circled, [Label((text[at] - '①' + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))], SkipBlanks(text, at + 1, end));
            return true;
        }

        if (stop > at)
        {
            opening = new EntryOpening(OpeningStyle.Superscript, [Label(SuperscriptDigits.Lower(text.AsSpan(at, stop - at)))], SkipBlanks(text, stop, end));
            return true;
        }

        for (int i = flat.FirstRunAt(at); i < flat.Runs.Length && flat.Runs[i].Start == at; i++)
        {
            InlineRun run = flat.Runs[i];
            if (run.Kind == InlineKind.Superscript && run.End <= end && text.AsSpan(at, run.End - at).Trim() is { Length: > 0 and <= 3 } number && number.IndexOfAnyExceptInRange('0', '9') < 0)
            {
                opening = new EntryOpening(OpeningStyle.Superscript, [Label(number)], SkipBlanks(text, run.End, end));
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the numbers of <c>1</c>, <c>1, 3</c>; anything else adds none.</summary>
    private static bool AddNumbers(ReadOnlySpan<char> inside, List<string> labels)
    {
        int before = labels.Count;
        foreach (Range range in inside.SplitAny(LabelSeparators))
        {
            ReadOnlySpan<char> number = inside[range].Trim();
            if (number.Length is 0 or > LongestNumber || number.IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                labels.RemoveRange(before, labels.Count - before);
                return false;
            }

            labels.Add(Label(number));
        }

        return labels.Count > before;
    }

    /// <summary><c>@smith2023: …</c>, as Pandoc's keys are listed by hand.</summary>
    private static bool Handle(string text, int at, int end, out EntryOpening opening)
    {
        opening = default;
        int length = text[at] == '@' ? text.AsSpan(at + 1, Math.Min(end - at - 1, LongestLabel)).IndexOf(": ") : -1;
        if (length < 2 || !IsKey(text.AsSpan(at + 1, length)))
        {
            return false;
        }

        opening = new EntryOpening(OpeningStyle.Key, [text.Substring(at + 1, length)], SkipBlanks(text, at + length + 2, end));
        return true;
    }

    /// <summary>Keys as BibTeX and models write them: letters with a digit or hyphen, no blank.</summary>
    private static bool IsKey(ReadOnlySpan<char> inside) =>
        IsNote(inside)
        || (inside.Length is >= 2 and <= 40
        && char.IsAsciiLetter(inside[0])
        && inside.IndexOfAnyExcept(KeyCharacters) < 0
        && inside.IndexOfAnyInRange('0', '9') >= 0);

    /// <summary>Notes by letter or small Roman numeral: <c>[a]</c>, <c>[iv]</c>; <c>[x]</c> is a ticked box.</summary>
    public static bool IsNote(ReadOnlySpan<char> inside) =>
        inside is [>= 'a' and <= 'z' and not 'x'] || (inside.Length is > 1 and < 6 && inside.IndexOfAnyExcept("ivx") < 0);

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:+.");
    private static readonly SearchValues<char> LabelSeparators = SearchValues.Create(",;，、；");

    private static string Label(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> trimmed = digits.TrimStart('0');
        return trimmed.IsEmpty ? "0" : trimmed.ToString();
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && (text[at] is ' ' or '\t' or '\u00A0' or '\u3000'))
        {
            at++;
        }

        return at;
    }
}
