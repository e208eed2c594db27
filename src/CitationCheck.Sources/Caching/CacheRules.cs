using Microsoft.Extensions.Caching.Hybrid;

namespace CitationCheck.Sources.Caching;

/// <summary>How to cache under some options.</summary>
/// <param name="options">The options.</param>
/// <param name="extensions">What else reads sources.</param>
internal sealed class CacheRules(SourceVerificationOptions options, string extensions)
{
    /// <summary>How keys start.</summary>
    public string Prefix { get; } = $"CitationCheck.Sources:4:{CachePolicy.HashOf(options, extensions)}:";

    public TimeSpan Duration => options.CacheDuration;

    public int MaxObservationBytes => options.MaxObservationBytes;

    public HybridCacheEntryOptions Keep { get; } = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache,
        Expiration = options.CacheDuration,
    };

    /// <summary>Finds cached observations and stores nothing by itself.</summary>
    public HybridCacheEntryOptions Find { get; } = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableDistributedCacheWrite,
        Expiration = options.CacheDuration,
    };
}
