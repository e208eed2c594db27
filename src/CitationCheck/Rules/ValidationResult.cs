using CitationCheck.Rules;

namespace CitationCheck;

/// <summary>The result of a validation: the findings, the summary, and the report that was checked.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// ValidationResult result = CitationValidator.Validate(text);
/// if (!result.IsValid)
/// {
///     Console.WriteLine(ResultWriter.Write(OutputFormat.Text, result, "report.md"));
/// }
/// </code>
/// </example>
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

    /// <summary>How many claims, paragraphs, citations and references there are, and how many are cited, resolved or used.</summary>
    public CitationSummary Summary { get; }

    /// <summary>What was seen of the sources; <see langword="null"/> if they were not checked.</summary>
    public SourceObservations? Observations { get; }

    /// <summary>The verdict on each source that the report cites; empty if the sources were not checked.</summary>
    public IReadOnlyList<SourceVerdict> Sources { get; }

    /// <summary>Whether there is no finding of severity <see cref="Severity.Error"/>.</summary>
    public bool IsValid => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>Returns the same result with only some of its findings, for example without those of a baseline.</summary>
    /// <param name="keep">Returns <see langword="true"/> for findings to keep.</param>
    /// <returns>A result with the findings to keep; everything else is unchanged, including the summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keep"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// ValidationResult errors = result.Where(finding => finding.Severity == Severity.Error);
    /// </code>
    /// </example>
    public ValidationResult Where(Func<Finding, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new ValidationResult(this, [.. Findings.Where(keep)]);
    }
}
