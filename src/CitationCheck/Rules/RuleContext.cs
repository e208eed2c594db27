using CitationCheck.Coverage;
using CitationCheck.Sources;

namespace CitationCheck.Rules;

/// <summary>
/// What a rule can look at: the report, and what is known about its claims, citations and sources. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The built-in rules see no more than this. Facts that several rules derive from it are computed once per report by a
/// <see cref="RuleFact{T}"/>, which your own rules can use too.
/// </remarks>
public sealed class RuleContext
{
    private readonly ReportCoverage coverage;
    private readonly Dictionary<object, object?> facts = new(ReferenceEqualityComparer.Instance);

    internal RuleContext(
        Report report, ValidationOptions options, DateOnly today, SourceObservations? observations, CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
        Report = report;
        Options = options;
        Today = today;
        Observations = observations;
        Sources = SourceJudge.Judge(report, observations, cancellationToken);
        CitationStatistics = new CitationStatistics(report.Citations);
        Lists = ListEntries.Of(report);
        Entries = Lists is [var only] ? only.Entries : [.. Lists.SelectMany(static list => list.Entries)];
        var settings = new CoverageSettings(options.Coverage, options.SkippedSections, options.SkippedHeadings);
        coverage = ReportCoverage.Of(report, CitationStatistics, settings, cancellationToken);
        CitedSources.Join(coverage.Claims, Sources);
        ReferenceUse = report.References.Count == 0 ? ReferenceUse.None : new ReferenceUse(report, CitationStatistics);
        Summary = SummaryCounter.CountAll(report, coverage.Claims, CitationStatistics, ReferenceUse, observations is null ? null : Sources);
    }

    /// <summary>The report to check.</summary>
    public Report Report { get; }

    /// <summary>The options of the validation.</summary>
    public ValidationOptions Options { get; }

    /// <summary>
    /// The date that dates in the report are compared with: <see cref="ValidationOptions.Today"/>, or the date when validation
    /// began.
    /// </summary>
    public DateOnly Today { get; }

    /// <summary>
    /// Ends the validation early. It is checked before each rule and at each finding; a rule that reports seldom and works long checks
    /// it too.
    /// </summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>What was seen of the sources; <see langword="null"/> if they were not checked.</summary>
    public SourceObservations? Observations { get; }

    /// <summary>
    /// The verdict on each source that the report cites; if the sources were not checked, only those on entries that name given sources.
    /// </summary>
    public IReadOnlyList<SourceVerdict> Sources { get; }

    /// <summary>Counts of claims, paragraphs, citations and references.</summary>
    public CitationSummary Summary { get; }

    /// <summary>All claims of the report, in order, each with its state and with what may cover it.</summary>
    public IReadOnlyList<CheckedClaim> Claims => coverage.Claims;

    /// <summary>
    /// The passages that need a source, in order: paragraphs, lists, tables, or parts of lists and tables. Skipped sections are not
    /// included.
    /// </summary>
    public IReadOnlyList<Passage> Passages => coverage.Passages;

    /// <summary>Whether the report contains no citations at all, not even broken ones.</summary>
    public bool CitesNothing => coverage.CitesNothing;

    /// <summary>What kinds of citations the report contains.</summary>
    public CitationStatistics CitationStatistics { get; }

    /// <summary>Text that was meant as a citation but is not one, in no particular order.</summary>
    public IReadOnlyList<BrokenMarker> BrokenMarkers => Report.BrokenMarkers;

    /// <summary>Which references are cited, and where first.</summary>
    public ReferenceUse ReferenceUse { get; }

    /// <summary>The reference lists and their entries, in order.</summary>
    public IReadOnlyList<ListEntries> Lists { get; }

    /// <summary>The entries of all lists, in order.</summary>
    public IReadOnlyList<Reference> Entries { get; }

    /// <summary>A fact about the report, found when it is first asked for.</summary>
    internal T Find<T>(RuleFact<T> fact, Func<RuleContext, T> find)
    {
        lock (facts)
        {
            if (!facts.TryGetValue(fact, out object? known))
            {
                known = find(this); // a fact may rest on others: the lock lets the same thread in again
                facts[fact] = known;
            }

            return (T)known!;
        }
    }
}
