using System.ComponentModel;

namespace CitationCheck;

/// <summary>What was seen when one URL was fetched: plain data, no judgement. Immutable; safe to share.</summary>
[ImmutableObject(true)] // caches may hand out one instance to all
public sealed record SourceObservation
{
    /// <summary>The URL that was fetched, as <see cref="SourceUrl.Normalize"/> writes it.</summary>
    public required string Url { get; init; }

    /// <summary>How it ended.</summary>
    public required SourceOutcome Outcome { get; init; }

    /// <summary>Why it ended so, for people; empty for a page.</summary>
    public string Reason { get => field ?? ""; init; } = ""; // a recorded file may leave it out

    /// <summary>The HTTP status of the last answer; <see langword="null"/> when there was none.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The URL of the last answer, behind all redirects; <see langword="null"/> when there was none.</summary>
    public string? FinalUrl { get; init; }

    /// <summary>The media type of the answer, <c>text/html</c> say; <see langword="null"/> when unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>The titles of the page, the more telling fields first.</summary>
    public IReadOnlyList<SourceTitle> Titles { get => field ?? []; init; } = [];

    /// <summary>The name of the site; <see langword="null"/> when the page does not say.</summary>
    public string? SiteName { get; init; }

    /// <summary>The authors, as the page names them.</summary>
    public IReadOnlyList<string> Authors { get => field ?? []; init; } = [];

    /// <summary>When the page says that it was published; <see langword="null"/> when it does not.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The URL that the page calls its own; <see langword="null"/> when it does not say.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The language of the page as its <c>html</c> element says, <c>en-GB</c>; <see langword="null"/> when it does not.</summary>
    public string? Language { get; init; }

    /// <summary>An archived copy, looked for when the page is gone; <see langword="null"/> when there is none or nobody looked.</summary>
    public ArchivedCopy? Archive { get; init; }

    /// <summary>When it was seen (UTC); <see langword="null"/> when unknown. No rule looks at it.</summary>
    public DateTimeOffset? ObservedAt { get; init; }
}
