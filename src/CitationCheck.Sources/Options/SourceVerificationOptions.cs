using System.Net;

namespace CitationCheck;

/// <summary>How to fetch cited pages, and how to validate the report then.</summary>
/// <remarks>
/// Set them where you register the verifier, or in any other way that .NET offers for options. They are checked when the host starts, or
/// else when the verifier is first used. If they change while the program runs, reports that start later use the new ones, with these
/// exceptions, which are read once: <see cref="AllowedPorts"/>, <see cref="AllowedNetworks"/>, <see cref="Proxy"/>,
/// <see cref="ConnectTimeout"/>, <see cref="MaxInFlight"/>, <see cref="MaxInFlightPerHost"/> and <see cref="MaxCacheBytes"/>. Changes that
/// are invalid have no effect.
/// </remarks>
public sealed class SourceVerificationOptions
{
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

    /// <summary>
    /// The pause before a page that was not found (404 or 410) is requested once more. Only if it is not found again, it counts as such.
    /// </summary>
    /// <value>Default 2 seconds; 0 to 5 minutes.</value>
    public TimeSpan NotFoundDelay { get; set; } = TimeSpan.FromSeconds(2);

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
    /// The maximum size of one observation in memory, in bytes, without its text and its archived copy. A page that states more than fits
    /// loses authors, and then its least
    /// reliable titles.
    /// </summary>
    /// <value>Default 16,384 (16 KiB); 4,096 to 1,048,576.</value>
    public int MaxObservationBytes { get; set; } = 16 * 1024;

    /// <summary>
    /// The maximum number of bytes to read from a document that an <see cref="IDocumentReader"/> reads, such as a PDF. Longer documents are
    /// not read, because what says where things are stands at their end.
    /// </summary>
    /// <value>Default 16,777,216 (16 MiB); 1,024 to 268,435,456.</value>
    public int MaxDocumentBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Whether observations keep the main text of pages and documents, in <see cref="SourceObservation.Text"/>, for checks of what a source
    /// says.
    /// </summary>
    /// <value>Default <see langword="false"/>: titles, authors and dates only.</value>
    public bool KeepText { get; set; }

    /// <summary>
    /// The maximum length of <see cref="SourceObservation.Text"/>, in characters; the rest is left out. It does not count for
    /// <see cref="MaxObservationBytes"/>, but it does for <see cref="MaxReportBytes"/> and <see cref="MaxCacheBytes"/>.
    /// </summary>
    /// <value>Default 262,144; 1,024 to 16,777,216.</value>
    public int MaxTextLength { get; set; } = 262_144;

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
    /// How long one call of your own code may take: a distributed cache, an archive lookup, a page renderer, a document
    /// reader, a progress. After that, the source is
    /// checked without it. Your HTTP handlers have <see cref="AttemptTimeout"/>.
    /// </summary>
    /// <value>Default 30 seconds; above 0, at most 10 minutes.</value>
    public TimeSpan ExtensionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The User-Agent header. Be honest here: a site must be able to tell who is asking.</summary>
    /// <value>Default <c>CitationCheck/0.1 (checks cited sources)</c>; 1 to 500 printable ASCII characters.</value>
    public string UserAgent { get; set; } = "CitationCheck/0.1 (checks cited sources)";

    /// <summary>
    /// The Accept-Language header. Sites with a page in several languages show one by it, or else one by the country of the request.
    /// </summary>
    /// <value>
    /// Default <see langword="null"/>: the language of the cited title, that of the report, English, then any. 1 to 200 printable ASCII
    /// characters.
    /// </value>
    public string? AcceptLanguage { get; set; }

    /// <summary>
    /// Headers to add to requests, such as a key for an archive: <c>Name: value</c> for each cited host, though not for others that it
    /// redirects to; or <c>host=Name: value</c> for one host, which may begin with a wildcard (<c>*.lake.example=Name: value</c>), wherever
    /// the request comes from. Neither is sent in the clear if the cited URL is https. Configuration adds to the list.
    /// </summary>
    /// <value>
    /// Default empty; printable ASCII characters. Headers that frame a request (<c>Host</c>, <c>Content-Length</c> …) and those with an
    /// option of their own cannot be set.
    /// </value>
    public IList<string> Headers { get; private set; } = [];

    /// <summary>
    /// The sources not to fetch, as patterns in which <c>*</c> stands for any characters: of a host (<c>*.lake.example</c>), or, with a
    /// slash, of a URL (<c>lake.example/archive/*</c>). They are <see cref="SourceStatus.NotChecked"/>, and no redirect to them is
    /// followed. Configuration adds to the list.
    /// </summary>
    /// <value>Default empty; no case is told apart.</value>
    public IList<string> SkippedUrls { get; private set; } = [];

    /// <summary>The ports that URLs may use. Configuration adds to the list.</summary>
    /// <value>Default 80 and 443; 1 to 65,535 each.</value>
    public IList<int> AllowedPorts { get; private set; } = [80, 443];

    /// <summary>
    /// Networks in CIDR form (<c>10.1.0.0/16</c>, <c>fd00::/8</c>) that may be connected to although they are not public. Use this for
    /// reports that cite an intranet, never for reports from strangers.
    /// </summary>
    /// <value>Default empty: public addresses only.</value>
    public IList<string> AllowedNetworks { get; private set; } = [];

    /// <summary>
    /// The proxy to use. Its own address is not checked. The addresses of cited hosts are still checked, but the proxy makes the connection
    /// and may resolve them differently. In configuration, it is the proxy's URL.
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

    /// <summary>How to validate the report once its sources have been checked. What is set is copied.</summary>
    /// <value>Default <see cref="ValidationOptions.Default"/>.</value>
    public ValidationOptions Validation
    {
        get;

        // Binders of configuration write into the object that they find here, which must be nobody else's.
        set => field = value is null ? null! : value with { Limits = value.Limits is null ? null! : value.Limits with { } };
    } = new();

    /// <summary>A copy that later changes of these options do not reach.</summary>
    internal SourceVerificationOptions Copy()
    {
        var copy = (SourceVerificationOptions)MemberwiseClone();
        copy.AllowedPorts = [.. AllowedPorts];
        copy.AllowedNetworks = [.. AllowedNetworks];
        copy.Headers = [.. Headers];
        copy.SkippedUrls = [.. SkippedUrls];
        return copy;
    }

    /// <summary>A copy with other options for what connections, queues and the memory for observations are made of.</summary>
    internal SourceVerificationOptions CopyWithConnectionsOf(SourceVerificationOptions other)
    {
        SourceVerificationOptions copy = Copy();
        copy.AllowedPorts = other.AllowedPorts;
        copy.AllowedNetworks = other.AllowedNetworks;
        copy.Proxy = other.Proxy;
        copy.ConnectTimeout = other.ConnectTimeout;
        copy.MaxInFlight = other.MaxInFlight;
        copy.MaxInFlightPerHost = other.MaxInFlightPerHost;
        copy.MaxCacheBytes = other.MaxCacheBytes;
        return copy;
    }
}
