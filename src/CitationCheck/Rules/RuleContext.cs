namespace CitationCheck.Rules;

/// <summary>What a rule may look at. Immutable; safe to share.</summary>
public sealed class RuleContext
{
    private readonly Lazy<IReadOnlyList<Passage>> passages;
    private readonly Lazy<ReferenceUse> references;

    internal RuleContext(Report report, ValidationOptions options, DateOnly today, SourceObservations? observations)
    {
        Report = report;
        Options = options;
        Today = today;
        Observations = observations;
        Sources = observations is null ? [] : SourceJudge.Judge(report, observations);
        passages = new Lazy<IReadOnlyList<Passage>>(() => PassageReader.Read(report, options));
        references = new Lazy<ReferenceUse>(() => new ReferenceUse(report));
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>How it is judged.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The day that dates are compared with: <see cref="ValidationOptions.Today"/>, or the day when validation began.</summary>
    public DateOnly Today { get; }

    /// <summary>What was seen of the sources; <see langword="null"/> when they were not looked at.</summary>
    public SourceObservations? Observations { get; }

    /// <summary>The verdict on each source that the report names; empty when they were not looked at.</summary>
    public IReadOnlyList<SourceVerdict> Sources { get; }

    /// <summary>The passages that are asked for their sources.</summary>
    internal IReadOnlyList<Passage> Passages => passages.Value;

    /// <summary>Which references are used.</summary>
    internal ReferenceUse References => references.Value;

    /// <summary>Whether the report has no citation at all.</summary>
    internal bool CitesNothing => Report.Citations.Count == 0;
}
