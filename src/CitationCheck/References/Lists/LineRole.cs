namespace CitationCheck.References.Lists;

/// <summary>What a line is in a reference list.</summary>
internal enum LineRole
{
    /// <summary>It opens an entry.</summary>
    OpensEntry,

    /// <summary>It goes on with the entry before it.</summary>
    GoesOn,

    /// <summary>It names the list, or a group of its entries.</summary>
    Caption,
}
