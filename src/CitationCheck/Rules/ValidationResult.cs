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
public sealed partial class ValidationResult
{
    internal ValidationResult(Report report, IReadOnlyList<Finding> findings, CitationSummary summary, IReadOnlyList<CheckedClaim> claims)
    {
        Report = report;
        Findings = findings;
        Summary = summary;
        Claims = claims;
    }

    private ValidationResult(ValidationResult other, IReadOnlyList<Finding> findings)
        : this(other.Report, findings, other.Summary, other.Claims)
    {
        Observations = other.Observations;
        Sources = other.Sources;
    }

    /// <summary>The report that was checked.</summary>
    public Report Report { get; }

    /// <summary>The findings, ordered by span, then by rule id.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Those of <see cref="Findings"/> whose severity is <see cref="Severity.Error"/>.</summary>
    public IEnumerable<Finding> Errors => Findings.Where(static finding => finding.Severity == Severity.Error);

    /// <summary>How many claims, paragraphs, citations and references there are, and how many are cited, resolved or used.</summary>
    public CitationSummary Summary { get; }

    /// <summary>The claims of the report, in order, each with its state.</summary>
    public IReadOnlyList<CheckedClaim> Claims { get; }

    /// <summary>What was seen of the sources; <see langword="null"/> if they were not checked.</summary>
    public SourceObservations? Observations { get; internal init; }

    /// <summary>
    /// The verdict on each source that the report cites; if the sources were not checked, only those on entries that name given sources.
    /// </summary>
    public IReadOnlyList<SourceVerdict> Sources { get; internal init; } = [];

    /// <summary>Whether there is no finding of severity <see cref="Severity.Error"/>.</summary>
    public bool IsValid => !Errors.Any();

    /// <summary>Returns whether a claim has a source, under the options of this validation.</summary>
    /// <param name="claim">A claim of <see cref="Report"/>.</param>
    /// <returns>The state of the claim. <see cref="Claims"/> contains more details.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="claim"/> belongs to another report.</exception>
    public ClaimState StateOf(Claim claim) => Find(claim).State;

    /// <summary>Returns the same result with only some of its findings, for example without those of a baseline.</summary>
    /// <param name="keep">
    /// Returns <see langword="true"/> for findings to keep. A finding that sums up several is asked about part by part, and keeps those
    /// parts.
    /// </param>
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
        return new ValidationResult(this, [.. Findings.Select(finding => finding.Where(keep)).OfType<Finding>()]);
    }

    /// <summary>A claim with what checking says about it.</summary>
    internal CheckedClaim Find(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Index < Claims.Count && Claims[claim.Index] is var known && known.Claim == claim
            ? known
            : throw new ArgumentException("The claim belongs to another report.", nameof(claim));
    }
}
