namespace CitationCheck;

/// <summary>What kind of sentence a claim is. It decides how loudly a missing citation is told.</summary>
public enum ClaimKind
{
    /// <summary>A plain statement.</summary>
    Statement,

    /// <summary>A statement that a figure carries: an amount, a share, a count.</summary>
    Statistic,

    /// <summary>A statement that quotes a clause of somebody's words.</summary>
    Quotation,

    /// <summary>A question. It claims nothing.</summary>
    Question,

    /// <summary>A sentence about the report itself (“This section …”), or in which its writer speaks to the reader (“Choose a well that …”). It claims nothing about the world.</summary>
    Meta,

    /// <summary>A label or heading-like line without a statement (“Key figures:”). It claims nothing.</summary>
    HeadingLike,
}
