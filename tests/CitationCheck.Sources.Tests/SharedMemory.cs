using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace CitationCheck.Sources.Tests;

/// <summary>A distributed cache in memory. (HybridCache does not use MemoryDistributedCache, for that is no better than its own.)</summary>
internal sealed class SharedMemory : IDistributedCache
{
    private readonly ConcurrentDictionary<string, byte[]> values = new(StringComparer.Ordinal);

    public byte[]? Get(string key) => values.GetValueOrDefault(key);

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromResult(Get(key));

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => values[key] = value;

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        Set(key, value, options);
        return Task.CompletedTask;
    }

    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key) => values.TryRemove(key, out _);

    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        Remove(key);
        return Task.CompletedTask;
    }
}
