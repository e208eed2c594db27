namespace CitationCheck.Sources.Pages;

/// <summary>What a page says about itself.</summary>
internal sealed record PageContent
{
    public IReadOnlyList<SourceTitle> Titles { get; init; } = [];

    public string? SiteName { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public PartialDate? Published { get; init; }

    public string? CanonicalUrl { get; init; }

    public string? Language { get; init; }

    /// <summary>What the structure says about what it is; <see langword="null"/> if it was not looked at.</summary>
    public PageSignals? Signals { get; init; }

    /// <summary>The main text; empty if it was not read.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the page has almost no text unless its scripts run.</summary>
    public bool NeedsScripts { get; init; }
}
