namespace CitationCheck.Markers.Parts;

/// <summary>What a report has to show before something that may be a broken marker is one.</summary>
internal enum BrokenDoubt
{
    /// <summary>Nothing: it can mean nothing else.</summary>
    None,

    /// <summary>It means something else where the report does not cite by number: <c>[]</c>, <c>[1</c>.</summary>
    NeedsNumbers,

    /// <summary>Likewise, unless several of its kind stand where citations do: <c>[source]</c> at the end of sentences.</summary>
    NeedsCompany,

    /// <summary>It fills a cell, so that other markers have to stand alone in its column.</summary>
    NeedsColumn,

    /// <summary>It is said of something, “the default is []”, and so are its likes in the same block.</summary>
    IsPredicate,
}
