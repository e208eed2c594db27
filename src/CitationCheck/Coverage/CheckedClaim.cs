using CitationCheck.Sources;

namespace CitationCheck;

/// <summary>A claim with its state. Immutable and thread-safe.</summary>
public sealed class CheckedClaim
{
    private ClaimKind? kind;

    internal CheckedClaim(Claim claim, ClaimState state, CoveredBy coveredBy = CoveredBy.Nothing)
    {
        Claim = claim;
        State = state;
        CoveredBy = coveredBy;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Whether it has a source.</summary>
    public ClaimState State { get; private set; }

    /// <summary>What may cover it if it has no citation of its own.</summary>
    /// <value><see cref="CoveredBy.Nothing"/> unless it is <see cref="ClaimState.Covered"/>, or <see cref="ClaimState.Unresolved"/> as the covering citation dangles.</value>
    public CoveredBy CoveredBy { get; private set; }

    /// <summary>
    /// Its kind as far as its source is asked for: <see cref="CitationCheck.Claim.Kind"/>, but a
    /// <see cref="ClaimKind.Statement"/> where words are only set in quotation marks and nobody said them.
    /// </summary>
    public ClaimKind Kind => kind ?? Claim.Kind;

    /// <summary>The best of the sources that it cites; <see langword="null"/> if the sources were not checked, or it cites none.</summary>
    public SourceVerdict? BestSource { get; internal set; }

    /// <summary>The worst of them: a claim may cite a page that has the cited title beside one that does not exist.</summary>
    public SourceVerdict? WorstSource { get; internal set; }

    /// <summary>
    /// Whether it is <see cref="ClaimState.Cited"/>, but every source that it cites is known to be gone, to redirect elsewhere, or to
    /// have another title than the cited one.
    /// </summary>
    public bool HasOnlyBadSources => State == ClaimState.Cited && BestSource is { Status: var status } && SourceRank.IsBad(status);

    /// <summary>Whether it carries a marker, be it a broken one.</summary>
    internal bool IsMarked { get; set; }

    /// <summary>Says what may cover a claim without a marker, and whether that resolves.</summary>
    internal void Cover(CoveredBy by, bool isResolved)
    {
        CoveredBy = by;
        State = by == CoveredBy.Nothing ? ClaimState.Uncited : isResolved ? ClaimState.Covered : ClaimState.Unresolved;
    }

    /// <summary>Says that its marker names no source.</summary>
    internal void LeaveUnresolved() => State = State == ClaimState.Cited ? State : ClaimState.Unresolved;

    /// <summary>Says what it is, where that is not what its words alone show.</summary>
    internal void AskAs(ClaimKind asked) => kind = asked;
}
