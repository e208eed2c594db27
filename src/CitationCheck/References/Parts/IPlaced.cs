namespace CitationCheck.References.Parts;

/// <summary>Something that has a place in the visible text of an entry.</summary>
internal interface IPlaced
{
    /// <summary>Where it starts.</summary>
    int Start { get; }

    /// <summary>Where it ends.</summary>
    int End { get; }
}
