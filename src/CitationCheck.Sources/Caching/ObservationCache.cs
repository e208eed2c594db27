using System.Security.Cryptography;
using System.Text;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Caching.Hybrid;

namespace CitationCheck.Sources.Caching;

/// <summary>Keeps observations, so that a URL is fetched once however many references, reports or machines ask for it.</summary>
internal sealed class ObservationCache(HybridCache cache, SourceVerificationOptions options, SourceTelemetry telemetry)
{
    private readonly HybridCacheEntryOptions keep = new() { Expiration = options.CacheDuration, LocalCacheExpiration = options.CacheDuration };

    /// <summary>Finds what is kept, and keeps nothing by itself.</summary>
    private readonly HybridCacheEntryOptions find = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCacheWrite | HybridCacheEntryFlags.DisableDistributedCacheWrite,
        Expiration = options.CacheDuration,
        LocalCacheExpiration = options.CacheDuration,
    };

    /// <summary>What is known of a URL.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="look">Looks at it when nothing is kept.</param>
    /// <param name="cancellationToken">Stops at once.</param>
    public async ValueTask<SourceObservation> GetAsync(
        string url, Func<string, CancellationToken, Task<SourceObservation>> look, CancellationToken cancellationToken)
    {
        if (options.CacheDuration == TimeSpan.Zero)
        {
            return await look(url, cancellationToken).ConfigureAwait(false);
        }

        string key = KeyOf(url);
        bool isFetched = false;
        SourceObservation seen = await cache.GetOrCreateAsync(
            key,
            async token =>
            {
                isFetched = true;
                SourceObservation fetched = await look(url, token).ConfigureAwait(false);
                if (IsLasting(fetched))
                {
                    // Written here and waited for: left to itself the cache writes behind our back, and a process that ends with its
                    // report would take what it saw with it.
                    await cache.SetAsync(key, fetched, keep, cancellationToken: token).ConfigureAwait(false);
                }

                return fetched;
            },
            find,
            cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!isFetched)
        {
            telemetry.Remembered();
        }

        return seen;
    }

    /// <summary>The others may have passed tomorrow; and what is refused depends on the options, and asking again costs nothing.</summary>
    private static bool IsLasting(SourceObservation seen) =>
        seen.Outcome is SourceOutcome.Page or SourceOutcome.NotFound or SourceOutcome.Unread;

    /// <summary>Readable as a rule. A cache takes no long keys and not any character, but a report may cite anything.</summary>
    private static string KeyOf(string url) =>
        "CitationCheck.Sources:1:"
        + (url.Length <= 400 && url.All(c => c is > ' ' and < '\u007F') ? url : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url))));
}
