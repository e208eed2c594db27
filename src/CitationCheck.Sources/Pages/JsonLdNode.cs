namespace CitationCheck.Sources.Pages;

/// <summary>A thing that JSON-LD describes.</summary>
internal sealed record JsonLdNode
{
    /// <summary>Whether it is a work that has a page of its own.</summary>
    public bool IsWork { get; init; }

    /// <summary>Whether it may stand on the page of another work, such as a video in an article.</summary>
    public bool IsEmbedded { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The absolute URLs that it says it has.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];
}
