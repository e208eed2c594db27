namespace CitationCheck;

/// <summary>
/// Whether a claim has a source. There is one definition: findings, numbers, the exit code and all formats follow it. It
/// depends on the options (<see cref="ValidationOptions.Coverage"/>, skipped sections), so it belongs to a
/// <see cref="ValidationResult"/> and not to the report: see <see cref="ValidationResult.StateOf"/>.
/// </summary>
/// <remarks>
/// A claim that an error or warning of CC102 to CC105 flags is <see cref="Uncited"/>; one that they mention as an
/// <see cref="Severity.Info"/> is <see cref="Covered"/>, or <see cref="Unresolved"/> if the covering citation dangles.
/// </remarks>
public enum ClaimState
{
    /// <summary>At least one of its citations resolves: it leads to a list entry or a URL.</summary>
    Cited,

    /// <summary>It has citations, or a citation covers it, but none of them resolves: the labels are in no list, or the marker is broken.</summary>
    Unresolved,

    /// <summary>It has no citation of its own, but something else may cover it; see <see cref="CheckedClaim.CoveredBy"/>.</summary>
    Covered,

    /// <summary>It needs a source, and none is given.</summary>
    Uncited,

    /// <summary>
    /// It needs no source: a question, a heading-like line, a sentence about the report itself, a line that only leads into
    /// what follows, or a claim in a section that the options skip.
    /// </summary>
    NotNeeded,
}
