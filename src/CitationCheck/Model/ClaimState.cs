namespace CitationCheck.Writers;

/// <summary>How a claim stands with its sources: what the writers show it as.</summary>
public enum ClaimState
{
    /// <summary>It carries citations, and each leads somewhere.</summary>
    Cited,

    /// <summary>It carries a citation that leads nowhere.</summary>
    Unresolved,

    /// <summary>It carries none, but a later claim of its paragraph does, which may cover it too.</summary>
    Covered,

    /// <summary>It carries none, and no later claim of its paragraph does.</summary>
    Uncited,

    /// <summary>It needs none: a question, a heading-like line, a sentence about the report.</summary>
    NotNeeded,
}
