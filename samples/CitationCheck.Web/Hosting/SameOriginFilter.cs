namespace CitationCheck.Web.Hosting;

/// <summary>
/// Refuses requests that a page of another site makes in a visitor's browser. There is no login and no cookie that it could misuse, but
/// it could make this server fetch pages. Browsers say where a request comes from (<c>Sec-Fetch-Site</c>, <c>Origin</c>); programs say
/// nothing and pass. Forms of other sites fail already because the endpoints take JSON alone, and names of other sites that lead to this
/// address because of <c>AllowedHosts</c>.
/// </summary>
internal sealed class SameOriginFilter : IEndpointFilter
{
    private const string Reason = "This address answers its own page and programs, not pages of other sites.";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpRequest request = context.HttpContext.Request;
        return IsOurOwn(request)
            ? await next(context)
            : Results.Problem(Reason, statusCode: StatusCodes.Status403Forbidden);
    }

    private static bool IsOurOwn(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        return request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
