using System.Globalization;

namespace CitationCheck.Sources.Fetching;

/// <summary>
/// The cookies of one source, as long as it is fetched: gates set one and want to see it again. Each host gets back what it set itself;
/// what a cookie says of domains and paths is not heeded, so that none reaches another host. Not thread-safe.
/// </summary>
internal sealed class CookieJar(TimeProvider time)
{
    private const int MaxCookies = 50;
    private const int MaxLength = 4_096; // RFC 6265, 6.1

    private readonly Dictionary<string, OrderedDictionary<string, Cookie>> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Changes whenever a cookie is set, replaced or removed.</summary>
    public int Version { get; private set; }

    /// <summary>Keeps what a response sets.</summary>
    public void Add(Uri url, HttpResponseMessage response)
    {
        if (!response.Headers.NonValidated.TryGetValues("Set-Cookie", out var lines))
        {
            return;
        }

        if (!hosts.TryGetValue(url.IdnHost, out OrderedDictionary<string, Cookie>? cookies))
        {
            hosts[url.IdnHost] = cookies = new(StringComparer.Ordinal);
        }

        foreach (string line in lines)
        {
            Set(cookies, line);
        }
    }

    /// <summary>The header for a request; <see langword="null"/> if there is nothing to send.</summary>
    public string? HeaderFor(Uri url)
    {
        if (!hosts.TryGetValue(url.IdnHost, out OrderedDictionary<string, Cookie>? cookies))
        {
            return null;
        }

        bool isSecure = url.Scheme == Uri.UriSchemeHttps;
        string header = string.Join(
            "; ", cookies.Where(cookie => isSecure || !cookie.Value.IsSecure).Select(cookie => $"{cookie.Key}={cookie.Value.Value}"));
        return header.Length > 0 ? header : null;
    }

    private void Set(OrderedDictionary<string, Cookie> cookies, string line)
    {
        string[] parts = line.Split(';', StringSplitOptions.TrimEntries);
        if (line.Length > MaxLength || parts[0].Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, var value]
            || parts[0].AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return;
        }

        if (IsOver(parts))
        {
            Version += cookies.Remove(name) ? 1 : 0;
            return;
        }

        var cookie = new Cookie(value, parts.Contains("secure", StringComparer.OrdinalIgnoreCase));
        bool isNew = !cookies.TryGetValue(name, out Cookie old);
        if (isNew ? cookies.Count < MaxCookies : old != cookie)
        {
            cookies[name] = cookie;
            Version++;
        }
    }

    /// <summary>A site removes a cookie by setting it with a time that is over.</summary>
    private bool IsOver(string[] parts) => parts.Skip(1).Any(part =>
        part.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]
        && (name.Equals("max-age", StringComparison.OrdinalIgnoreCase) ? value is "0" or ['-', ..]
            : name.Equals("expires", StringComparison.OrdinalIgnoreCase)
                && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset end)
                && end <= time.GetUtcNow()));

    private readonly record struct Cookie(string Value, bool IsSecure);
}
