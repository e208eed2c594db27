namespace CitationCheck;

/// <summary>How densely claims must be cited.</summary>
public enum ClaimCoverage
{
    /// <summary>
    /// A citation may cover the sentences before it in its paragraph, so an uncited one is an <see cref="Severity.Info"/>. A sentence
    /// after the last citation, or a paragraph without any, is a <see cref="Severity.Warning"/>, or an <see cref="Severity.Info"/>
    /// where the report summarizes, concludes, advises, or builds on what it has just cited.
    /// </summary>
    ParagraphTail,

    /// <summary>Every sentence that makes a claim needs its own citation.</summary>
    Sentence,

    /// <summary>One citation covers its whole paragraph.</summary>
    Paragraph,
}
