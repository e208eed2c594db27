namespace CitationCheck.References;

/// <summary>How much a piece of text looks like an entry of a reference list.</summary>
internal enum Likelihood
{
    /// <summary>It reads like prose.</summary>
    None,

    /// <summary>It is short, and may be anything.</summary>
    Possible,

    /// <summary>It has the form of a style.</summary>
    Likely,

    /// <summary>Nothing but an entry looks like it.</summary>
    Sure,
}
