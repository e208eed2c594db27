using System.Net;
using CitationCheck;
using CitationCheck.Sources.Archive;
using CitationCheck.Sources.Caching;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Safety;
using CitationCheck.Sources.Telemetry;
using CitationCheck.Sources.Verification;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers source verification.</summary>
public static class SourceVerificationServices
{
    /// <summary>Registers <see cref="ISourceVerifier"/> as a singleton. A second call changes nothing.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; <see langword="null"/> for the defaults.</param>
    /// <returns>The builder of the HTTP client, so that you can add handlers.</returns>
    /// <remarks>
    /// The address checks are in the primary handler of the HTTP client: if you replace that handler, you also remove these checks.
    /// Observations are cached in this process, up to <see cref="SourceVerificationOptions.MaxCacheBytes"/>; register an
    /// <c>IDistributedCache</c> to share them between machines.
    /// </remarks>
    /// <example>
    /// <code>
    /// services.AddSourceVerification(options => options.UserAgent = "ExampleEditor/2.1 (+https://editor.example/bot)");
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public static IHttpClientBuilder AddSourceVerification(
        this IServiceCollection services, Action<SourceVerificationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new SourceVerificationOptions();
        configure?.Invoke(options);
        options.Validate();

        services.AddLogging();
        services.AddMetrics();
        services
            .AddKeyedHybridCache(ObservationCache.ServiceKey, cache => cache.DistributedCacheServiceKey = ObservationCache.ServiceKey)
            .AddSerializer<SourceObservation, ObservationSerializer>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(options);
        services.TryAddSingleton<IHostResolver, DnsResolver>();
        services.TryAddSingleton(provider => new AddressPolicy(OptionsOf(provider).AllowedNetworks));
        services.TryAddSingleton(provider =>
            new UrlPolicy(provider.GetRequiredService<AddressPolicy>(), OptionsOf(provider).AllowedPorts));
        services.TryAddSingleton<SafeConnector>();
        services.TryAddSingleton<HostLimits>();
        services.TryAddSingleton(RetryJitter.Shared);
        services.TryAddSingleton<FetchRuns>();
        services.TryAddSingleton<ResponseReader>();
        services.TryAddSingleton<RequestSender>();
        services.TryAddSingleton<SourceFetcher>();
        services.TryAddSingleton<SourceLookup>();
        services.TryAddKeyedSingleton(ObservationCache.ServiceKey, (provider, _) => DistributedCache(provider));
        services.TryAddSingleton<ObservationCache>();
        services.TryAddSingleton<SourceTelemetry>();
        services.TryAddSingleton<ISourceVerifier, ReportVerifier>();
        return services
            .AddHttpClient(RequestSender.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan) // the pipeline has time limits
            .ConfigurePrimaryHttpMessageHandler(provider => Handler(OptionsOf(provider), provider.GetRequiredService<SafeConnector>()))
            .RemoveAllLoggers();
    }

    /// <summary>
    /// Looks for archived copies of pages that are gone, at the Internet Archive. Off unless you call this, because it sends the cited URLs
    /// to the archive.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="endpoint">The availability API; <see langword="null"/> for <c>https://archive.org/wayback/available</c>.</param>
    /// <returns>The builder of the HTTP client that sends the lookups.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddInternetArchiveLookup(this IServiceCollection services, Uri? endpoint = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IArchiveLookup>(provider => new InternetArchiveLookup(
            provider.GetRequiredService<IHttpClientFactory>(),
            endpoint ?? new Uri("https://archive.org/wayback/available"),
            OptionsOf(provider),
            provider.GetRequiredService<HostLimits>(),
            provider.GetRequiredService<TimeProvider>()));
        return services.AddHttpClient(InternetArchiveLookup.ClientName, client => client.Timeout = TimeSpan.FromSeconds(20))
            .RemoveAllLoggers();
    }

    /// <summary>HybridCache asks for one, and leaves one in memory alone.</summary>
    private static IDistributedCache DistributedCache(IServiceProvider provider) => provider.GetService<IDistributedCache>() switch
    {
        null => new MemoryDistributedCache(Options.Options.Create(new MemoryDistributedCacheOptions())),
        MemoryDistributedCache memory => memory,
        var cache => ActivatorUtilities.CreateInstance<TimeLimitedCache>(provider, cache),
    };

    private static SourceVerificationOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<SourceVerificationOptions>();

    private static SocketsHttpHandler Handler(SourceVerificationOptions options, SafeConnector connector) => new()
    {
        ConnectCallback = connector.ConnectAsync,
        ConnectTimeout = options.ConnectTimeout,
        AllowAutoRedirect = false, // the fetcher follows redirects, so that each hop is checked
        UseCookies = false,
        UseProxy = options.Proxy is not null,
        Proxy = options.Proxy,
        Credentials = null,
        AutomaticDecompression = DecompressionMethods.All,
        MaxConnectionsPerServer = Math.Max(options.MaxInFlightPerHost, 1),
        MaxResponseHeadersLength = 64, // KB
        MaxResponseDrainSize = 0, // do not wait for the unread rest of a response
        ResponseDrainTimeout = TimeSpan.FromMilliseconds(100),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        ActivityHeadersPropagator = null, // do not send our trace ids to sites
    };
}
