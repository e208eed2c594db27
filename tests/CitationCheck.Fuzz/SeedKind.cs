namespace CitationCheck.Fuzz;

/// <summary>The kinds of texts that targets read.</summary>
internal enum SeedKind
{
    /// <summary>Reports in any format.</summary>
    Report,

    /// <summary>Results as JSON.</summary>
    Results,

    /// <summary>Observations as JSON.</summary>
    Observations,

    /// <summary>Options as JSON.</summary>
    Options,

    /// <summary>Two titles, a line each.</summary>
    Titles,

    /// <summary>URLs.</summary>
    Url,

    /// <summary>HTML pages.</summary>
    Page,
}
