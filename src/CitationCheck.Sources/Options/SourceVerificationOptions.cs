using System.Net;

namespace CitationCheck;

/// <summary>How to fetch cited pages. Read once, when the verifier is registered; later changes have no effect.</summary>
public sealed class SourceVerificationOptions
{
    private const int MaxUserAgent = 500;

    /// <summary>The maximum number of bytes to read from a page, counted after decompression. The rest of the page is ignored.</summary>
    /// <value>Default 2,097,152 (2 MiB); 1,024 to 67,108,864.</value>
    public int MaxBytes { get; set; } = 2 * 1024 * 1024;

    /// <summary>How long connecting to a host may take.</summary>
    /// <value>Default 10 seconds; above 0, at most 5 minutes.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one request may take, from connecting to the last byte read.</summary>
    /// <value>Default 20 seconds; above 0, at most 10 minutes.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one source may take, including redirects, retries and pauses. Time spent in the queue does not count.</summary>
    /// <value>Default 60 seconds; above 0, at most 1 hour.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long the sources of one report may take, time in the queue included. Requests in flight then still count; the sources left are
    /// <see cref="SourceStatus.NotChecked"/>.
    /// </summary>
    /// <value>Default 30 minutes; 1 second to 24 hours.</value>
    public TimeSpan ReportTimeout { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How many times to retry a request after 408, 429, 5xx or a broken connection.</summary>
    /// <value>Default 2; 0 to 10.</value>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// The pause before the first retry. It doubles with each further retry and has a random part, so that retries do not arrive in step.
    /// </summary>
    /// <value>Default 1 second; 0 to 5 minutes.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause that a server may request with <c>Retry-After</c>; longer ones are shortened to it.</summary>
    /// <value>Default 30 seconds; 0 to 1 hour.</value>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum number of concurrent requests.</summary>
    /// <value>Default 10; 1 to 1,000.</value>
    public int MaxInFlight { get; set; } = 10;

    /// <summary>The maximum number of concurrent requests to one host.</summary>
    /// <value>Default 2; 1 to 1,000.</value>
    public int MaxInFlightPerHost { get; set; } = 2;

    /// <summary>The maximum number of redirects to follow. The URL and address of each are checked again.</summary>
    /// <value>Default 10; 0 to 50.</value>
    public int MaxRedirects { get; set; } = 10;

    /// <summary>
    /// The maximum number of sources of one report to fetch, hosts in turn. The others are <see cref="SourceStatus.NotChecked"/>.
    /// </summary>
    /// <value>Default 1,000; 1 to 1,000,000.</value>
    public int MaxSources { get; set; } = 1_000;

    /// <summary>
    /// The maximum number of sources of one report to fetch from one host, the first ones, and the maximum number that may redirect to
    /// one host. The others are <see cref="SourceStatus.NotChecked"/>.
    /// </summary>
    /// <value>Default 100; 1 to 1,000,000.</value>
    public int MaxSourcesPerHost { get; set; } = 100;

    /// <summary>
    /// The maximum size of one observation in memory, in bytes. A page that states more than fits loses authors, and then its least
    /// reliable titles.
    /// </summary>
    /// <value>Default 16,384 (16 KiB); 4,096 to 1,048,576.</value>
    public int MaxObservationBytes { get; set; } = 16 * 1024;

    /// <summary>
    /// The maximum size of all observations of one report in memory, in bytes. Once it is reached, no further source is fetched, and
    /// those left are <see cref="SourceStatus.NotChecked"/>; sources that are being fetched then still count.
    /// </summary>
    /// <value>Default 67,108,864 (64 MiB); 4,096 to 2,147,483,647.</value>
    public int MaxReportBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// The maximum size of the observations that this process caches, in bytes. Distributed caches have limits of their own.
    /// </summary>
    /// <value>Default 67,108,864 (64 MiB); 0 (nothing is cached in this process) to 2,147,483,647.</value>
    public int MaxCacheBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// How long one call of your own code may take: a distributed cache, an archive lookup, a progress. After that, the source is
    /// checked without it. Your HTTP handlers have <see cref="AttemptTimeout"/>.
    /// </summary>
    /// <value>Default 30 seconds; above 0, at most 10 minutes.</value>
    public TimeSpan ExtensionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The User-Agent header. Be honest here: a site must be able to tell who is asking.</summary>
    /// <value>Default <c>CitationCheck/0.1 (checks cited sources)</c>; 1 to 500 printable ASCII characters.</value>
    public string UserAgent { get; set; } = "CitationCheck/0.1 (checks cited sources)";

    /// <summary>The ports that URLs may use.</summary>
    /// <value>Default 80 and 443.</value>
    public IList<int> AllowedPorts { get; } = [80, 443];

    /// <summary>
    /// Networks in CIDR form (<c>10.1.0.0/16</c>, <c>fd00::/8</c>) that may be connected to although they are not public. Use this for
    /// reports that cite an intranet, never for reports from strangers.
    /// </summary>
    /// <value>Default empty: public addresses only.</value>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>
    /// The proxy to use. Its own address is not checked. The addresses of cited hosts are still checked, but the proxy makes the connection
    /// and may resolve them differently.
    /// </summary>
    /// <value>Default <see langword="null"/>: no proxy, not even one set in the environment.</value>
    public IWebProxy? Proxy { get; set; }

    /// <summary>How long to cache an observation. Failures that may be temporary (blocked, unreachable) are not cached.</summary>
    /// <value>Default 1 day; <see cref="TimeSpan.Zero"/> disables the cache. At most 365 days.</value>
    public TimeSpan CacheDuration { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Keeps observations apart in a cache that several services share. Those with different networks, ports, proxies or user agents
    /// never share observations; set this if they differ in another way, such as handlers that log in.
    /// </summary>
    /// <value>Default empty; any text.</value>
    public string CachePartition { get; set; } = "";

    /// <summary>How to validate the report once its sources have been checked.</summary>
    /// <value>Default <see cref="ValidationOptions.Default"/>.</value>
    public ValidationOptions Validation { get; set; } = ValidationOptions.Default;

    internal void Validate()
    {
        Within(MaxBytes, 1024, 64 * 1024 * 1024, nameof(MaxBytes));
        Within(MaxRetries, 0, 10, nameof(MaxRetries));
        Within(MaxInFlight, 1, 1000, nameof(MaxInFlight));
        Within(MaxInFlightPerHost, 1, 1000, nameof(MaxInFlightPerHost));
        Within(MaxRedirects, 0, 50, nameof(MaxRedirects));
        Within(MaxSources, 1, 1_000_000, nameof(MaxSources));
        Within(MaxSourcesPerHost, 1, 1_000_000, nameof(MaxSourcesPerHost));
        Within(MaxObservationBytes, 4 * 1024, 1024 * 1024, nameof(MaxObservationBytes));
        Within(MaxReportBytes, 4 * 1024, int.MaxValue, nameof(MaxReportBytes));
        Within(MaxCacheBytes, 0, int.MaxValue, nameof(MaxCacheBytes));
        Within(ExtensionTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10), nameof(ExtensionTimeout));
        Within(ConnectTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(5), nameof(ConnectTimeout));
        Within(AttemptTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10), nameof(AttemptTimeout));
        Within(TotalTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromHours(1), nameof(TotalTimeout));
        Within(ReportTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1), nameof(ReportTimeout));
        Within(RetryDelay, TimeSpan.Zero, TimeSpan.FromMinutes(5), nameof(RetryDelay));
        Within(MaxRetryAfter, TimeSpan.Zero, TimeSpan.FromHours(1), nameof(MaxRetryAfter));
        Within(CacheDuration, TimeSpan.Zero, TimeSpan.FromDays(365), nameof(CacheDuration));
        ArgumentNullException.ThrowIfNull(Validation);
        ArgumentNullException.ThrowIfNull(CachePartition);
        if (!IsHeader(UserAgent))
        {
            throw new ArgumentException(
                $"The user agent must be 1 to {MaxUserAgent} printable ASCII characters.", nameof(UserAgent));
        }

        foreach (int port in AllowedPorts)
        {
            Within(port, 1, 65535, nameof(AllowedPorts));
        }

        foreach (string network in AllowedNetworks.Where(network => !IPNetwork.TryParse(network, out _)))
        {
            throw new ArgumentException($"“{network}” is not a network in CIDR form.", nameof(AllowedNetworks));
        }
    }

    /// <summary>Connections encode headers as ASCII, and fail with anything else.</summary>
    private static bool IsHeader(string userAgent) =>
        !string.IsNullOrWhiteSpace(userAgent)
        && userAgent.Length <= MaxUserAgent
        && !userAgent.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static void Within<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be from {least} to {most}.");
        }
    }
}
