using CitationCheck.Rules;

namespace CitationCheck;

/// <summary>What validation found. Immutable; safe to share.</summary>
public sealed class ValidationResult
{
    internal ValidationResult(Report report, IReadOnlyList<Finding> findings, CitationSummary summary, RuleContext context)
    {
        Report = report;
        Findings = findings;
        Summary = summary;
        Observations = context.Observations;
        Sources = context.Sources;
    }

    private ValidationResult(ValidationResult other, IReadOnlyList<Finding> findings)
    {
        Report = other.Report;
        Findings = findings;
        Summary = other.Summary;
        Observations = other.Observations;
        Sources = other.Sources;
    }

    /// <summary>The report that was checked.</summary>
    public Report Report { get; }

    /// <summary>The findings, ordered by span, then by rule id.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The numbers of the report.</summary>
    public CitationSummary Summary { get; }

    /// <summary>What was seen of the sources; <see langword="null"/> when they were not looked at.</summary>
    public SourceObservations? Observations { get; }

    /// <summary>The verdict on each source that the report names; empty when they were not looked at.</summary>
    public IReadOnlyList<SourceVerdict> Sources { get; }

    /// <summary>Whether no finding is an <see cref="Severity.Error"/>.</summary>
    public bool IsValid => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>The same result with fewer findings: without those that are known already, say.</summary>
    /// <param name="keep">Whether a finding stays.</param>
    /// <returns>A result with the findings for which <paramref name="keep"/> is true; all else is as it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keep"/> is <see langword="null"/>.</exception>
    public ValidationResult Where(Func<Finding, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new ValidationResult(this, [.. Findings.Where(keep)]);
    }
}
