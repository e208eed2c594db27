using System.Security.Cryptography;
using System.Text;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Caching;

/// <summary>
/// Caches observations, so that a URL is fetched once however many references, reports or machines ask for it. In this process they
/// have a memory of their own with a limit on its size; an application's may have none.
/// </summary>
internal sealed class ObservationCache(
    [FromKeyedServices(ObservationCache.ServiceKey)] HybridCache cache, SourceVerificationOptions options, SourceTelemetry telemetry)
    : IDisposable
{
    /// <summary>The key of the services that are the library's own.</summary>
    public const string ServiceKey = "CitationCheck.Sources";

    /// <summary>HybridCache accepts keys a little longer than this; longer URLs are hashed.</summary>
    private const int MaxKeyLength = 400;

    private readonly string prefix = $"CitationCheck.Sources:2:{CachePolicy.HashOf(options)}:";

    private readonly MemoryCache memory = new(new MemoryCacheOptions { SizeLimit = options.MaxCacheBytes });

    private readonly HybridCacheEntryOptions keep = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache,
        Expiration = options.CacheDuration,
    };

    /// <summary>Finds cached observations and stores nothing by itself.</summary>
    private readonly HybridCacheEntryOptions find = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableDistributedCacheWrite,
        Expiration = options.CacheDuration,
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
        SourceObservation observation = memory.Get<SourceObservation>(key) ?? await cache.GetOrCreateAsync(
            key,
            async token =>
            {
                // Between the look into the memory and this, another caller may have fetched it.
                if (memory.Get<SourceObservation>(key) is { } known)
                {
                    return known;
                }

                isFetched = true;
                SourceObservation fetched = await observe(url, token).ConfigureAwait(false);
                if (IsLasting(fetched))
                {
                    // Stored here, and awaited: the cache itself writes in the background, and a process that ends with its report
                    // would lose what it fetched.
                    Remember(key, fetched);
                    await cache.SetAsync(key, fetched, keep, cancellationToken: token).ConfigureAwait(false);
                }

                return fetched;
            },
            find,
            cancellationToken: cancellationToken).ConfigureAwait(false);
        if (isFetched)
        {
            return observation;
        }

        if (observation.Outcome == SourceOutcome.NotChecked)
        {
            return await observe(url, cancellationToken).ConfigureAwait(false); // another report had used up its budget
        }

        telemetry.CacheHit();
        return Known(key, observation);
    }

    public void Dispose() => memory.Dispose();

    /// <summary>Other failures may be over tomorrow. Refusals depend on the options, and checking them again costs nothing.</summary>
    private static bool IsLasting(SourceObservation observation) =>
        observation.Outcome is SourceOutcome.Page or SourceOutcome.NotFound or SourceOutcome.Unread;

    /// <summary>What other machines wrote is held to the same limits.</summary>
    private SourceObservation Known(string key, SourceObservation observation)
    {
        if (!IsLasting(observation) || memory.Get<SourceObservation>(key) is not null)
        {
            return observation;
        }

        observation = ObservationSize.Fit(observation, options.MaxObservationBytes);
        Remember(key, observation);
        return observation;
    }

    private void Remember(string key, SourceObservation observation) =>
        memory.Set(key, observation, new MemoryCacheEntryOptions
        {
            Size = ObservationSize.Of(observation) + (key.Length * sizeof(char)),
            AbsoluteExpirationRelativeToNow = options.CacheDuration,
        });

    /// <summary>The URL itself if possible, to keep keys readable. A cache limits the length and the characters of its keys.</summary>
    private string KeyOf(string url)
    {
        bool isKey = url.Length <= MaxKeyLength && url.All(c => c is > ' ' and < '\u007F');
        return prefix + (isKey ? url : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url))));
    }
}
