namespace CitationCheck;

/// <summary>The kind of a <see cref="Passage"/>.</summary>
public enum PassageKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list, including the line that introduces it.</summary>
    List,

    /// <summary>One or more consecutive items of a list that cites item by item.</summary>
    Items,

    /// <summary>A table, including the line that introduces it.</summary>
    Table,

    /// <summary>One or more consecutive rows of a table that cites row by row.</summary>
    Rows,

    /// <summary>A block quotation, including the line that introduces it.</summary>
    Quote,
}
