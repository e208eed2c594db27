using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.References.Labels;

/// <summary>Reads labels in brackets: <c>[1]</c>, <c>[1] [2]</c>, <c>[1, 2]</c>, <c>[^1]:</c>, <c>[smith2023]</c>.</summary>
internal static class BracketLabel
{
    private const int LongestLabel = 60;

    /// <summary>
    /// The most names of one entry. A longer row of markers is text; each name would become a reference with all of the entry.
    /// </summary>
    private const int MostNames = 30;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，、；");

    /// <summary>Opening brackets, each with the one that closes it at the same place; <c>〖</c> only goes on with a label.</summary>
    private const string Openings = "[［【〔〖";
    private const string Closings = "]］】〕〗";

    public static bool Read(VisibleText flat, int at, int end, out EntryLabel label)
    {
        string text = flat.Text;
        label = default;
        if (text[at] == '〖' || !Openings.Contains(text[at], StringComparison.Ordinal))
        {
            return false;
        }

        if (OneNumberEnd(text, at, end) is > 0 and var behind)
        {
            ReadOnlySpan<char> number = text.AsSpan(at + 1, behind - at - 2);
            label = EntryLabel.OfNumber(LabelStyle.Bracket, number, BodyBehind(text, behind, end, LabelStyle.Bracket));
            return true; // most have one number, which needs no list
        }

        int close = Close(text, at, end);
        if (close < 0)
        {
            return false;
        }

        ReadOnlySpan<char> inside = Inside(text, at, close);
        return inside.Length > 1 && inside[0] == '^'
            ? Footnote(text, inside, close + 1, end, out label)
            : Numbers(text, at, end, out label) || Key(text, inside, close + 1, end, out label);
    }

    /// <summary><c>[^1]: …</c>; without its colon it cites.</summary>
    private static bool Footnote(string text, ReadOnlySpan<char> inside, int behind, int end, out EntryLabel label)
    {
        bool isDefinition = behind < end && text[behind] is ':' or '：';
        label = isDefinition
            ? new EntryLabel(LabelStyle.Footnote, [inside[1..].TrimEnd('^').ToString()], LabelText.SkipBlanks(text, behind + 1, end))
            : default;
        return isDefinition;
    }

    /// <summary><c>[1][2]</c>, <c>[1, 2]</c>, <c>[[1]](url)</c>, <c>[doc 1]</c>.</summary>
    private static bool Numbers(string text, int at, int end, out EntryLabel label)
    {
        var names = new List<string>();
        int next = at;
        while (next < end && names.Count <= MostNames)
        {
            int close = Close(text, next, end);
            if (close < 0 || !AddNumbers(Inside(text, next, close), names))
            {
                break;
            }

            next = close + 1;
            next += next < end && text[next] == ']' ? 1 : 0; // [[1]](url)
        }

        bool hasNames = names.Count is > 0 and <= MostNames;
        label = hasNames ? new EntryLabel(LabelStyle.Bracket, [.. names], BodyBehind(text, next, end, LabelStyle.Bracket)) : default;
        return hasNames;
    }

    private static bool Key(string text, ReadOnlySpan<char> inside, int behind, int end, out EntryLabel label)
    {
        ReadOnlySpan<char> key = inside.TrimStart('@');
        bool isKey = KeyLabel.IsKey(key);
        label = isKey ? new EntryLabel(LabelStyle.Key, [key.ToString()], BodyBehind(text, behind, end, LabelStyle.Key)) : default;
        return isKey;
    }

    /// <summary>Where the bracket closes that opens at a place; −1 when none opens there, or it stays open.</summary>
    private static int Close(string text, int at, int end)
    {
        int kind = Openings.IndexOf(text[at], StringComparison.Ordinal);
        return kind < 0 ? -1 : text.IndexOf(Closings[kind], at + 1, Math.Min(end - at - 1, LongestLabel));
    }

    private static ReadOnlySpan<char> Inside(string text, int open, int close) => text.AsSpan(open + 1, close - open - 1).Trim("[] ");

    /// <summary>Where <c>[12]</c> ends; 0 where another bracket follows at once, or none such stands there.</summary>
    private static int OneNumberEnd(string text, int at, int end)
    {
        int close = LabelText.DigitsEnd(text, at + 1, end);
        bool isNumber = text[at] == '[' && close - at - 1 is > 0 and <= LabelText.LongestNumber && close < end && text[close] == ']';
        bool goesOn = close + 1 < end && (text[close + 1] == ']' || Openings.Contains(text[close + 1], StringComparison.Ordinal));
        return isNumber && !goesOn ? close + 1 : 0;
    }

    /// <summary>Where the body begins behind labels and the sign that may part it from them.</summary>
    private static int BodyBehind(string text, int at, int end, LabelStyle style)
    {
        int body = LabelText.SkipBlanks(text, at, end);
        bool hasSign = body < end && (text[body] is ':' or '：' || (text[body] is '.' or '、' or ')' && style == LabelStyle.Bracket));
        return hasSign ? LabelText.SkipBlanks(text, body + 1, end) : body;
    }

    /// <summary>Adds the numbers of <c>1</c>, <c>1, 3</c>, <c>doc 1</c>; anything else adds none.</summary>
    private static bool AddNumbers(ReadOnlySpan<char> inside, List<string> names)
    {
        inside = NumberLabel.WithoutWord(inside).TrimStart('#');
        int before = names.Count;
        foreach (Range range in inside.SplitAny(Separators))
        {
            ReadOnlySpan<char> number = inside[range].Trim();
            if (!LabelText.IsNumber(number))
            {
                names.RemoveRange(before, names.Count - before);
                return false;
            }

            names.Add(LabelText.Number(number));
        }

        return names.Count > before;
    }
}
