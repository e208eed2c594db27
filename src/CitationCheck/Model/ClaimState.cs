namespace CitationCheck;

/// <summary>Whether a claim has a source.</summary>
/// <remarks>
/// There is one definition, and findings, counts, exit codes and all output formats follow it. It depends on the options, so it belongs
/// to a <see cref="ValidationResult"/> rather than to the report: see <see cref="ValidationResult.StateOf"/>. A claim that CC102 to
/// CC105 flag as an error or a warning is <see cref="Uncited"/>. One that they flag as <see cref="Severity.Info"/> is
/// <see cref="Covered"/>, or <see cref="Unresolved"/> if the covering citation is dangling.
/// </remarks>
public enum ClaimState
{
    /// <summary>
    /// At least one of its citations resolves to an entry of a list or to a URL; where sources were given, to one of these.
    /// </summary>
    Cited,

    /// <summary>
    /// It has citations, or one covers it, but none resolves: the labels are in no list, lead to no given source, or the marker is broken.
    /// </summary>
    Unresolved,

    /// <summary>It has no citation of its own, but something else may cover it: see <see cref="CheckedClaim.CoveredBy"/>.</summary>
    Covered,

    /// <summary>It needs a source, and nothing tells what its source is.</summary>
    Uncited,

    /// <summary>
    /// It needs no source: a question, a heading-like line, a sentence about the report itself, a line that only introduces what follows,
    /// or a claim in a skipped section.
    /// </summary>
    NotNeeded,
}
