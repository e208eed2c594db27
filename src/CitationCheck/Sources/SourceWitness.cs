namespace CitationCheck;

/// <summary>What the verdict on a source rests on.</summary>
public enum SourceWitness
{
    /// <summary>Nothing: the source was not seen.</summary>
    None,

    /// <summary>The cited page.</summary>
    Page,

    /// <summary>The record of a registry, such as Crossref.</summary>
    Record,

    /// <summary>An archived copy of the page.</summary>
    Archive,

    /// <summary>What the application gave with the report.</summary>
    GivenSource,
}
