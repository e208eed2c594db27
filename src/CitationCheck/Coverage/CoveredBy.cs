namespace CitationCheck.Coverage;

/// <summary>What may stand for the source of a claim that has no citation of its own; then its lack is told quietly.</summary>
internal enum CoveredBy
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A later citation of its passage.</summary>
    LaterCitation,

    /// <summary>The citation of the sentence before, which it leans on: “This means that …”.</summary>
    SentenceBefore,

    /// <summary>The report itself, which sums up, concludes or advises there.</summary>
    Report,

    /// <summary>A link in its words.</summary>
    Link,
}
