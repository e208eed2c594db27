using System.Buffers;
using CitationCheck.Markers;
using CitationCheck.Text;

namespace CitationCheck.References.Labels;

/// <summary>Reads openings that are labels in brackets, and keys: <c>[1]</c>, <c>[^1]:</c>, <c>[smith2023]</c>, <c>@smith2023:</c>, <c>\bibitem{smith2023}</c>.</summary>
internal static class BracketLabel
{
    private const int LongestLabel = 60;

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:+.");
    private static readonly SearchValues<char> LabelSeparators = SearchValues.Create(",;，、；");

    /// <summary><c>[1]</c>, <c>[1] [2]</c>, <c>[^1]:</c>, <c>[smith2023]</c>.</summary>
    public static bool Read(FlatText flat, int at, int end, out EntryLabel opening)
    {
        string text = flat.Text;
        opening = default;
        if (text[at] is not ('[' or '［' or '【' or '〔'))
        {
            return false;
        }

        if (OneNumberEnd(text, at, end) is > 0 and var behind)
        {
            opening = new EntryLabel(LabelStyle.Bracket, [EntryLabel.Label(text.AsSpan(at + 1, behind - at - 2))], BodyBehind(text, behind, end, LabelStyle.Bracket));
            return true; // most have one number, which needs no list
        }

        var labels = new List<string>();
        LabelStyle style = LabelStyle.Bracket;
        int next = at;
        while (next < end && text[next] is '[' or '［' or '【' or '〔' or '〖' && (labels.Count == 0 || style == LabelStyle.Bracket))
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

                opening = new EntryLabel(LabelStyle.Footnote, [inside[1..].TrimEnd('^').ToString()], EntryLabel.SkipBlanks(text, close + 2, end));
                return true;
            }

            if (AddNumbers(NumberLabel.WithoutWord(inside).TrimStart('#'), labels))
            {
                next = close + 1;
                next += next < end && text[next] == ']' ? 1 : 0; // [[1]](url)
            }
            else if (labels.Count == 0 && IsKey(inside.TrimStart('@')))
            {
                labels.Add(inside.TrimStart('@').ToString());
                style = LabelStyle.Key;
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

        opening = new EntryLabel(style, [.. labels], BodyBehind(text, next, end, style));
        return true;
    }

    /// <summary>Where <c>[12]</c> ends; 0 where another bracket follows at once, or none such stands there.</summary>
    private static int OneNumberEnd(string text, int at, int end)
    {
        int close = at + 1;
        while (close < end && char.IsAsciiDigit(text[close]))
        {
            close++;
        }

        bool isNumber = text[at] == '[' && close - at - 1 is > 0 and <= EntryLabel.LongestNumber && close < end && text[close] == ']';
        return isNumber && !(close + 1 < end && text[close + 1] is '[' or '［' or '【' or '〔' or '〖' or ']') ? close + 1 : 0;
    }

    /// <summary>Where the body begins behind labels and the sign that may part it from them.</summary>
    private static int BodyBehind(string text, int at, int end, LabelStyle style)
    {
        int body = EntryLabel.SkipBlanks(text, at, end);
        bool hasSign = body < end && (text[body] is ':' or '：' || (text[body] is '.' or '、' or ')' && style == LabelStyle.Bracket));
        return hasSign ? EntryLabel.SkipBlanks(text, body + 1, end) : body;
    }

    /// <summary>TeX's <c>\bibitem{smith2023}</c>, <c>\bibitem[Smith]{smith2023}</c>.</summary>
    public static bool BibItem(string text, int at, int end, out EntryLabel opening)
    {
        opening = default;
        ReadOnlySpan<char> line = text.AsSpan(at, end - at);
        int open = line.StartsWith("\\bibitem", StringComparison.Ordinal) ? line[..Math.Min(line.Length, 200)].IndexOf('{') : -1;
        int close = open < 0 ? -1 : line[open..].IndexOf('}');
        if (close < 2)
        {
            return false;
        }

        opening = new EntryLabel(LabelStyle.Key, [line.Slice(open + 1, close - 1).ToString()], EntryLabel.SkipBlanks(text, at + open + close + 1, end));
        return true;
    }

    /// <summary><c>@smith2023: …</c>, as Pandoc's keys are listed by hand.</summary>
    public static bool Handle(string text, int at, int end, out EntryLabel opening)
    {
        opening = default;
        int length = text[at] == '@' ? text.AsSpan(at + 1, Math.Min(end - at - 1, LongestLabel)).IndexOf(": ") : -1;
        if (length < 2 || !IsKey(text.AsSpan(at + 1, length)))
        {
            return false;
        }

        opening = new EntryLabel(LabelStyle.Key, [text.Substring(at + 1, length)], EntryLabel.SkipBlanks(text, at + length + 2, end));
        return true;
    }

    /// <summary>Adds the numbers of <c>1</c>, <c>1, 3</c>; anything else adds none.</summary>
    private static bool AddNumbers(ReadOnlySpan<char> inside, List<string> labels)
    {
        int before = labels.Count;
        foreach (Range range in inside.SplitAny(LabelSeparators))
        {
            ReadOnlySpan<char> number = inside[range].Trim();
            if (number.Length is 0 or > EntryLabel.LongestNumber || number.IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                labels.RemoveRange(before, labels.Count - before);
                return false;
            }

            labels.Add(EntryLabel.Label(number));
        }

        return labels.Count > before;
    }

    /// <summary>Keys as BibTeX and models write them: letters with a digit or hyphen, no blank.</summary>
    private static bool IsKey(ReadOnlySpan<char> inside) =>
        NoteLabel.IsNote(inside)
        || (inside.Length is >= 2 and <= 40
        && char.IsAsciiLetter(inside[0])
        && inside.IndexOfAnyExcept(KeyCharacters) < 0
        && inside.IndexOfAnyInRange('0', '9') >= 0);
}
