using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Numbers in round brackets, as medical journals cite: <c>(1)</c>, <c>(2,3)</c>, <c>(1–3)</c>, <c>(1)(2)</c>. They number steps and
/// figures as well, so these are citations only in a report whose numbered list has nearly all of them.
/// </summary>
internal static class RoundNumberMarkers
{
    private const int Longest = 40;

    public static void Read(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        for (int at = 0; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny('(', '（');
            if (next < 0)
            {
                return;
            }

            at += next;
            int end = RunEnd(text, at);
            if (end > at && MayCite(sink.Visible, at, end))
            {
                AddRun(sink, at, end);
            }

            at = Math.Max(at, end - 1);
        }
    }

    /// <summary>Where brackets with numbers end that follow each other, <c>(1)(2)</c>; the place itself when none opens there.</summary>
    private static int RunEnd(string text, int at)
    {
        int end = at;
        int next = at;
        while (next < text.Length && text[next] is '(' or '（' && BracketEnd(text, next) is var behind && behind > next)
        {
            end = behind;
            next = end < text.Length && text[end] == ' ' ? end + 1 : end;
        }

        return end;
    }

    /// <summary>Where a bracket ends that may hold numbers.</summary>
    private static int BracketEnd(string text, int at)
    {
        int close = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, Longest)).IndexOfAny(")）(（");
        bool isBracket = close > 0 && text[at + 1 + close] is not ('(' or '（') && char.IsAsciiDigit(text[at + 1]);
        return isBracket ? at + close + 2 : at;
    }

    private static void AddRun(MarkerSink sink, int at, int end)
    {
        while (at < end)
        {
            int behind = BracketEnd(sink.Visible.Text, at);
            AddNumbers(sink, at, behind);
            at = behind < end && sink.Visible.Text[behind] == ' ' ? behind + 1 : behind;
        }
    }

    private static void AddNumbers(MarkerSink sink, int at, int end)
    {
        ReadOnlySpan<char> inside = sink.Visible.Text.AsSpan(at + 1, end - at - 2).Trim();
        if (sink.TryReadNumbers(inside) && sink.Labels.TrueForAll(static label => label.Text.Length <= 3))
        {
            sink.AddLabels(at, end, CitationStyle.Numeric, MarkerDoubt.NeedsReference);
        }
    }

    private static bool MayCite(VisibleText visible, int at, int end) =>
        EndsWord(visible.Text, at)
        && (IsEnd(visible.Text, at, end) || IsList(visible.Text, at, end))
        && !LinkTargets.HoldsLink(visible, at, end);

    /// <summary>
    /// Whether a part of the sentence ends behind the bracket; in front of a word <c>(4)</c> numbers a step, “and (4) the rest”,
    /// and in front of a colon it tells ages.
    /// </summary>
    private static bool IsEnd(string text, int at, int end) =>
        end >= text.Length
        || text[end] is '.' or ',' or ';' or '!' or '?' or '\n' or '。' or '，' or '；'
        || (text[end] == ' ' && text.AsSpan(0, at).TrimEnd() is [.., '.' or '”' or '"']);

    /// <summary>
    /// “trees (1, 4, 7) but” and “trees (1)(4) but” name several sources, where “ages (5–12) may” is one stretch and “and (4) the
    /// rest” one step.
    /// </summary>
    private static bool IsList(string text, int at, int end) =>
        text[end] == ' ' && text[at - 1] == ' ' && (BracketEnd(text, at) < end || text.AsSpan(at, end - at).ContainsAny(',', '，'));

    /// <summary>Whether a word or a sentence ends before the bracket; behind a colon or a comma <c>(1)</c> numbers a step.</summary>
    private static bool EndsWord(string text, int at)
    {
        int last = at - 1;
        while (last >= 0 && text[last] is ' ' or '\u00A0')
        {
            last--;
        }

        if (last < 0)
        {
            return false;
        }

        bool isApart = last < at - 1; // Sb(01-12) and f(2) are names
        return text[last] switch
        {
            '.' or '”' or '"' or '%' or '。' or '）' => true,
            ')' => isApart,
            _ => char.IsLetter(text[last]) && (isApart || Characters.IsEastAsian(text[last])),
        };
    }
}
