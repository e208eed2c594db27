using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>
/// Knows a citation marker by its shape alone, where no list of citations is at hand. It reads only text around a stop,
/// so it can be more generous than the reading of citations: right behind a stop, <c>[note 1]</c> is a marker.
/// </summary>
internal static class MarkerShape
{
    /// <summary>The longest bracket that counts as a marker, in UTF-16 code units; it bounds the look ahead.</summary>
    private const int LongestLabel = 60;

    /// <summary>What numbers in a marker are made of.</summary>
    public static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789,;-–—‑~ ⁠\\^．，、");

    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]］〕\n");

    private static readonly string[] Words =
        ["note", "nb", "fn", "citation needed", "cite:", "citation:", "source", "ref", "p. ", "pp. ", "doc", "who?", "when?", "which?", "where?", "why?", "clarification needed", "according to whom?", "verification needed", "better source", "sic", "emphasis", "italics", "translat"];

    /// <summary>Reads one marker.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the marker would start.</param>
    /// <param name="glued">Whether nothing stands between the stop and this place.</param>
    /// <returns>The offset behind the marker, or -1 when there is none.</returns>
    public static int End(ReadOnlySpan<char> text, int at, bool glued)
    {
        return text[at] switch
        {
            '[' or '［' or '〔' => BracketEnd(text, at, glued),
            '\\' => EscapedBracketEnd(text, at) is > 0 and var escaped ? escaped : CodeMarkerShape.TexCommandEnd(text, at),
            '{' => CodeMarkerShape.TemplateEnd(text, at),
            '⁽' => RaisedEnd(text, at),
            '^' => CaretEnd(text, at),
            '【' => LenticularEnd(text, at, glued),
            '(' or '（' => RoundMarkerShape.End(text, at, glued),
            '<' => CodeMarkerShape.RaisedTagEnd(text, at),
            ':' => CodeMarkerShape.ToolTokenEnd(text, at),
            'c' or '\ue200' => CodeMarkerShape.ToolCodeEnd(text, at),
            char c when Characters.IsRaisedDigit(c) => RaisedEnd(text, at),
            _ => -1,
        };
    }

    /// <summary>Reads digits that lost their superscript: <c>constraints.12 The …</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place right behind the stop.</param>
    /// <returns>The offset behind the digits, or -1 when they are no marker.</returns>
    public static int BareDigitsEnd(ReadOnlySpan<char> text, int at)
    {
        int end = DigitsEnd(text, at);
        return end > 0 && (end == text.Length || Characters.IsBlank(text[end]) || Characters.IsQuote(text[end])) ? end : -1;
    }

    /// <summary>Reads numbers of three digits at most, with commas or dashes between: <c>1</c>, <c>1,2</c>, <c>3-5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where they start.</param>
    /// <returns>The offset behind them, whatever follows; -1 when a longer number stands there.</returns>
    public static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        int p = at;
        while (true)
        {
            int digits = p;
            while (p < text.Length && p - digits < 4 && char.IsAsciiDigit(text[p]))
            {
                p++;
            }

            if (p == digits || p - digits > 3)
            {
                return -1;
            }

            if (p + 1 >= text.Length || text[p] is not (',' or '-' or '–') || !char.IsAsciiDigit(text[p + 1]) || p - at >= 12)
            {
                return p;
            }

            p++;
        }
    }

    private static int BracketEnd(ReadOnlySpan<char> text, int at, bool glued)
    {
        bool doubled = at + 1 < text.Length && text[at + 1] == '[';
        int open = doubled ? at + 2 : at + 1;
        ReadOnlySpan<char> rest = text.Slice(open, Math.Min(text.Length - open, LongestLabel));
        int length = rest.IndexOfAny(Brackets);
        if (length == 0 && !doubled && rest[0] == ']')
        {
            return open + 1; // [] is to be filled in
        }

        if (length <= 0 || rest[length] is '[' or '\n')
        {
            return -1;
        }

        ReadOnlySpan<char> label = rest[..length];
        int end = open + length + 1;
        if (doubled)
        {
            if (end == text.Length || text[end] != ']')
            {
                return -1;
            }

            end++;
        }

        if (IsElision(label))
        {
            return end;
        }

        int target = end < text.Length && text[end] == '(' ? RoundMarkerShape.TargetEnd(text, end) : -1;
        if (!IsLabel(label) && !glued && !(target > 0 && (IsLineEnd(text, target) || IsSite(text, label, target))))
        {
            return -1;
        }

        return target > 0 ? target : PageEnd(text, end);
    }

    private static int LenticularEnd(ReadOnlySpan<char> text, int at, bool glued)
    {
        ReadOnlySpan<char> rest = text.Slice(at + 1, Math.Min(text.Length - at - 1, LongestLabel));
        int length = rest.IndexOfAny("【】\n");
        return length > 0 && rest[length] == '】' && (glued || char.IsAsciiDigit(rest[0]) || rest[..length].Contains('†')) ? at + length + 2 : -1;
    }

    /// <summary>“Smith, 2020”: a year stands at the end, behind a blank or comma.</summary>
    public static bool EndsWithYear(ReadOnlySpan<char> label) =>
        label.Length > 6 && label[^5] is ' ' or ',' or '，' && label[^4] is '1' or '2' && !label[^3..].ContainsAnyExceptInRange('0', '9');

    /// <summary>“… fell. [reuters.com](https://…) The river …”: the link is a source when it names a site and a sentence starts behind it.</summary>
    private static bool IsSite(ReadOnlySpan<char> text, ReadOnlySpan<char> label, int end)
    {
        NextWord next = NextWord.Read(text, Blanks.Skip(text, end).Next);
        return next.IsStarter || (next.Kind is not (NextKind.Lower or NextKind.Joiner) && label.LastIndexOf('.') > 0 && !label.ContainsAny(' ', '(', '/') && char.IsAsciiLetterLower(label[^1]));
    }

    private static bool IsLineEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]) && !Characters.IsLineBreak(text[at]))
        {
            at++;
        }

        return at == text.Length || Characters.IsLineBreak(text[at]);
    }

    /// <summary>Markdown's escaped brackets: <c>\[1\]</c>.</summary>
    private static int EscapedBracketEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + LongestLabel)];
        return rest.StartsWith("\\[") && rest.IndexOf("\\]") is > 2 and var close && IsLabel(rest[2..close]) ? at + close + 2 : -1;
    }

    /// <summary>A raised number in plain text: <c>^3</c>, <c>^[3]</c>, <c>^3^</c>.</summary>
    private static int CaretEnd(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] == '[')
        {
            return BracketEnd(text, at + 1, glued: true) is > 0 and var bracket ? bracket + (bracket < text.Length && text[bracket] == '^' ? 1 : 0) : -1;
        }

        int end = at + 1;
        while (end < text.Length && end - at < 12 && (char.IsAsciiDigit(text[end]) || (text[end] == ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end == at + 1 ? -1 : end < text.Length && text[end] == '^' ? end + 1 : end;
    }

    private static int RaisedEnd(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && (Characters.IsRaisedDigit(text[end]) || ((text[end] is '⁾' && end > at) || (text[end] is '⁻' or '˒' or '⁽' or ',' && end + 1 < text.Length && Characters.IsRaisedDigit(text[end + 1])))))
        {
            end++;
        }

        return end;
    }

    /// <summary>Wikipedia's page behind a number: <c>[3]:12–14</c>.</summary>
    private static int PageEnd(ReadOnlySpan<char> text, int end)
    {
        int p = end;
        if (p < text.Length && text[p] == ':')
        {
            p++;
            while (p < text.Length && p - end < 14 && (char.IsAsciiDigit(text[p]) || text[p] is '–' or '-' or ','))
            {
                p++;
            }
        }

        return p > end + 1 ? p : end;
    }

    /// <summary>Whether a text says that something was left out.</summary>
    public static bool IsElision(ReadOnlySpan<char> label) => label.SequenceEqual("...") || label.SequenceEqual("…") || label.SequenceEqual(". . .");

    /// <summary>Numbers and lists of them, footnotes, single letters, keys with a year, and the words of editors.</summary>
    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label[0] is '^' or '@' || label.Length == 1)
        {
            return label[0] is '^' or '@' or '*' or '†' || char.IsAsciiLetterOrDigit(label[0]);
        }

        if (!label.ContainsAnyExcept(NumberSigns))
        {
            return char.IsAsciiDigit(label[0]) || label.ContainsAnyInRange('0', '9');
        }

        foreach (string word in Words)
        {
            if (label.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // [3, p. 12]: a number and something short about it.
        if (char.IsAsciiDigit(label[0]) && label.Length < 20 && label.IndexOfAny(',', ':') > 0)
        {
            return true;
        }

        // [Smith et al., 2020], and keys such as smith-2023, li2019, rfc9110.
        return (char.IsUpper(label[0]) && EndsWithYear(label)) || (!label.Contains(' ') && char.IsAsciiDigit(label[^1]) && char.IsAsciiLetter(label[0]));
    }
}
