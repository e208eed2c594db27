namespace CitationCheck;

/// <summary>The kind of a block.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of prose.</summary>
    Paragraph,

    /// <summary>A heading, including the title. It contains no claims.</summary>
    Heading,

    /// <summary>An item of a bulleted or numbered list.</summary>
    ListItem,

    /// <summary>One row of a table, which is one claim.</summary>
    TableRow,

    /// <summary>The header row of a table. It contains no claims.</summary>
    TableHeader,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>Code, a formula or a diagram. It contains no claims and no citations.</summary>
    Code,

    /// <summary>The caption of a figure or table. It contains no claims.</summary>
    Caption,

    /// <summary>A part of a reference list. It contains no claims.</summary>
    ReferenceList,

    /// <summary>Front matter, comments and the like. It contains no claims and no citations.</summary>
    Metadata,
}
