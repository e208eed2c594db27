using System.Globalization;
using Microsoft.Extensions.AI.Evaluation;

namespace CitationCheck.AI.Evaluation;

/// <summary>The metrics of a result.</summary>
internal static class CitationMetrics
{
    private const double LeastResolved = 1;
    private const double LeastEffective = 0.5;

    /// <summary>From which share a rating is given.</summary>
    private static readonly (double Share, EvaluationRating Rating)[] Ratings =
    [
        (1, EvaluationRating.Exceptional),
        (0.9, EvaluationRating.Good),
        (0.7, EvaluationRating.Average),
        (0.5, EvaluationRating.Poor),
        (0, EvaluationRating.Unacceptable),
    ];

    public static EvaluationMetric[] Of(ValidationResult result, double minimumCoverage)
    {
        CitationSummary summary = result.Summary;
        NumericMetric coverage = Share(
            CitationEvaluator.CoverageMetricName,
            summary.CitedClaims + summary.CoveredClaims,
            summary.Claims,
            "claims that need a source are cited or covered",
            minimumCoverage);
        NumericMetric resolved = Share(
            CitationEvaluator.ResolvedMetricName,
            summary.ResolvedCitations,
            summary.Citations,
            "citations lead to a source",
            LeastResolved);
        NumericMetric effective = Share(
            CitationEvaluator.EffectiveMetricName,
            summary.EffectiveCitations,
            summary.Citations,
            "citations lead to a source, stand at a claim, and are the first to name this source there",
            LeastEffective);

        ILookup<bool, Finding> findings = result.Findings.ToLookup(static finding => IsAboutSources(finding));
        resolved.AddDiagnostics(findings[true].Select(DiagnosticOf));
        coverage.AddDiagnostics(findings[false].Select(DiagnosticOf));
        return [coverage, resolved, effective];
    }

    /// <summary>The metrics of a response without text.</summary>
    public static EvaluationMetric[] OfNothing()
    {
        string[] names =
            [CitationEvaluator.CoverageMetricName, CitationEvaluator.ResolvedMetricName, CitationEvaluator.EffectiveMetricName];
        return [.. names.Select(static name => Inconclusive(name, "The response has no text."))];
    }

    private static NumericMetric Share(string name, int part, int whole, string what, double least)
    {
        if (whole == 0)
        {
            return Inconclusive(name, string.Create(CultureInfo.InvariantCulture, $"0 of 0 {what}."));
        }

        double share = Math.Min(1, (double)part / whole);
        string reason = string.Create(CultureInfo.InvariantCulture, $"{part} of {whole} {what}.");
        EvaluationRating rating = Ratings.First(step => share >= step.Share).Rating;
        return new NumericMetric(name, share, reason)
        {
            Interpretation = new EvaluationMetricInterpretation(rating, failed: share < least, reason),
        };
    }

    private static NumericMetric Inconclusive(string name, string reason) => new(name, value: null, reason)
    {
        Interpretation = new EvaluationMetricInterpretation(EvaluationRating.Inconclusive, failed: false, reason),
    };

    private static bool IsAboutSources(Finding finding) =>
        finding.Citation is not null || finding.Reference is not null
            || finding.Parts.Any(static part => part.Citation is not null || part.Reference is not null);

    private static EvaluationDiagnostic DiagnosticOf(Finding finding) => new(
        finding.Severity switch
        {
            Severity.Error => EvaluationDiagnosticSeverity.Error,
            Severity.Warning => EvaluationDiagnosticSeverity.Warning,
            _ => EvaluationDiagnosticSeverity.Informational,
        },
        string.Create(CultureInfo.InvariantCulture, $"{finding.RuleId}: {finding.Message} (line {finding.Line})"));
}
