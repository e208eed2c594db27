using CitationCheck.Coverage;
using CitationCheck.Rules.Facts;
using CitationCheck.Sources;

namespace CitationCheck.Rules;

/// <summary>What a rule can look at: the report, and what is known of its claims, citations and sources. Immutable and thread-safe.</summary>
/// <remarks>
/// The built-in rules see no more than this. What several rules derive from it is computed once per report by a
/// <see cref="RuleFact{T}"/>, which custom rules can use too.
/// </remarks>
public sealed class RuleContext
{
    private readonly ReportCoverage coverage;
    private readonly Dictionary<object, object?> facts = new(ReferenceEqualityComparer.Instance);

    internal RuleContext(Report report, ValidationOptions options, DateOnly today, SourceObservations? observations)
    {
        Report = report;
        Options = options;
        Today = today;
        Observations = observations;
        Sources = observations is null ? [] : SourceJudge.Judge(report, observations);
        CitationStatistics = new CitationStatistics(report.Citations);
        Lists = ListEntries.Of(report);
        Entries = Lists is [var only] ? only.Entries : [.. Lists.SelectMany(static list => list.Entries)];
        var settings = new CoverageSettings(options.Coverage, options.SkippedSections, options.SkippedHeadings);
        coverage = ReportCoverage.Of(report, CitationStatistics, settings);
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

    /// <summary>What was seen of the sources; <see langword="null"/> if they were not checked.</summary>
    public SourceObservations? Observations { get; }

    /// <summary>The verdict on each source that the report cites; empty if the sources were not checked.</summary>
    public IReadOnlyList<SourceVerdict> Sources { get; }

    /// <summary>The numbers of the report.</summary>
    public CitationSummary Summary { get; }

    /// <summary>All claims of the report, in order, each with its state and what may cover it.</summary>
    public IReadOnlyList<CheckedClaim> Claims => coverage.Claims;

    /// <summary>
    /// The passages of the report, in order: each is a paragraph, a list, a table or a part of one. Skipped sections have none.
    /// </summary>
    public IReadOnlyList<Passage> Passages => coverage.Passages;

    /// <summary>Whether the report has no citation at all, not even a broken one.</summary>
    public bool CitesNothing => coverage.CitesNothing;

    /// <summary>What kinds of citations there are: most rules ask for something that most reports do not have.</summary>
    public CitationStatistics CitationStatistics { get; }

    /// <summary>What was meant for a citation and is none, in no particular order.</summary>
    public IReadOnlyList<BrokenMarker> BrokenMarkers => Report.BrokenMarkers;

    /// <summary>Which references are cited, and where first.</summary>
    public ReferenceUse ReferenceUse { get; }

    /// <summary>The reference lists with their entries, in order: an entry of several labels is one entry, though a reference for each label.</summary>
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
