using CitationCheck.Sources.Safety;

namespace CitationCheck.Sources.Fetching;

/// <summary>The host of a URL.</summary>
internal static class SourceHost
{
    /// <summary>
    /// The name in ASCII, without the port, for all ports are one machine; empty if the URL has none, and so causes no request.
    /// </summary>
    public static string Of(string url) => UrlPolicy.Read(url) is { } uri ? Of(uri) : "";

    public static string Of(Uri url) => url.IdnHost.ToLowerInvariant().TrimEnd('.');
}
