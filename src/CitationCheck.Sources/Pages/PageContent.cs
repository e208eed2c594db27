namespace CitationCheck.Sources.Pages;

/// <summary>What a page says about itself.</summary>
internal sealed record PageContent
{
    public IReadOnlyList<SourceTitle> Titles { get; init; } = [];

    public string? SiteName { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public PartialDate? Published { get; init; }

    /// <summary>Further dates of the work: online and in print, the latest version.</summary>
    public IReadOnlyList<PartialDate> OtherDates { get; init; } = [];

    public string? CanonicalUrl { get; init; }

    public string? Language { get; init; }

    /// <summary>What the structure of the page says about what it is; <see langword="null"/> of a document.</summary>
    public PageSignals? Signals { get; init; }

    /// <summary>Where the page sends the reader by itself; <see langword="null"/> if it does not.</summary>
    public PageRefresh? Refresh { get; init; }

    /// <summary>The text of the page without menus, controls and lists of links; empty if it was not asked for.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the page has almost no text unless its scripts run.</summary>
    public bool NeedsScripts => Signals?.Barrier == PageBarrier.Scripts;
}
