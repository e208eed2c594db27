namespace CitationCheck.Web.Hosting;

/// <summary>Headers of all responses: a page loads what this server serves and nothing else, and no other site can frame it.</summary>
internal static class SecurityHeaders
{
    /// <summary>The page of the sample. Its scripts and styles are files, so that nothing inline ever runs.</summary>
    private const string AppPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    /// <summary>
    /// The page of a result, which is made of a text that nobody vouches for. It has a strict policy of its own in its head; here it
    /// loses its origin as well, so that its script could not reach this server even if something were wrong with the page.
    /// </summary>
    public const string ResultPolicy = "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = AppPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    });
}
