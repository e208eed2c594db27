namespace CitationCheck;

/// <summary>What kind of sentence a claim is. The kind determines which rule reports a missing citation.</summary>
public enum ClaimKind
{
    /// <summary>A plain statement.</summary>
    Statement,

    /// <summary>A statement that depends on a number: an amount, a share, a count.</summary>
    Statistic,

    /// <summary>A statement that quotes at least a clause of someone's words.</summary>
    Quotation,

    /// <summary>A question. It makes no claim.</summary>
    Question,

    /// <summary>
    /// A sentence about the report itself (“This section …”), or one that addresses the reader (“Choose a well that …”). It makes no
    /// claim about the world.
    /// </summary>
    Meta,

    /// <summary>A label or heading-like line without a statement (“Key figures:”). It makes no claim.</summary>
    HeadingLike,
}
