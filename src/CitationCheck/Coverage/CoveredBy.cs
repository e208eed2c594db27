namespace CitationCheck;

/// <summary>What may cover a claim that has no citation of its own.</summary>
public enum CoveredBy
{
    /// <summary>Nothing; or the claim has its own citation, or needs none.</summary>
    Nothing,

    /// <summary>A later citation of its paragraph, item or row. Not reported.</summary>
    LaterCitation,

    /// <summary>
    /// A later citation in another item of its list or another paragraph of its item, or in the list that it introduces. Reported as
    /// <see cref="Severity.Info"/> if the claim gives figures, dates, named events or someone's words.
    /// </summary>
    LaterItem,

    /// <summary>
    /// The citation of the previous sentence, which it builds on: “This means that …”. Reported as <see cref="LaterItem"/> is.
    /// </summary>
    SentenceBefore,

    /// <summary>The report itself, which summarizes, concludes or advises there. Reported as <see cref="LaterItem"/> is.</summary>
    Report,

    /// <summary>A link in its passage that is not a citation. Reported as <see cref="LaterItem"/> is.</summary>
    Link,

    /// <summary>The report itself, which concludes or advises in a passage that has a citation. Not reported.</summary>
    ReportBesideCitation,

    /// <summary>
    /// A citation next to its passage: in the line that introduces a list, in the caption, the header row or the source line of a table,
    /// or in the line that names the author of a quotation. Not reported.
    /// </summary>
    Surroundings,

    /// <summary>Any citation in its passage, because <see cref="ClaimCoverage.Paragraph"/> requires no more. Not reported.</summary>
    Passage,
}
