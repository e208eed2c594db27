using System.Security.Cryptography;
using System.Text;
using CitationCheck.Fetching;
using Microsoft.Extensions.Caching.Hybrid;

namespace CitationCheck.Caching;

/// <summary>Keeps observations, so that a URL is fetched once however many references, reports or machines ask for it.</summary>
internal sealed class ObservationCache(HybridCache cache, SourceVerificationOptions options, SourceTelemetry telemetry)
{
    private readonly HybridCacheEntryOptions entry = new() { Expiration = options.CacheDuration, LocalCacheExpiration = options.CacheDuration };

    public async ValueTask<SourceObservation> GetAsync(string url, SourceLookup lookup, CancellationToken cancellationToken)
    {
        if (options.CacheDuration == TimeSpan.Zero)
        {
            return await lookup.LookAsync(url, cancellationToken).ConfigureAwait(false);
        }

        string key = KeyOf(url);
        bool isFetched = false;
        SourceObservation seen = await cache.GetOrCreateAsync(
            key,
            async token =>
            {
                isFetched = true;
                return await lookup.LookAsync(url, token).ConfigureAwait(false);
            },
            entry,
            cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!isFetched)
        {
            telemetry.Remembered();
        }
        else if (seen.Outcome is SourceOutcome.Blocked or SourceOutcome.Unreachable or SourceOutcome.Refused)
        {
            // It may have passed tomorrow. (What is refused depends on the options of this process, and asking again costs nothing.)
            await cache.RemoveAsync(key, cancellationToken).ConfigureAwait(false);
        }

        return seen;
    }

    /// <summary>Readable as a rule. A cache takes no long keys and not any character, but a report may cite anything.</summary>
    private static string KeyOf(string url) =>
        "CitationCheck.Sources:1:"
        + (url.Length <= 400 && url.All(c => c is > ' ' and < '\u007F') ? url : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url))));
}
