using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Options;
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
    [FromKeyedServices(ObservationCache.ServiceKey)] HybridCache cache,
    SourceExtensions extensions,
    CurrentOptions current,
    SourceTelemetry telemetry) : IDisposable
{
    /// <summary>The key of the services that are the library's own.</summary>
    public const string ServiceKey = "CitationCheck.Sources";

    /// <summary>HybridCache accepts keys a little longer than this; longer URLs are hashed.</summary>
    private const int MaxKeyLength = 400;

    private readonly MemoryCache memory = new(new MemoryCacheOptions { SizeLimit = current.AtStart.MaxCacheBytes });

    /// <summary>Options change rarely.</summary>
    private readonly ConditionalWeakTable<SourceVerificationOptions, CacheRules> known = [];

    /// <summary>Returns the cached observation of a URL, or makes one.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="languages">The languages in which the page is asked for.</param>
    /// <param name="options">The options of the report.</param>
    /// <param name="observe">Observes the URL if no observation is cached.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    public async ValueTask<SourceObservation> GetAsync(
        string url,
        string languages,
        SourceVerificationOptions options,
        Func<string, CancellationToken, Task<SourceObservation>> observe,
        CancellationToken cancellationToken)
    {
        if (options.CacheDuration == TimeSpan.Zero)
        {
            return await observe(url, cancellationToken).ConfigureAwait(false);
        }

        CacheRules rules = known.GetValue(options, options => new CacheRules(options, extensions.Names));
        string key = KeyOf($"{rules.Prefix}{languages}:", url);
        bool isFetched = false;
        SourceObservation observation = memory.Get<SourceObservation>(key) ?? await cache.GetOrCreateAsync(
            key,
            async token =>
            {
                // Between the look into the memory and this, another caller may have fetched it.
                if (memory.Get<SourceObservation>(key) is { } stored)
                {
                    return stored;
                }

                isFetched = true;
                SourceObservation fetched = await observe(url, token).ConfigureAwait(false);
                if (IsLasting(fetched))
                {
                    // Stored here, and awaited: the cache itself writes in the background, and a process that ends with its report
                    // would lose what it fetched.
                    Remember(key, fetched, rules);
                    await cache.SetAsync(key, fetched, rules.Keep, cancellationToken: token).ConfigureAwait(false);
                }

                return fetched;
            },
            rules.Find,
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
        return Known(key, observation, rules);
    }

    public void Dispose() => memory.Dispose();

    /// <summary>Other failures may be over tomorrow. Refusals depend on the options, and checking them again costs nothing.</summary>
    private static bool IsLasting(SourceObservation observation) =>
        observation.Outcome is SourceOutcome.Page or SourceOutcome.NotFound or SourceOutcome.Unread;

    /// <summary>What other machines wrote is held to the same limits.</summary>
    private SourceObservation Known(string key, SourceObservation observation, CacheRules rules)
    {
        if (!IsLasting(observation) || memory.Get<SourceObservation>(key) is not null)
        {
            return observation;
        }

        observation = ObservationSize.Fit(observation, rules.MaxObservationBytes);
        Remember(key, observation, rules);
        return observation;
    }

    private void Remember(string key, SourceObservation observation, CacheRules rules) =>
        memory.Set(key, observation, new MemoryCacheEntryOptions
        {
            Size = ObservationSize.Of(observation) + (key.Length * sizeof(char)),
            AbsoluteExpirationRelativeToNow = rules.Duration,
        });

    /// <summary>The URL itself if possible, to keep keys readable. A cache limits the length and the characters of its keys.</summary>
    private static string KeyOf(string prefix, string url)
    {
        bool isKey = url.Length <= MaxKeyLength && url.All(c => c is > ' ' and < '\u007F');
        return prefix + (isKey ? url : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url))));
    }
}
