namespace CitationCheck;

/// <summary>What a <see cref="Passage"/> is; findings call it so.</summary>
public enum PassageKind
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
