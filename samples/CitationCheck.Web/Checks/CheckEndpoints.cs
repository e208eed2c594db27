using CitationCheck.Web.Hosting;
using CitationCheck.Writers;
using Microsoft.Extensions.Options;

namespace CitationCheck.Web.Checks;

/// <summary><c>POST /api/check</c> checks a text; <c>GET /pages/…</c> shows a result.</summary>
internal static class CheckEndpoints
{
    private const int MaxPage = 1 << 26;

    private static readonly WriterOptions Writing = new() { MaxOutput = MaxPage };

    public static void MapChecks(this IEndpointRouteBuilder api) => api.MapPost("/check", Check);

    public static void MapPages(this IEndpointRouteBuilder app) => app.MapGet("/pages/{id}", Show);

    /// <summary>The whole result as JSON. The header says where its page is.</summary>
    private static IResult Check(
        CheckInput input,
        IOptionsSnapshot<SourceVerificationOptions> options,
        ResultStore store,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        ValidationOptions validation = options.Value.Validation;
        Report report = input.Parse(validation.Limits, cancellationToken);
        ValidationResult result = CitationValidator.Validate(report, validation, cancellationToken: cancellationToken);
        response.Headers.ContentLocation = store.Add(result);
        return Results.Ok(result);
    }

    private static IResult Show(string id, ResultStore store, HttpResponse response, CancellationToken cancellationToken)
    {
        if (store.Find(id) is not { } result)
        {
            return Results.Problem("This result is not kept any more. Check the text again.", statusCode: StatusCodes.Status404NotFound);
        }

        response.Headers.ContentSecurityPolicy = SecurityHeaders.ResultPolicy;
        response.Headers.CacheControl = "no-store";
        string page = ResultWriter.Write(OutputFormat.Html, result, "The text", Writing, cancellationToken);
        return Results.Text(page, "text/html; charset=utf-8");
    }
}
