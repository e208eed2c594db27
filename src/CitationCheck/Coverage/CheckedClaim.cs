using CitationCheck.Coverage;
using CitationCheck.Sources;

namespace CitationCheck;

/// <summary>A claim together with what the validation found out about its source. Immutable and thread-safe.</summary>
public sealed class CheckedClaim
{
    private const int Unread = 0;
    private const int No = 1;
    private const int Yes = 2;

    private bool isNobodysWords;
    private int particular;

    internal CheckedClaim(Claim claim, ClaimState state, CoveredBy coveredBy = CoveredBy.Nothing)
    {
        Claim = claim;
        State = state;
        CoveredBy = coveredBy;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>Whether the claim has a source.</summary>
    public ClaimState State { get; private set; }

    /// <summary>What may cover the claim if it has no citation of its own.</summary>
    /// <value>
    /// <see cref="CoveredBy.Nothing"/> unless the claim is <see cref="ClaimState.Covered"/>, or <see cref="ClaimState.Unresolved"/> because
    /// the covering citation is dangling.
    /// </value>
    public CoveredBy CoveredBy { get; private set; }

    /// <summary>
    /// The kind that determines which rule reports a missing source: <see cref="CitationCheck.Claim.Kind"/>, but
    /// <see cref="ClaimKind.Statement"/> if words are only set in quotation marks without being someone's words.
    /// </summary>
    public ClaimKind Kind => isNobodysWords ? ClaimKind.Statement : Claim.Kind;

    /// <summary>
    /// Whether the claim gives figures, dates, named events or someone's words, which readers look up, and does not only speak in general.
    /// </summary>
    /// <value><see langword="false"/> for claims that have a citation or need none.</value>
    public bool IsParticular
    {
        get
        {
            int read = Volatile.Read(ref particular);
            if (read == Unread)
            {
                read = Particulars?.AreIn(this) == true ? Yes : No; // threads that ask at once find the same
                Volatile.Write(ref particular, read);
            }

            return read == Yes;
        }
        internal init => particular = value ? Yes : No;
    }

    /// <summary>Finds out whether it is particular; <see langword="null"/> for a claim that is never asked.</summary>
    internal Particulars? Particulars { get; set; }

    /// <summary>
    /// The best source that the claim cites; <see langword="null"/> if the sources were not checked, or if it cites none.
    /// </summary>
    public SourceVerdict? BestSource { get; internal set; }

    /// <summary>The worst source that the claim cites. A claim may cite both a verified page and one that does not exist.</summary>
    public SourceVerdict? WorstSource { get; internal set; }

    /// <summary>
    /// Whether the claim is <see cref="ClaimState.Cited"/>, but every source that it cites is known to be gone, to lead elsewhere, or to
    /// have a title other than the cited one.
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

    /// <summary>Whether it is known to be someone's words, by itself or by what stands before it.</summary>
    internal bool IsSpeech { get; set; }

    /// <summary>Says that its quotation marks set no one's words apart.</summary>
    internal void AskAsStatement() => isNobodysWords = true;
}
