namespace CitationCheck;

/// <summary>How similar two titles are. Higher values are more similar, so grades can be compared.</summary>
public enum TitleGrade
{
    /// <summary>Different titles.</summary>
    Different,

    /// <summary>
    /// The same except for a few words, which <see cref="TitleMatch"/> lists. This is not a match: a changed number, name or negation is
    /// the typical sign of a forged title.
    /// </summary>
    SmallEdit,

    /// <summary>
    /// The same except for an addition to one of them, such as the name of the site or a section, or an end truncated with “…”.
    /// </summary>
    Affix,

    /// <summary>The same except for case, accents, quotation marks, dashes, spaces, entities, Unicode forms or backticks.</summary>
    Normalised,

    /// <summary>The same characters.</summary>
    Exact,
}
