using System.Buffers;
using System.Text;
using CitationCheck.AI.Answers;
using CitationCheck.AI.Checking;

namespace CitationCheck.AI.Streaming;

/// <summary>
/// Removes markers that lead to no source from a text on its way. It holds back only what may be an unfinished marker, with the blanks
/// before it.
/// </summary>
internal sealed class MarkerFilter
{
    /// <summary>A bracket that is not closed within this many characters is no marker.</summary>
    private const int LongestMarker = 256;

    /// <summary>How much of the sentence before a marker is read with it.</summary>
    private const int LongestContext = 160;

    private static readonly SearchValues<char> Openers = SearchValues.Create("[【［");

    private readonly List<string> removed = [];
    private string held = string.Empty;

    /// <summary>The markers that were removed so far, as written.</summary>
    public IReadOnlyList<string> Removed => removed;

    public bool HoldsText => held.Length > 0;

    /// <summary>Takes a part of the text.</summary>
    /// <param name="added">The part.</param>
    /// <param name="answer">What has been let through before.</param>
    /// <param name="sources">The sources; <see langword="null"/> if none are known, so that everything is let through.</param>
    /// <returns>What is let through now.</returns>
    public string Take(string added, AnswerText answer, IReadOnlyList<SourceDocument>? sources)
    {
        string text = held + added;
        held = string.Empty;
        return sources is null ? text : Pass(text, answer, sources, isLast: false);
    }

    /// <summary>Lets through what is held, because no text follows it.</summary>
    public string Flush(AnswerText answer, IReadOnlyList<SourceDocument>? sources)
    {
        string text = held;
        held = string.Empty;
        return sources is null ? text : Pass(text, answer, sources, isLast: true);
    }

    private string Pass(string text, AnswerText answer, IReadOnlyList<SourceDocument> sources, bool isLast)
    {
        var passed = new StringBuilder();
        int at = 0;
        while (at < text.Length)
        {
            int next = text.AsSpan(at).IndexOfAny(Openers);
            int opener = next < 0 ? text.Length : at + next;
            int blanks = opener - (text.AsSpan(at, opener - at).Length - text.AsSpan(at, opener - at).TrimEnd(" \t\u00A0").Length);
            passed.Append(text, at, blanks - at);
            at = blanks;
            if (opener == text.Length)
            {
                break;
            }

            int end = EndOfMarkers(text, opener);
            bool mayGrow = end < 0 || end == text.Length;
            if (mayGrow && !isLast && text.Length - opener <= LongestMarker)
            {
                break;
            }

            int until = end < 0 ? opener + 1 : end;
            passed.Append(end < 0 ? text[at..until] : Judge(text, at, end, Before(answer, passed), sources));
            at = until;
        }

        held = text[at..];
        if (isLast)
        {
            passed.Append(held);
            held = string.Empty;
        }

        return passed.ToString();
    }

    /// <summary>Where a row of markers ends, with the address of a link; -1 if it is not closed.</summary>
    private static int EndOfMarkers(string text, int opener)
    {
        int depth = 0;
        for (int at = opener; at < text.Length; at++)
        {
            depth += text[at] switch
            {
                '[' or '【' or '［' => 1,
                ']' or '】' or '］' => -1,
                _ => 0,
            };
            if (text[at] is '\n' or '\r')
            {
                return -1;
            }

            if (depth == 0)
            {
                int end = EndOfAddress(text, at + 1);
                if (end < 0 || end >= text.Length || !Openers.Contains(text[end]))
                {
                    return end;
                }

                at = end - 1;
            }
        }

        return -1;
    }

    private static int EndOfAddress(string text, int at)
    {
        if (at >= text.Length || text[at] != '(')
        {
            return at;
        }

        int close = text.AsSpan(at).IndexOfAny(')', '\n');
        return close < 0 || text[at + close] == '\n' ? -1 : at + close + 1;
    }

    /// <summary>The beginning of the sentence or line that a marker ends.</summary>
    private static string Before(AnswerText answer, StringBuilder passed)
    {
        int ofAnswer = Math.Clamp(LongestContext - passed.Length, 0, answer.Length);
        int ofPassed = Math.Min(LongestContext, passed.Length);
        string before = answer.Slice(answer.Length - ofAnswer, ofAnswer) + passed.ToString(passed.Length - ofPassed, ofPassed);
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    /// <summary>
    /// Removes those of a row of markers that lead to no source. A marker that begins a line may be an entry's label, and stays.
    /// </summary>
    private string Judge(string text, int start, int end, string before, IReadOnlyList<SourceDocument> sources)
    {
        if (string.IsNullOrWhiteSpace(before))
        {
            return text[start..end];
        }

        string after = end < text.Length ? text[end].ToString() : string.Empty;
        string sentence = before + text[start..end];
        Report report = Report.Parse(sentence + after, sources);
        TextSpan inQuestion = TextSpan.FromBounds(before.Length, sentence.Length);
        List<TextEdit> edits = [.. DeadMarkers.In(report).Where(edit => inQuestion.Contains(edit.Span))];
        removed.AddRange(edits.Select(static edit => edit.Marker));
        return DeadMarkers.Remove(sentence, edits.Select(static edit => edit.Span))[before.Length..];
    }
}
