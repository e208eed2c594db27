namespace CitationCheck.Coverage;

/// <summary>What a passage is; it decides how findings call it.</summary>
internal enum PassageKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list, with the line that introduces it.</summary>
    List,

    /// <summary>An item, or several in a row, of a list that cites item by item.</summary>
    Items,

    /// <summary>A table, with the line that introduces it.</summary>
    Table,

    /// <summary>A row, or several in a row, of a table that cites row by row.</summary>
    Rows,

    /// <summary>A block quotation, with the line that introduces it.</summary>
    Quote,
}
