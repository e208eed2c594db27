using System.Globalization;
using static CitationCheck.Fuzz.BrokenPromiseException;

namespace CitationCheck.Fuzz;

/// <summary>What holds of every outcome.</summary>
internal static class Promises
{
    public static void Check(ValidationResult result)
    {
        Report report = result.Report;
        int length = report.Text.Length;
        foreach (Block block in report.Blocks)
        {
            ThrowIfNot(IsInside(block.Span, length), "a block lies inside the text");
        }

        int end = 0;
        foreach (Claim claim in report.Claims)
        {
            ThrowIfNot(
                IsInside(claim.Span, length) && claim.Span.Start >= end && !claim.Span.IsEmpty,
                "claims lie inside the text, in order and apart");
            end = claim.Span.End;
            _ = report.GetLinePosition(claim.Span.Start);
        }

        int start = 0;
        foreach (Citation citation in report.Citations)
        {
            ThrowIfNot(
                IsInside(citation.Span, length) && citation.Span.Start >= start && citation.Label.Length > 0,
                "citations lie inside the text, in order, and have labels");
            start = citation.Span.Start;
        }

        foreach (Reference reference in report.References)
        {
            ThrowIfNot(
                IsInside(reference.Span, length) && (reference.IsGiven || reference.RawText == reference.Span.Slice(report.Text)),
                "a reference lies inside the text");
        }

        Finding? before = null;
        foreach (Finding finding in result.Findings)
        {
            ThrowIfNot(IsInside(finding.Span, length) && finding.Message.Length > 0, "a finding lies inside the text and says something");
            ThrowIfNot(before is null || before.Span.Start <= finding.Span.Start, "findings are in order");
            ThrowIfNot(
                before is null || (before.RuleId, before.Span, before.Message) != (finding.RuleId, finding.Span, finding.Message),
                "no finding is told twice");
            before = finding;
        }

        CitationSummary summary = result.Summary;
        ThrowIfNot(
            result.Claims.Count(claim => claim.State != ClaimState.NotNeeded) == summary.Claims,
            "the numbers count the states of the claims");
        ThrowIfNot(
            summary.ResolvedCitations <= summary.Citations && summary.UsedReferences <= summary.References,
            "no more is used than there is");
    }

    public static void CheckSentences(string text, IReadOnlyList<TextSpan> sentences)
    {
        int end = 0;
        foreach (TextSpan sentence in sentences)
        {
            ThrowIfNot(
                sentence.Start >= end && sentence.Length > 0 && sentence.End <= text.Length,
                "sentences lie inside the text, in order and apart");
            ThrowIfNot(!char.IsWhiteSpace(text[sentence.Start]) && !char.IsWhiteSpace(text[sentence.End - 1]), "sentences are trimmed");
            ThrowIfNot(IsEmpty(text.AsSpan(end, sentence.Start - end)), "between sentences is nothing but space");
            end = sentence.End;
        }

        ThrowIfNot(IsEmpty(text.AsSpan(end)), "behind the last sentence is nothing but space");
    }

    /// <summary>Nothing that a reader sees: white space, controls, and characters without a width.</summary>
    private static bool IsEmpty(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInside(TextSpan span, int length) => span.Start >= 0 && span.Length >= 0 && span.End <= length;
}
