using System.Net;
using CitationCheck;
using CitationCheck.Sources.Archive;
using CitationCheck.Sources.Caching;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Safety;
using CitationCheck.Sources.Telemetry;
using CitationCheck.Sources.Verification;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the verification of sources.</summary>
public static class SourceVerificationServices
{
    /// <summary>Registers <see cref="ISourceVerifier"/> as a singleton. A second call changes nothing.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; <see langword="null"/> for the defaults.</param>
    /// <returns>
    /// The builder of the HTTP client, so that handlers can be added. Its primary handler holds the address policy: who replaces it,
    /// replaces the safety. Observations are kept in <c>HybridCache</c>; register any <c>IDistributedCache</c> to share them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public static IHttpClientBuilder AddSourceVerification(this IServiceCollection services, Action<SourceVerificationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new SourceVerificationOptions();
        configure?.Invoke(options);
        options.Validate();

        services.AddLogging();
        services.AddMetrics();
        services.AddHybridCache().AddSerializer<SourceObservation, ObservationSerializer>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(options);
        services.TryAddSingleton<IHostResolver, DnsResolver>();
        services.TryAddSingleton(provider => new AddressPolicy(provider.GetRequiredService<SourceVerificationOptions>().AllowedNetworks));
        services.TryAddSingleton(provider =>
            new UrlPolicy(provider.GetRequiredService<AddressPolicy>(), provider.GetRequiredService<SourceVerificationOptions>().AllowedPorts));
        services.TryAddSingleton<SafeConnector>();
        services.TryAddSingleton<HostLimits>();
        services.TryAddSingleton(RetryJitter.Shared);
        services.TryAddSingleton<HostPipelines>();
        services.TryAddSingleton<RequestSender>();
        services.TryAddSingleton<SourceFetcher>();
        services.TryAddSingleton<SourceLookup>();
        services.TryAddSingleton<ObservationCache>();
        services.TryAddSingleton<SourceTelemetry>();
        services.TryAddSingleton<ISourceVerifier, ReportVerifier>();
        return services.AddHttpClient(RequestSender.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan) // the pipeline keeps time
            .ConfigurePrimaryHttpMessageHandler(provider => Handler(provider.GetRequiredService<SourceVerificationOptions>(), provider.GetRequiredService<SafeConnector>()))
            .RemoveAllLoggers();
    }

    /// <summary>Asks the Internet Archive for copies of pages that are gone. It is told their URLs, so it is off unless this is called.</summary>
    /// <param name="services">The services.</param>
    /// <param name="endpoint">The availability API; <see langword="null"/> for <c>https://archive.org/wayback/available</c>.</param>
    /// <returns>The builder of the HTTP client that asks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddInternetArchiveLookup(this IServiceCollection services, Uri? endpoint = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IArchiveLookup>(provider => new InternetArchiveLookup(
            provider.GetRequiredService<IHttpClientFactory>(),
            endpoint ?? new Uri("https://archive.org/wayback/available"),
            provider.GetRequiredService<SourceVerificationOptions>(),
            provider.GetRequiredService<HostLimits>()));
        return services.AddHttpClient(InternetArchiveLookup.ClientName, client => client.Timeout = TimeSpan.FromSeconds(20)).RemoveAllLoggers();
    }

    private static SocketsHttpHandler Handler(SourceVerificationOptions options, SafeConnector connector) => new()
    {
        ConnectCallback = connector.ConnectAsync,
        ConnectTimeout = options.ConnectTimeout,
        AllowAutoRedirect = false, // followed by hand, so that each hop is checked
        UseCookies = false,
        UseProxy = options.Proxy is not null,
        Proxy = options.Proxy,
        Credentials = null,
        AutomaticDecompression = DecompressionMethods.All,
        MaxConnectionsPerServer = Math.Max(options.MaxInFlightPerHost, 1),
        MaxResponseHeadersLength = 64, // KB
        MaxResponseDrainSize = 0, // what is not read is not waited for
        ResponseDrainTimeout = TimeSpan.FromMilliseconds(100),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        ActivityHeadersPropagator = null, // sites are not told our trace ids
    };
}
