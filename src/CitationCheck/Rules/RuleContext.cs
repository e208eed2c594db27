namespace CitationCheck.Rules;

/// <summary>What a rule may look at. Immutable; safe to share.</summary>
public sealed class RuleContext
{
    private readonly Lazy<IReadOnlyList<Passage>> passages;
    private readonly Lazy<ReferenceUse> references;
    private readonly Lazy<IReadOnlyList<BrokenMarker>> brokenMarkers;
    private readonly Lazy<Renumbering?> numbering;

    internal RuleContext(Report report, ValidationOptions options, DateOnly today, SourceObservations? observations)
    {
        Report = report;
        Options = options;
        Today = today;
        Observations = observations;
        Sources = observations is null ? [] : SourceJudge.Judge(report, observations);
        brokenMarkers = new Lazy<IReadOnlyList<BrokenMarker>>(() => BrokenMarkerReader.Read(report));
        passages = new Lazy<IReadOnlyList<Passage>>(() => PassageReader.Read(report, options, BrokenMarkers));
        numbering = new Lazy<Renumbering?>(() => Renumbering.Find(report));
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

    /// <summary>What was meant for a citation and is none.</summary>
    internal IReadOnlyList<BrokenMarker> BrokenMarkers => brokenMarkers.Value;

    /// <summary>The signs that the list was numbered anew; <see langword="null"/> when it was not.</summary>
    internal Renumbering? Numbering => numbering.Value;

    /// <summary>Whether the report has no citation at all, not even a broken one.</summary>
    internal bool CitesNothing => Report.Citations.Count == 0 && BrokenMarkers.Count == 0;
}
