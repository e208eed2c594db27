namespace CitationCheck.AI.Json;

/// <summary>Tells addresses of the web from other names.</summary>
internal static class WebAddress
{
    /// <summary>The name if it is an address of the web; else <see langword="null"/>.</summary>
    public static string? Of(string? name) =>
        Uri.TryCreate(name, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? name
            : null;
}
