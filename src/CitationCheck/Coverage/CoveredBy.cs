namespace CitationCheck;

/// <summary>What may cover a claim that has no citation of its own.</summary>
public enum CoveredBy
{
    /// <summary>Nothing; or the claim has a citation of its own, or needs none.</summary>
    Nothing,

    /// <summary>A later citation of its passage. Reported as an <see cref="Severity.Info"/>.</summary>
    LaterCitation,

    /// <summary>The citation of the sentence before, which it leans on: “This means that …”. Reported as an <see cref="Severity.Info"/>.</summary>
    SentenceBefore,

    /// <summary>The report itself, which summarizes, concludes or advises there. Reported as an <see cref="Severity.Info"/>.</summary>
    Report,

    /// <summary>A link in its passage that is no citation. Reported as an <see cref="Severity.Info"/>.</summary>
    Link,

    /// <summary>The report's own conclusion or advice beside a citation of its passage. Not reported.</summary>
    ReportBesideCitation,

    /// <summary>
    /// A citation beside its passage: in the line that introduces a list, in the caption, header row or source line of a table,
    /// or in the attribution of a quotation. Not reported.
    /// </summary>
    Surroundings,

    /// <summary>Any citation of its passage, as <see cref="ClaimCoverage.Paragraph"/> asks for no more. Not reported.</summary>
    Passage,
}
