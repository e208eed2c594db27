namespace CitationCheck;

/// <summary>How alike two titles are. The order is of rising likeness, so grades can be compared.</summary>
public enum TitleGrade
{
    /// <summary>Two titles.</summary>
    Different,

    /// <summary>
    /// The same but for a few words, which <see cref="TitleMatch"/> names. A warning, not a match: a changed number, name or
    /// negation is how a title is forged.
    /// </summary>
    SmallEdit,

    /// <summary>The same but for what stands around one of them: a site's name, a section, or an end cut off with “…”.</summary>
    Affix,

    /// <summary>The same but for case, accents, quotes, dashes, spaces, entities, Unicode forms or backticks.</summary>
    Normalised,

    /// <summary>The same characters.</summary>
    Exact,
}
