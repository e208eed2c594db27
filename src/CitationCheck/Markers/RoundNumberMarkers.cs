namespace CitationCheck.Markers;

/// <summary>
/// Numbers in round brackets, as medical journals cite: <c>(1)</c>, <c>(2,3)</c>, <c>(1–3)</c>. They number steps and
/// figures as well, so these are citations only in a report whose numbered list has nearly all of them.
/// </summary>
internal static class RoundNumberMarkers
{
    private const int Longest = 40;

    public static void Read(MarkerSink sink, List<string> labels)
    {
        string text = sink.Flat.Text;
        for (int at = 0; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny('(', '（');
            if (next < 0)
            {
                return;
            }

            at += next;
            int close = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, Longest)).IndexOfAny(")）(（");
            if (close <= 0 || text[at + 1 + close] is '(' or '（' || !EndsWord(text, at) || !(IsEnd(text, at, at + close + 2) || IsList(text, at, at + close + 2)) || LinkMarkers.HoldsLink(sink.Flat, at, at + close + 2))
            {
                continue;
            }

            if (NumberList.TryRead(text.AsSpan(at + 1, close).Trim(), sink.MaxCitationsPerRange, labels, out _) && labels.TrueForAll(static label => label.Length <= 3))
            {
                foreach (string label in labels)
                {
                    sink.Add(at, at + close + 2, label, CitationStyle.Numeric, MarkerDoubt.NeedsReference);
                }
            }

            at += close;
        }
    }

    /// <summary>Whether a part of the sentence ends behind the bracket; in front of a word <c>(4)</c> numbers a step, “and (4) the rest”, and in front of a colon it tells ages.</summary>
    private static bool IsEnd(string text, int at, int end) =>
        end >= text.Length || text[end] is '.' or ',' or ';' or '!' or '?' or '\n' or '。' or '，' or '；' || (text[end] == ' ' && text.AsSpan(0, at).TrimEnd() is [.., '.' or '”' or '"']);

    /// <summary>“trees (1, 4, 7) but” names several sources, where “ages (5–12) may” is one stretch and “and (4) the rest” one step.</summary>
    private static bool IsList(string text, int at, int end) =>
        text[end] == ' ' && text.AsSpan(at, end - at).ContainsAny(',', '，') && text[at - 1] == ' ';

    /// <summary>Whether a word or a sentence ends before the bracket; behind a colon or a comma <c>(1)</c> numbers a step.</summary>
    private static bool EndsWord(string text, int at)
    {
        int last = at - 1;
        while (last >= 0 && text[last] is ' ' or '\u00A0')
        {
            last--;
        }

        bool isApart = last < at - 1; // Sb(01-12) and f(2) are names
        return last >= 0 && (char.IsLetter(text[last]) ? isApart || text[last] >= '\u2E80' : text[last] is '.' or '”' or '"' or '%' or '。' or '）' || (text[last] == ')' && isApart));
    }
}
