using System.Buffers;
using System.Collections.Frozen;
using System.IO.Enumeration;

namespace CitationCheck.Sources.Options;

/// <summary>A header that the options add to requests.</summary>
/// <param name="Host">The host that it is for, which may have the wildcard <c>*</c>; <see langword="null"/> for each cited host.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record SourceHeader(string? Host, string Name, string Value)
{
    private const int MaxLength = 8_192;

    private static readonly SearchValues<char> InNames =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-.^_`|~");

    /// <summary>Headers that frame the request, or have an option of their own.</summary>
    private static readonly FrozenSet<string> Own = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Host", "Connection", "Content-Length", "Content-Type", "Transfer-Encoding", "TE", "Trailer", "Upgrade", "Expect", "Keep-Alive",
        "Accept-Encoding", "Range", "If-Modified-Since", "If-None-Match", "Proxy-Authorization", "User-Agent", "Accept-Language");

    /// <summary>Reads <c>Name: value</c> or <c>host=Name: value</c>.</summary>
    /// <returns>The header; <see langword="null"/> if the text is none, or one that may not be set.</returns>
    public static SourceHeader? Parse(string? text)
    {
        int colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0 || text!.Length > MaxLength)
        {
            return null;
        }

        string name = text[..colon].Trim();
        string value = text[(colon + 1)..].Trim();
        string? host = null;
        int equals = name.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
        {
            (host, name) = (name[..equals].Trim().ToLowerInvariant(), name[(equals + 1)..].Trim());
        }

        bool isName = name.Length > 0 && !name.AsSpan().ContainsAnyExcept(InNames) && !Own.Contains(name);
        bool isValue = value.Length > 0 && !value.AsSpan().ContainsAnyExceptInRange(' ', '~');
        return isName && isValue && host is not "" ? new SourceHeader(host, name, value) : null;
    }

    /// <summary>
    /// Whether to send it: what is for one host never goes to another, what is for all goes to the cited host only and not where that
    /// redirects, and nothing goes in the clear where the cited URL is secure.
    /// </summary>
    /// <param name="url">The URL of the request.</param>
    /// <param name="cited">The cited URL.</param>
    public bool IsFor(Uri url, Uri cited)
    {
        bool isExposed = cited.Scheme == Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttps;
        return !isExposed && (Host is null ? url.IdnHost == cited.IdnHost : FileSystemName.MatchesSimpleExpression(Host, url.IdnHost));
    }
}
