using System.Collections.Concurrent;

namespace CitationCheck.Sources.Fetching;

/// <summary>
/// What the sources of one report share: what hosts did, and what may still be spent. Reports share none of it, so that one whose
/// hosts fail cannot keep those of another from being checked. Thread-safe.
/// </summary>
/// <param name="pipelines">How requests are sent, with the circuit breakers.</param>
/// <param name="options">The budgets.</param>
internal sealed class FetchRun(HostPipelines pipelines, SourceVerificationOptions options)
{
    private readonly ConcurrentDictionary<string, int> redirects = new(StringComparer.Ordinal);
    private long bytes;

    public HostPipelines Pipelines => pipelines;

    /// <summary>Whether the observations have taken all memory that they may.</summary>
    public bool IsFull => Interlocked.Read(ref bytes) >= options.MaxReportBytes;

    public void Keep(SourceObservation observation) => Interlocked.Add(ref bytes, ObservationSize.Of(observation));

    /// <summary>Counts a redirect to another host, so that a report cannot send more requests there than it may name itself.</summary>
    public bool MayRedirectTo(string host) => redirects.AddOrUpdate(host, 1, static (_, count) => count + 1) <= options.MaxSourcesPerHost;
}
