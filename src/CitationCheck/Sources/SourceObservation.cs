using System.ComponentModel;
using CitationCheck.Sources;

namespace CitationCheck;

/// <summary>What was seen when one URL was fetched.</summary>
/// <remarks>Plain data without any judgment. Immutable and thread-safe.</remarks>
[ImmutableObject(true)] // caches may hand out one instance to all
public sealed record SourceObservation
{
    /// <summary>The URL that was fetched, as normalized by <see cref="SourceUrl.Normalize"/>.</summary>
    public required string Url { get; init; }

    /// <summary>How the attempt ended.</summary>
    public required SourceOutcome Outcome { get; init; }

    /// <summary>Why it ended that way, in words; empty for a page.</summary>
    public string Reason { get => field ?? ""; init; } = ""; // a recorded file may leave it out

    /// <summary>The HTTP status of the last response; <see langword="null"/> if there was none.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>
    /// The last URL that was tried, after all redirects; <see langword="null"/> if none was, because the cited one is not allowed or was
    /// left out.
    /// </summary>
    public string? FinalUrl { get; init; }

    /// <summary>The media type of the response, such as <c>text/html</c>; <see langword="null"/> if unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>The titles of the page, the most reliable fields first. The first 50 are compared with the cited title.</summary>
    public IReadOnlyList<SourceTitle> Titles { get => field ?? []; init; } = [];

    /// <summary>The name of the site; <see langword="null"/> if the page does not state it.</summary>
    public string? SiteName { get; init; }

    /// <summary>The authors that the page states.</summary>
    public IReadOnlyList<string> Authors { get => field ?? []; init; } = [];

    /// <summary>The publication date that the page states; <see langword="null"/> if it states none.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>
    /// All dates of the work that the page states beside <see cref="Published"/>: online and in print, of the first and of the latest
    /// version.
    /// </summary>
    public IReadOnlyList<PartialDate> OtherDates { get => field ?? []; init; } = [];

    /// <summary>The canonical URL that the page states; <see langword="null"/> if it states none.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>
    /// The language in the <c>html</c> element of the page, such as <c>en-GB</c>; <see langword="null"/> if it states none.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>
    /// What the structure of the page says about what it is; <see langword="null"/> if it was not looked at, and then the titles decide
    /// alone.
    /// </summary>
    public PageSignals? Signals { get; init; }

    /// <summary>
    /// The URL that replaces the cited one for good, as the server says; <see langword="null"/> if it says nothing of it.
    /// </summary>
    public string? MovedTo { get; init; }

    /// <summary>What a registry of publications says about the work; <see langword="null"/> if none was asked or knows it.</summary>
    public SourceRecord? Record { get; init; }

    /// <summary>The text of the source; <see langword="null"/> if it was not kept, as of pages that were fetched.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// An archived copy of a page that is gone or could not be read; <see langword="null"/> if there is none or none was searched for.
    /// </summary>
    public ArchivedCopy? Archive { get; init; }

    /// <summary>The time of the observation (UTC); <see langword="null"/> if unknown. Rules do not use it.</summary>
    public DateTimeOffset? ObservedAt { get; init; }

    /// <summary>Returns what a given source says of itself, as an observation of the page that it was taken from.</summary>
    /// <param name="document">The source, which an application holds.</param>
    /// <returns>A page with the title, authors, date and text of the source; its URL is empty if the source has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// Validation does this itself for entries of a report's own list that name a given source, where that source was not fetched.
    /// </remarks>
    public static SourceObservation Of(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string url = SourceUrl.Normalize(document.Url ?? string.Empty);
        return new SourceObservation
        {
            Url = url,
            Outcome = SourceOutcome.Page,
            FinalUrl = url.Length > 0 ? url : null,
            Titles = document.Title is { } title ? [new SourceTitle(TitleField.Title, title)] : [],
            Authors = document.Authors,
            Published = document.Date,
            Text = document.Text,
        };
    }

    /// <summary>The status of the source, as it is judged for a reference. Makes no request.</summary>
    /// <param name="citedTitle">The title in the reference; <see langword="null"/> if it has none.</param>
    /// <returns>The status; <see cref="SourceStatus.NoTitleCited"/> for a page without a title to compare.</returns>
    public SourceStatus GetStatus(string? citedTitle = null) => SourceJudge.Judge(citedTitle, this).Status;
}
