using CitationCheck.Coverage;
using CitationCheck.Model;
using CitationCheck.Rules.Claims;
using CitationCheck.Rules.Facts;
using CitationCheck.Sources;

namespace CitationCheck.Rules;

/// <summary>What a rule can look at. Immutable and thread-safe. Shared facts are computed on first use.</summary>
public sealed class RuleContext
{
    private bool isMistypedFound;
    private int sourcedPassages = -1;

    internal RuleContext(Report report, ValidationOptions options, DateOnly today, SourceObservations? observations)
    {
        Report = report;
        Options = options;
        Today = today;
        Observations = observations;
        Sources = observations is null ? [] : SourceJudge.Judge(report, observations);
        Citations = new CitationStatistics(report.Citations);
        Numbering = Renumbering.Find(report, Citations);
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

    /// <summary>The reference lists with their entries.</summary>
    internal ListEntries[] Lists => field ??= ListEntries.Of(Report);

    /// <summary>The entries of all of them.</summary>
    internal IReadOnlyList<Reference> Entries => field ??= Lists switch
    {
        [] => [],
        [var only] => only.Entries,
        _ => [.. Lists.SelectMany(static list => list.Entries)],
    };

    /// <summary>What kinds of citations there are.</summary>
    internal CitationStatistics Citations { get; }

    /// <summary>Which references are used.</summary>
    internal ReferenceUse References => field ??= Report.References.Count == 0 ? ReferenceUse.None : new ReferenceUse(Report, Citations);

    /// <summary>What was meant for a citation and is none.</summary>
    internal IReadOnlyList<BrokenMarker> BrokenMarkers => Report.BrokenMarkers;

    /// <summary>The markers that name more references than anybody can mean.</summary>
    internal IReadOnlySet<TextSpan> AbsurdRanges => field ??= AbsurdRange.Find(Report, Citations);

    /// <summary>The passages that are asked for their sources.</summary>
    internal List<Passage> Passages => field ??= PassageReader.Read(Report, Options, Marked);

    /// <summary>How many of them have a source.</summary>
    internal int SourcedPassages => sourcedPassages < 0 ? sourcedPassages = Passages.Count(static passage => !passage.IsUncited) : sourcedPassages;

    /// <summary>The claims that carry a marker.</summary>
    internal MarkedClaims Marked => field ??= new MarkedClaims(BrokenMarkers);

    /// <summary>The claims without a marker in passages that have one.</summary>
    internal List<UncitedClaim> UncitedClaims => field ??= UncitedClaimReader.Read(this);

    /// <summary>The sections in which the report speaks for itself.</summary>
    internal SkippedSections OwnSections => field ??= SkippedSections.Find(Report, SectionKinds.Abstract | SectionKinds.Summary | SectionKinds.Conclusion | SectionKinds.Methodology | SectionKinds.Recommendations, []);

    /// <summary>The signs that the list was numbered anew; <see langword="null"/> when it was not.</summary>
    internal Renumbering? Numbering { get; }

    /// <summary>The entries of sources that are listed twice.</summary>
    internal RepeatedSources Repeated => field ??= new RepeatedSources(Lists);

    /// <summary>The label and the entry that a mistyped of the pen keeps apart; <see langword="null"/> when there is no such pair.</summary>
    internal MistypedLabel? Mistyped
    {
        get
        {
            if (!isMistypedFound)
            {
                field = MistypedLabel.Find(this);
                isMistypedFound = true;
            }

            return field;
        }
    }

    /// <summary>What the report says not to tell.</summary>
    internal Suppressions Suppressions => field ??= Suppressions.Read(Report.Text);

    /// <summary>Whether the report has no citation at all, not even a broken one.</summary>
    internal bool CitesNothing => Report.Citations.Count == 0 && BrokenMarkers.Count == 0;
}
