using System.Threading.RateLimiting;
using CitationCheck.Sources.Options;

namespace CitationCheck.Sources.Fetching;

/// <summary>Limits the number of concurrent requests, to each host and in total. Waiting requests proceed in order.</summary>
internal sealed class HostLimits : IDisposable, IAsyncDisposable
{
    private readonly ConcurrencyLimiter all;

    /// <summary>Forgets hosts that are no longer used.</summary>
    private readonly PartitionedRateLimiter<string> hosts;

    public HostLimits(CurrentOptions current)
    {
        SourceVerificationOptions options = current.AtStart;
        all = new ConcurrencyLimiter(Limit(options.MaxInFlight));
        hosts = PartitionedRateLimiter.Create<string, string>(
            host => RateLimitPartition.GetConcurrencyLimiter(host, _ => Limit(options.MaxInFlightPerHost)), StringComparer.Ordinal);

        static ConcurrencyLimiterOptions Limit(int permits) =>
            new() { PermitLimit = permits, QueueLimit = int.MaxValue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };
    }

    /// <summary>Waits for a slot. The host's limit comes first: waiting for a busy host must not take a slot from the others.</summary>
    public async ValueTask<RateLimitLease> AcquireAsync(string host, CancellationToken cancellationToken)
    {
        RateLimitLease own = await hosts.AcquireAsync(host, 1, cancellationToken).ConfigureAwait(false);
        try
        {
            return new BothLeases(own, await all.AcquireAsync(1, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            own.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        hosts.Dispose();
        all.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await hosts.DisposeAsync().ConfigureAwait(false);
        await all.DisposeAsync().ConfigureAwait(false);
    }

    private sealed class BothLeases(RateLimitLease host, RateLimitLease all) : RateLimitLease
    {
        public override bool IsAcquired => host.IsAcquired && all.IsAcquired;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                all.Dispose();
                host.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
