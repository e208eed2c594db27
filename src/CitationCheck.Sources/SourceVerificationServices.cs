using System.Net;
using CitationCheck;
using CitationCheck.Sources.Archive;
using CitationCheck.Sources.Caching;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Options;
using CitationCheck.Sources.Safety;
using CitationCheck.Sources.Telemetry;
using CitationCheck.Sources.Verification;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers source verification.</summary>
public static class SourceVerificationServices
{
    /// <summary>
    /// Registers <see cref="ISourceVerifier"/> as a singleton, with the options that are configured elsewhere or the defaults.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The builder of the HTTP client, so that you can add handlers.</returns>
    /// <remarks>See <see cref="AddSourceVerification(IServiceCollection, Action{SourceVerificationOptions})"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddSourceVerification(this IServiceCollection services) =>
        services.AddSourceVerification(static _ => { });

    /// <summary>Registers <see cref="ISourceVerifier"/> as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The builder of the HTTP client, so that you can add handlers.</returns>
    /// <remarks>
    /// <para>
    /// The options pattern of .NET applies: this method, <c>Configure</c>, <c>BindConfiguration</c> and further calls of this method set
    /// options in the order in which they are registered, <c>PostConfigure</c> after them. Options are checked when the host starts, or
    /// else when the verifier is first used.
    /// </para>
    /// <para>
    /// The address checks are in the primary handler of the HTTP client: if you replace that handler, you also remove these checks.
    /// Observations are cached in this process, up to <see cref="SourceVerificationOptions.MaxCacheBytes"/>; register an
    /// <c>IDistributedCache</c> to share them between machines.
    /// </para>
    /// </remarks>
    /// <example>
    /// <code>
    /// services.AddSourceVerification(options => options.UserAgent = "ExampleEditor/2.1 (+https://editor.example/bot)");
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddSourceVerification(
        this IServiceCollection services, Action<SourceVerificationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<SourceVerificationOptions>().Configure(configure).ValidateOnStart();
        if (services.Any(static service => service.ServiceType == typeof(CurrentOptions)))
        {
            return services.AddHttpClient(RequestSender.ClientName); // with the handlers that were added to it
        }

        AddServices(services);
        return services
            .AddHttpClient(RequestSender.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan) // the pipeline has time limits
            .ConfigurePrimaryHttpMessageHandler(provider =>
                Handler(provider.GetRequiredService<CurrentOptions>().AtStart, provider.GetRequiredService<SafeConnector>()))
            .RemoveAllLoggers();
    }

    /// <summary>Registers <see cref="ISourceVerifier"/> as a singleton, with options from the application's configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section with the options, by the names of the properties of <see cref="SourceVerificationOptions"/>, in any case.
    /// <c>Validation</c> has the properties and values of <c>citationcheck.json</c>, such as <c>Preset</c>, and <c>Severities</c> with
    /// <c>off</c>.
    /// </param>
    /// <returns>The builder of the HTTP client, so that you can add handlers.</returns>
    /// <remarks>
    /// A setting that is not known or cannot be read causes an <see cref="OptionsValidationException"/> with the setting's full key when
    /// the host starts, or else when the verifier is first used. Changes of the configuration apply to reports that start after them,
    /// except for the options that <see cref="SourceVerificationOptions"/> names. Needs no reflection.
    /// </remarks>
    /// <example>
    /// <code>
    /// services.AddSourceVerification(configuration.GetSection("CitationCheck"));
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddSourceVerification(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(new OptionsSection(configuration));
        services.AddSingleton<IOptionsChangeTokenSource<SourceVerificationOptions>>(
            new ConfigurationChangeTokenSource<SourceVerificationOptions>(configuration));
        return services.AddSourceVerification(options => SettingsReader.Read(configuration, options));
    }

    /// <summary>
    /// Looks for archived copies of pages that are gone or could not be read, at the Internet Archive, and reads their titles. Off unless
    /// you call this, because it sends the URLs of these pages to the archive, with the date of the citation.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="endpoint">The availability API; <see langword="null"/> for <c>https://archive.org/wayback/available</c>.</param>
    /// <returns>The builder of the HTTP client that sends the lookups.</returns>
    /// <remarks>
    /// Copies are fetched as cited pages are, with the same checks and limits; at most
    /// <see cref="SourceVerificationOptions.MaxSourcesPerHost"/> sources of a report are looked for. The URLs of hosts with addresses that
    /// are not public are sent only to an endpoint that is not public either.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddInternetArchiveLookup(this IServiceCollection services, Uri? endpoint = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IArchiveLookup>(provider => new InternetArchiveLookup(
            provider.GetRequiredService<IHttpClientFactory>(),
            endpoint ?? new Uri("https://archive.org/wayback/available"),
            provider.GetRequiredService<CurrentOptions>(),
            provider.GetRequiredService<HostLimits>(),
            provider.GetRequiredService<SafeConnector>(),
            provider.GetRequiredService<TimeProvider>()));
        return services.AddHttpClient(InternetArchiveLookup.ClientName, client => client.Timeout = TimeSpan.FromSeconds(20))
            .ConfigurePrimaryHttpMessageHandler(provider => ArchiveHandler(provider.GetRequiredService<CurrentOptions>().AtStart))
            .RemoveAllLoggers();
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddLogging();
        services.AddMetrics();
        services
            .AddKeyedHybridCache(ObservationCache.ServiceKey, cache => cache.DistributedCacheServiceKey = ObservationCache.ServiceKey)
            .AddSerializer<SourceObservation, ObservationSerializer>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<SourceVerificationOptions>, OptionsValidator>();
        services.AddSingleton<CurrentOptions>();
        services.TryAddSingleton<IHostResolver, DnsResolver>();
        services.TryAddSingleton(provider => new AddressPolicy(provider.GetRequiredService<CurrentOptions>().AtStart.AllowedNetworks));
        services.TryAddSingleton(provider => new UrlPolicy(
            provider.GetRequiredService<AddressPolicy>(), provider.GetRequiredService<CurrentOptions>().AtStart.AllowedPorts));
        services.TryAddSingleton(provider => new SafeConnector(
            provider.GetRequiredService<AddressPolicy>(),
            provider.GetRequiredService<IHostResolver>(),
            provider.GetRequiredService<CurrentOptions>().AtStart.Proxy));
        services.TryAddSingleton<HostLimits>();
        services.TryAddSingleton(RetryJitter.Shared);
        services.TryAddSingleton<FetchRuns>();
        services.TryAddSingleton<DocumentReading>();
        services.TryAddSingleton<ResponseReader>();
        services.TryAddSingleton<RequestSender>();
        services.TryAddSingleton<SourceFetcher>();
        services.TryAddSingleton<PageRendering>();
        services.TryAddSingleton<ArchiveWitness>();
        services.TryAddSingleton<SourceLookup>();
        services.TryAddKeyedSingleton(ObservationCache.ServiceKey, (provider, _) => DistributedCache(provider));
        services.TryAddSingleton(provider => new SourceExtensions(
        [
            provider.GetService<IArchiveLookup>(),
            provider.GetService<IPageRenderer>(),
            .. provider.GetServices<ISourceReader>(),
            .. provider.GetServices<IDocumentReader>(),
        ]));
        services.TryAddSingleton<ObservationCache>();
        services.TryAddSingleton<SourceTelemetry>();
        services.TryAddSingleton<ISourceVerifier, ReportVerifier>();
    }

    /// <summary>HybridCache asks for one, and leaves one in memory alone.</summary>
    private static IDistributedCache DistributedCache(IServiceProvider provider) => provider.GetService<IDistributedCache>() switch
    {
        null => new MemoryDistributedCache(Options.Options.Create(new MemoryDistributedCacheOptions())),
        MemoryDistributedCache memory => memory,
        var cache => ActivatorUtilities.CreateInstance<TimeLimitedCache>(provider, cache),
    };

    /// <summary>The endpoint is the application's own choice, so its address is not checked.</summary>
    private static SocketsHttpHandler ArchiveHandler(SourceVerificationOptions options) => new()
    {
        ConnectTimeout = options.ConnectTimeout,
        UseCookies = false,
        UseProxy = options.Proxy is not null,
        Proxy = options.Proxy,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ActivityHeadersPropagator = null,
    };

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
