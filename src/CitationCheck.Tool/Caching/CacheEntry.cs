namespace CitationCheck.Tool.Caching;

/// <summary>A line of the cache.</summary>
/// <param name="Key">The key.</param>
/// <param name="Expires">When it ends.</param>
/// <param name="Value">What was stored, in Base64.</param>
internal sealed record CacheEntry(string Key, DateTimeOffset Expires, byte[] Value);
