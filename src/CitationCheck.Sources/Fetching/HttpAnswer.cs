using CitationCheck.Sources.Pages;

namespace CitationCheck.Sources.Fetching;

/// <summary>What one request gave.</summary>
internal sealed record HttpAnswer(SourceOutcome Outcome, string Reason)
{
    public int? Status { get; init; }

    public string? ContentType { get; init; }

    public PageContent? Page { get; init; }

    /// <summary>Where the answer redirects to, as written.</summary>
    public string? Location { get; init; }

    /// <summary>Whether the same request may well succeed a little later.</summary>
    public bool IsTransient { get; init; }

    /// <summary>The pause that the server asks for.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the host did not do its work, so that it may be down altogether.</summary>
    public bool IsHostFailure { get; init; }
}
