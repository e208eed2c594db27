namespace CitationCheck.Markers;

/// <summary>What a report has to show before something that may be a broken marker is one.</summary>
internal enum BrokenDoubt
{
    /// <summary>Nothing: it can mean nothing else.</summary>
    None,

    /// <summary>It means something else where the report does not cite by number: <c>[]</c>, <c>[1</c>.</summary>
    NeedsNumbers,

    /// <summary>Likewise, unless several of its kind stand where citations do: <c>[source]</c> at the end of sentences.</summary>
    NeedsCompany,
}
