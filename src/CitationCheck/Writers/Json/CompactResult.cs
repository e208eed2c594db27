using System.Text.Json;
using CitationCheck.Writers.Common;
using CitationCheck.Writers.Json;

namespace CitationCheck.Writers;

/// <summary>
/// The verdict, the main counts and the findings of a result, without the report's text: for logs and for clients of a service. Immutable
/// and thread-safe.
/// </summary>
/// <remarks>An ordinary record: serializers need no converter for it.</remarks>
public sealed record CompactResult
{
    internal const int DefaultMaxFindings = 100;
    private const int MaxMessage = 500;
    private const int Decimals = 4;

    /// <summary>Whether there is no error.</summary>
    public required bool Valid { get; init; }

    /// <summary>The number of findings of severity <see cref="Severity.Error"/>.</summary>
    public required int Errors { get; init; }

    /// <summary>The number of findings of severity <see cref="Severity.Warning"/>.</summary>
    public required int Warnings { get; init; }

    /// <summary>The number of findings of severity <see cref="Severity.Info"/>.</summary>
    public required int Notes { get; init; }

    /// <summary>As <see cref="CitationSummary.Claims"/>.</summary>
    public required int Claims { get; init; }

    /// <summary>As <see cref="CitationSummary.CitedClaims"/>.</summary>
    public required int CitedClaims { get; init; }

    /// <summary>As <see cref="CitationSummary.ClaimCoverage"/>.</summary>
    /// <value>0 to 1, with four decimals.</value>
    public required double ClaimCoverage { get; init; }

    /// <summary>As <see cref="CitationSummary.Citations"/>.</summary>
    public required int Citations { get; init; }

    /// <summary>As <see cref="CitationSummary.ResolvedCitations"/>.</summary>
    public required int ResolvedCitations { get; init; }

    /// <summary>As <see cref="CitationSummary.References"/>.</summary>
    public required int References { get; init; }

    /// <summary>As <see cref="CitationSummary.UsedReferences"/>.</summary>
    public required int UsedReferences { get; init; }

    /// <summary>The findings, in the order of the report; if there are too many, the most severe ones.</summary>
    public required IReadOnlyList<CompactFinding> Findings { get; init; }

    /// <summary>How many findings were left out because there are too many.</summary>
    public int OmittedFindings { get; init; }

    /// <summary>Makes one of a result.</summary>
    internal static CompactResult Of(
        ValidationResult result, CancellationToken cancellationToken, int maxFindings = DefaultMaxFindings)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxFindings);
        CitationSummary summary = result.Summary;
        return new CompactResult
        {
            Valid = result.IsValid,
            Errors = result.Findings.Count(static finding => finding.Severity == Severity.Error),
            Warnings = result.Findings.Count(static finding => finding.Severity == Severity.Warning),
            Notes = result.Findings.Count(static finding => finding.Severity == Severity.Info),
            Claims = summary.Claims,
            CitedClaims = summary.CitedClaims,
            ClaimCoverage = Math.Round(summary.ClaimCoverage, Decimals),
            Citations = summary.Citations,
            ResolvedCitations = summary.ResolvedCitations,
            References = summary.References,
            UsedReferences = summary.UsedReferences,
            Findings = [.. MostSevere(result.Findings, maxFindings).Select(Brief)],
            OmittedFindings = Math.Max(0, result.Findings.Count - maxFindings),
        };

        CompactFinding Brief(Finding finding)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LinePosition start = result.Report.GetLinePosition(finding.Span.Start);
            return new CompactFinding
            {
                Rule = finding.RuleId,
                Severity = Words.Of(finding.Severity),
                Message = SafeText.Cut(SafeText.OneLine(finding.Message), MaxMessage),
                Line = start.Line,
                Column = start.Column,
                Excerpt = Excerpt.Of(result.Report.Text, finding.Span).Marked,
                Places = Math.Max(1, finding.Parts.Count),
            };
        }
    }

    /// <summary>The record as JSON, on one line that is safe in the log of a CI agent.</summary>
    internal string ToJson()
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var safe = new LogSafeWriter(text, LogSyntax.Json);
        var json = new JsonText(safe, indented: false);
        JsonSerializer.Serialize(json.Json, this, ResultJson.Default.CompactResult);
        json.Flush();
        safe.Flush();
        return text.ToString();
    }

    private static IEnumerable<Finding> MostSevere(IReadOnlyList<Finding> findings, int most) => findings.Count <= most
        ? findings
        : findings.Index().OrderByDescending(static finding => finding.Item.Severity).Take(most)
            .OrderBy(static finding => finding.Index).Select(static finding => finding.Item);
}
