using CitationCheck.Sources.Options;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Caching;

/// <summary>
/// The distributed cache of an application, which may hang or throw: then it is left alone for a while, and nothing is found in it.
/// </summary>
internal sealed class TimeLimitedCache(
    IDistributedCache cache, CurrentOptions current, TimeProvider time, ILogger<TimeLimitedCache> logger) : IDistributedCache
{
    /// <summary>Else each source of a report would wait for a cache that is down.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private long restsUntil;

    public byte[]? Get(string key) => Wait(GetAsync(key));

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) =>
        CallAsync(() => cache.GetAsync(key, token), token);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => Wait(SetAsync(key, value, options));

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
        CallAsync(() => Done(cache.SetAsync(key, value, options, token)), token);

    public void Refresh(string key) => Wait(RefreshAsync(key));

    public Task RefreshAsync(string key, CancellationToken token = default) => CallAsync(() => Done(cache.RefreshAsync(key, token)), token);

    public void Remove(string key) => Wait(RemoveAsync(key));

    public Task RemoveAsync(string key, CancellationToken token = default) => CallAsync(() => Done(cache.RemoveAsync(key, token)), token);

    private static async Task<byte[]?> Done(Task call)
    {
        await call.ConfigureAwait(false);
        return null;
    }

    private static byte[]? Wait(Task call)
    {
        call.GetAwaiter().GetResult();
        return call is Task<byte[]?> { Result: var found } ? found : null;
    }

    private async Task<byte[]?> CallAsync(Func<Task<byte[]?>> call, CancellationToken cancellationToken)
    {
        if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref restsUntil))
        {
            return null;
        }

        try
        {
            return await Task.Run(call, cancellationToken).WaitAsync(current.Value.ExtensionTimeout, time, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Interlocked.Exchange(ref restsUntil, (time.GetUtcNow() + Rest).UtcTicks);
            Log.CacheFailed(logger, Rest.TotalSeconds, exception);
            return null;
        }
    }
}
