namespace CitationCheck;

/// <summary>How closely claims have to be cited.</summary>
public enum ClaimCoverage
{
    /// <summary>
    /// A citation may cover the sentences before it in its paragraph: such a sentence is an <see cref="Severity.Info"/>, a
    /// sentence behind the last citation or a paragraph without any is a <see cref="Severity.Warning"/>, or an
    /// <see cref="Severity.Info"/> where the report sums up, concludes, advises, or leans on what it has just cited.
    /// </summary>
    ParagraphTail,

    /// <summary>Every sentence that claims something needs a citation of its own.</summary>
    Sentence,

    /// <summary>One citation covers its whole paragraph.</summary>
    Paragraph,
}
