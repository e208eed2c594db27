namespace CitationCheck.Rules;

/// <summary>What a rule may look at. Immutable; safe to share.</summary>
public sealed class RuleContext
{
    internal RuleContext(Report report, ValidationOptions options, DateOnly today, SourceObservations? observations)
    {
        Report = report;
        Options = options;
        Today = today;
        Observations = observations;
        Sources = observations is null ? [] : SourceJudge.Judge(report, observations);
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
}
