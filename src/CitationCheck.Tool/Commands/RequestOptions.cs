using System.CommandLine;
using System.Net;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Commands;

/// <summary>The options that say how the cited pages are requested, and what they set.</summary>
internal static class RequestOptions
{
    public static readonly Option<string> Proxy = new("--proxy")
    {
        Description = "The proxy for --sources, such as http://proxy.lake.example:3128, or env for that of HTTPS_PROXY and HTTP_PROXY. "
            + "Default: none.",
        HelpName = "URL|env",
    };

    public static readonly Option<string[]> Header = new("--header")
    {
        Description = "A header to send to cited hosts, though not where they redirect to, or with HOST= to that host only, repeatable.",
        HelpName = "[HOST=]NAME: VALUE",
    };

    public static readonly Option<string> UserAgent = new("--user-agent")
    {
        Description = "What --sources calls itself. Be honest here: a site must be able to tell who is asking.",
        HelpName = "TEXT",
    };

    public static readonly Option<string> Timeout = new("--timeout")
    {
        Description = "How many seconds one source may take, with redirects and retries. Default: 60.",
        HelpName = "SECONDS",
    };

    public static readonly Option<string[]> Skip = new("--skip")
    {
        Description = "Sources not to fetch, repeatable: a host ('*.lake.example') or, with a slash, a URL ('lake.example/archive/*').",
        HelpName = "PATTERN",
    };

    public static readonly Option<string> MaxInFlight = new("--max-in-flight")
    {
        Description = "How many requests --sources sends at a time; 2 of them to one host. Default: 10.",
        HelpName = "N",
    };

    /// <summary>All of them, in the order of the help.</summary>
    public static readonly IReadOnlyList<Option> All = [Proxy, Header, UserAgent, Timeout, Skip, MaxInFlight];

    private const int MaxSeconds = 3_600;
    private const int MaxRequests = 1_000;

    private static readonly string[] ProxySchemes = ["http", "https", "socks4", "socks4a", "socks5"];

    /// <summary>What the command line sets.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public static Action<SourceVerificationOptions> Read(ParseResult parsed)
    {
        IWebProxy? proxy = parsed.GetValue(Proxy) is { } named ? ReadProxy(named) : null;
        TimeSpan? timeout = parsed.GetValue(Timeout) is { } seconds
            ? TimeSpan.FromSeconds(OptionValues.Number(Timeout.Name, seconds, 1, MaxSeconds))
            : null;
        int? requests = parsed.GetValue(MaxInFlight) is { } number
            ? OptionValues.Number(MaxInFlight.Name, number, 1, MaxRequests)
            : null;
        return options =>
        {
            options.Proxy = proxy;
            options.UserAgent = parsed.GetValue(UserAgent) ?? options.UserAgent;
            options.MaxInFlight = requests ?? options.MaxInFlight;
            options.TotalTimeout = timeout ?? options.TotalTimeout;
            options.AttemptTimeout = Shorter(options.AttemptTimeout, timeout);
            options.ConnectTimeout = Shorter(options.ConnectTimeout, timeout);
            foreach (string header in parsed.GetValue(Header) ?? [])
            {
                options.Headers.Add(header);
            }

            foreach (string pattern in parsed.GetValue(Skip) ?? [])
            {
                options.SkippedUrls.Add(pattern);
            }
        };
    }

    private static TimeSpan Shorter(TimeSpan usual, TimeSpan? limit) => limit < usual ? limit.Value : usual;

    private static IWebProxy ReadProxy(string word)
    {
        if (word == "env")
        {
            IWebProxy own = HttpClient.DefaultProxy;
            return LeadsSomewhere(own, "https://lake.example/") || LeadsSomewhere(own, "http://lake.example/")
                ? own
                : throw new UsageException("--proxy env: the environment names no proxy (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY).");
        }

        bool isUrl = Uri.TryCreate(word, UriKind.Absolute, out Uri? url) && ProxySchemes.Contains(url.Scheme) && url.Host.Length > 0;
        if (!isUrl)
        {
            throw new UsageException($"--proxy takes the URL of a proxy ({string.Join(", ", ProxySchemes)}) or env, not “{word}”.");
        }

        string[] user = Uri.UnescapeDataString(url!.UserInfo).Split(':', 2);
        NetworkCredential? credentials = url.UserInfo.Length > 0 ? new NetworkCredential(user[0], user.ElementAtOrDefault(1)) : null;
        return new WebProxy(url) { Credentials = credentials };
    }

    private static bool LeadsSomewhere(IWebProxy proxy, string url)
    {
        var target = new Uri(url);
        return !proxy.IsBypassed(target) && proxy.GetProxy(target) is { } address && address != target;
    }
}
