namespace CitationCheck;

/// <summary>What a block of a report is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of prose.</summary>
    Paragraph,

    /// <summary>A heading, the title included. It holds no claim.</summary>
    Heading,

    /// <summary>An item of a bulleted or numbered list of prose.</summary>
    ListItem,

    /// <summary>One row of a table; it is one claim.</summary>
    TableRow,

    /// <summary>The head row of a table. It holds no claim.</summary>
    TableHeader,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>Code, a formula or a diagram. It holds no claim and no citation.</summary>
    Code,

    /// <summary>The caption of a figure or table. It holds no claim.</summary>
    Caption,

    /// <summary>A part of a reference list. It holds no claim.</summary>
    ReferenceList,

    /// <summary>Front matter, comments and the like. It holds no claim and no citation.</summary>
    Metadata,
}
