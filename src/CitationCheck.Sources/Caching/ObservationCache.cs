using System.Security.Cryptography;
using System.Text;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Caching.Hybrid;

namespace CitationCheck.Sources.Caching;

/// <summary>Caches observations, so that a URL is fetched once however many references, reports or machines ask for it.</summary>
internal sealed class ObservationCache(HybridCache cache, SourceVerificationOptions options, SourceTelemetry telemetry)
{
    private const string Prefix = "CitationCheck.Sources:1:";

    /// <summary>HybridCache accepts keys a little longer than this; longer URLs are hashed.</summary>
    private const int MaxKeyLength = 400;

    private readonly HybridCacheEntryOptions keep = new()
    {
        Expiration = options.CacheDuration,
        LocalCacheExpiration = options.CacheDuration,
    };

    /// <summary>Finds cached observations and stores nothing by itself.</summary>
    private readonly HybridCacheEntryOptions find = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCacheWrite | HybridCacheEntryFlags.DisableDistributedCacheWrite,
        Expiration = options.CacheDuration,
        LocalCacheExpiration = options.CacheDuration,
    };

    /// <summary>Returns the cached observation of a URL, or makes one.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="observe">Observes the URL if no observation is cached.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    public async ValueTask<SourceObservation> GetAsync(
        string url, Func<string, CancellationToken, Task<SourceObservation>> observe, CancellationToken cancellationToken)
    {
        if (options.CacheDuration == TimeSpan.Zero)
        {
            return await observe(url, cancellationToken).ConfigureAwait(false);
        }

        string key = KeyOf(url);
        bool isFetched = false;
        SourceObservation observation = await cache.GetOrCreateAsync(
            key,
            async token =>
            {
                isFetched = true;
                SourceObservation fetched = await observe(url, token).ConfigureAwait(false);
                if (IsLasting(fetched))
                {
                    // Stored here, and awaited: the cache itself writes in the background, and a process that ends with its report
                    // would lose what it fetched.
                    await cache.SetAsync(key, fetched, keep, cancellationToken: token).ConfigureAwait(false);
                }

                return fetched;
            },
            find,
            cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!isFetched)
        {
            telemetry.CacheHit();
        }

        return observation;
    }

    /// <summary>Other failures may be over tomorrow. Refusals depend on the options, and checking them again costs nothing.</summary>
    private static bool IsLasting(SourceObservation observation) =>
        observation.Outcome is SourceOutcome.Page or SourceOutcome.NotFound or SourceOutcome.Unread;

    /// <summary>The URL itself if possible, to keep keys readable. A cache limits the length and the characters of its keys.</summary>
    private static string KeyOf(string url)
    {
        bool isKey = url.Length <= MaxKeyLength && url.All(c => c is > ' ' and < '\u007F');
        return Prefix + (isKey ? url : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url))));
    }
}
