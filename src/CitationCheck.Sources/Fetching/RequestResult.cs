using CitationCheck.Sources.Documents;
using CitationCheck.Sources.Pages;

namespace CitationCheck.Sources.Fetching;

/// <summary>The result of one request.</summary>
internal sealed record RequestResult(SourceOutcome Outcome, string Reason)
{
    public int? Status { get; init; }

    public string? ContentType { get; init; }

    public PageContent? Page { get; init; }

    /// <summary>What was received, if it is a document that is still to be read.</summary>
    public ReceivedDocument? Document { get; init; }

    /// <summary>The target of a redirect, as written.</summary>
    public string? Location { get; init; }

    /// <summary>Where the page leads on to by itself; <see langword="null"/> if it does not.</summary>
    public PageRefresh? Refresh { get; init; }

    /// <summary>Whether the same request may succeed a little later.</summary>
    public bool IsTransient { get; init; }

    /// <summary>The pause that the server requests.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the host itself failed, so that it may be down altogether.</summary>
    public bool IsHostFailure { get; init; }
}
