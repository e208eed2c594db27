using System.Collections.Concurrent;
using CitationCheck.Sources.Archive;

namespace CitationCheck.Sources.Fetching;

/// <summary>
/// What the sources of one report share: what hosts did, and what may still be spent. Reports share none of it, so that one whose
/// hosts fail cannot keep those of another from being checked. Thread-safe.
/// </summary>
/// <param name="pipelines">How requests are sent, with the circuit breakers.</param>
/// <param name="options">The budgets.</param>
/// <param name="time">The clock.</param>
internal sealed class FetchRun(HostPipelines pipelines, SourceVerificationOptions options, TimeProvider time)
{
    private readonly long started = time.GetTimestamp();
    private readonly ConcurrentDictionary<string, int> redirects = new(StringComparer.Ordinal);
    private long bytes;

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

    public void Keep(SourceObservation observation) => Interlocked.Add(ref bytes, ObservationSize.Of(observation));

    /// <summary>Counts a redirect to another host, so that a report cannot send more requests there than it may name itself.</summary>
    public bool MayRedirectTo(string host) => redirects.AddOrUpdate(host, 1, static (_, count) => count + 1) <= options.MaxSourcesPerHost;
}
