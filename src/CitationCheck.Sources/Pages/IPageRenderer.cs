namespace CitationCheck;

/// <summary>
/// Renders pages whose text is made by scripts, as a browser does. Register your own to have such pages read; this library has no browser.
/// Implementations must be thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// A renderer is asked only after the page was fetched and turned out to be empty without its scripts. What it returns is read like any
/// other page: the first <see cref="SourceVerificationOptions.MaxBytes"/> characters of it. It takes one of the places of the page's host
/// (<see cref="SourceVerificationOptions.MaxInFlightPerHost"/>) while it works.
/// </para>
/// <para>
/// The requests of a renderer are its own: the address checks of this library do not apply to what a page's scripts load, where they
/// redirect to, or how their hosts resolve. Reports are untrusted, so run the browser where it reaches public addresses only.
/// </para>
/// </remarks>
public interface IPageRenderer
{
    /// <summary>Renders a page.</summary>
    /// <param name="url">The URL that answered with the page, after all redirects.</param>
    /// <param name="cancellationToken">
    /// Cancels the rendering, after <see cref="SourceVerificationOptions.ExtensionTimeout"/> at the latest.
    /// </param>
    /// <returns>
    /// The HTML after the scripts have run; <see langword="null"/> if the page cannot be rendered. An exception, and no answer within
    /// <see cref="SourceVerificationOptions.ExtensionTimeout"/>, leave the source unread.
    /// </returns>
    ValueTask<string?> RenderAsync(Uri url, CancellationToken cancellationToken);
}
