namespace CitationCheck.Writers;

/// <summary>How well a claim is supported by citations.</summary>
public enum ClaimState
{
    /// <summary>It has citations, and all of them resolve.</summary>
    Cited,

    /// <summary>It has a citation that does not resolve.</summary>
    Unresolved,

    /// <summary>It has no citation, but a later claim in its paragraph has one, which may cover it too.</summary>
    Covered,

    /// <summary>It has no citation, and no later claim in its paragraph has one.</summary>
    Uncited,

    /// <summary>It needs no citation: a question, a heading-like line, or a sentence about the report.</summary>
    NotNeeded,
}
