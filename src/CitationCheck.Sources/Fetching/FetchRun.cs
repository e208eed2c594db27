using System.Collections.Concurrent;
using CitationCheck.Sources.Languages;
using CitationCheck.Sources.Options;

namespace CitationCheck.Sources.Fetching;

/// <summary>
/// What the sources of one report share: what hosts did, and what may still be spent. Reports share none of it, so that one whose
/// hosts fail cannot keep those of another from being checked. Thread-safe.
/// </summary>
/// <param name="pipelines">How requests are sent, with the circuit breakers.</param>
/// <param name="options">The budgets.</param>
/// <param name="time">The clock.</param>
/// <param name="languages">The languages in which its pages are asked for.</param>
internal sealed class FetchRun(HostPipelines pipelines, SourceVerificationOptions options, TimeProvider time, SourceLanguages languages)
{
    private readonly SourceHeader[] headers = [.. options.Headers.Select(SourceHeader.Parse).OfType<SourceHeader>()];
    private readonly long started = time.GetTimestamp();
    private readonly ConcurrentDictionary<string, int> redirects = new(StringComparer.Ordinal);
    private long bytes;
    private volatile bool hasResolved;

    public HostPipelines Pipelines => pipelines;

    /// <summary>How often the archive may be asked.</summary>
    public ArchiveBudget Archive { get; } = new(options.MaxSourcesPerHost);

    /// <summary>The options of the whole report.</summary>
    public SourceVerificationOptions Options => options;

    /// <summary>The budget that is used up, in words; <see langword="null"/> if none is.</summary>
    public string? UsedUp =>
        Interlocked.Read(ref bytes) >= options.MaxReportBytes ? Budgets.OutOfMemory
        : time.GetElapsedTime(started) >= options.ReportTimeout ? Budgets.OutOfTime
        : null;

    /// <summary>Whether a host name of the report was resolved, so that one that is not may be one that does not exist.</summary>
    public bool HasResolved => hasResolved;

    /// <summary>The languages in which the page at a normalized URL is asked for.</summary>
    public string AcceptLanguageOf(string url) => languages.HeaderFor(url);

    /// <summary>The headers that the options add to a request.</summary>
    public IEnumerable<SourceHeader> HeadersFor(Uri url, Uri cited) => headers.Where(header => header.IsFor(url, cited));

    /// <summary>Notes whether the network works. A proxy looks names up itself, and an address needs no looking up.</summary>
    public void Note(Uri url, RequestResult result)
    {
        bool isOfName = url.HostNameType is not (UriHostNameType.IPv4 or UriHostNameType.IPv6);
        if (options.Proxy is null && isOfName && (result.Status is not null || result.Outcome == SourceOutcome.Refused))
        {
            hasResolved = true;
        }
    }

    public void Keep(SourceObservation observation) => Interlocked.Add(ref bytes, ObservationSize.Of(observation));

    /// <summary>Counts a redirect to another host, so that a report cannot send more requests there than it may name itself.</summary>
    public bool MayRedirectTo(string host) => redirects.AddOrUpdate(host, 1, static (_, count) => count + 1) <= options.MaxSourcesPerHost;
}
