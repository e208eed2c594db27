using System.Threading.RateLimiting;
using CitationCheck.Sources.Pages;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Fetching;

/// <summary>Has pages rendered that are empty without their scripts, if the application has a renderer. Thread-safe.</summary>
internal sealed class PageRendering(
    HostLimits limits, TimeProvider time, ILogger<PageRendering> logger, IPageRenderer? renderer = null)
{
    /// <summary>The result with the rendered page; the result as it is if there is nothing to render, or rendering fails.</summary>
    /// <param name="url">The URL that gave the result.</param>
    /// <param name="result">The result.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    public async ValueTask<RequestResult> RenderAsync(
        Uri url, RequestResult result, SourceVerificationOptions options, CancellationToken cancellationToken)
    {
        if (renderer is null || !NeedsScripts(result)
            || await HtmlAsync(renderer, url, options, cancellationToken).ConfigureAwait(false) is not { Length: > 0 } html)
        {
            return result;
        }

        string bounded = html.Length > options.MaxBytes ? html[..options.MaxBytes] : html;
        PageContent page = PageReader.Read(bounded, url, options.KeepText ? options.MaxTextLength : 0, cancellationToken);
        RequestResult rendered = result with { Page = page };
        return NeedsScripts(rendered) ? result
            : result.Outcome == SourceOutcome.Unread ? rendered with { Outcome = SourceOutcome.Page, Reason = "" }
            : rendered;
    }

    private static bool NeedsScripts(RequestResult result) => result.Page is { NeedsScripts: true };

    private async Task<string?> HtmlAsync(
        IPageRenderer renderer, Uri url, SourceVerificationOptions options, CancellationToken cancellationToken)
    {
        using RateLimitLease place = await limits.AcquireAsync(url.IdnHost.ToLowerInvariant(), cancellationToken).ConfigureAwait(false);
        using var limit = new CancellationTokenSource(options.ExtensionTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        CancellationToken token = either.Token;
        try
        {
            // A renderer may not heed the token, or block its thread.
            return await Task.Run(() => renderer.RenderAsync(url, token).AsTask(), token).WaitAsync(token).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.RendererFailed(logger, url, exception);
            return null;
        }
    }
}
