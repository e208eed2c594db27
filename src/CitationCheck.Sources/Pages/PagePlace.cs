namespace CitationCheck.Sources.Pages;

/// <summary>Where a page is, to tell what it says of itself from what it says of others.</summary>
/// <param name="reached">
/// The URL that the page was read from; <see langword="null"/> if it is unknown, and then nothing is elsewhere.
/// </param>
/// <param name="canonical">The URL that the page says it has.</param>
internal sealed class PagePlace(Uri? reached, string? canonical)
{
    private readonly Uri? canonical =
        canonical is null ? null
        : reached is null ? (Uri.TryCreate(canonical, UriKind.Absolute, out Uri? absolute) ? absolute : null)
        : Uri.TryCreate(reached, canonical, out Uri? resolved) ? resolved
        : null;

    /// <summary>Whether the page is one of a wiki: its articles were begun by someone some day, and are rewritten ever since.</summary>
    public bool IsWiki => IsInWiki(reached) || IsInWiki(canonical);

    /// <summary>
    /// Whether an absolute URL is the page's: its path, or the last part of it, which is the article's on all hosts of a site.
    /// </summary>
    public bool IsOwn(string url) =>
        (reached is null && canonical is null)
        || !Uri.TryCreate(url, UriKind.Absolute, out Uri? other)
        || IsHome(other)
        || IsSame(other, reached)
        || IsSame(other, canonical);

    /// <summary>Whether a link of the page leads to another page of content; the site's home is in the logo of every page.</summary>
    public bool IsElsewhere(string link) =>
        reached is not null
        && !link.StartsWith('#')
        && !link.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(reached, link, out Uri? target)
        && !IsHome(target)
        && !IsSame(target, reached)
        && !IsSame(target, canonical);

    private static bool IsInWiki(Uri? url) => url?.AbsolutePath.Contains("/wiki/", StringComparison.OrdinalIgnoreCase) ?? false;

    private static bool IsHome(Uri url) => url.AbsolutePath.Length <= 1 && url.Query.Length == 0;

    private static bool IsSame(Uri one, Uri? other)
    {
        if (other is null)
        {
            return false;
        }

        string path = one.AbsolutePath.TrimEnd('/');
        string otherPath = other.AbsolutePath.TrimEnd('/');
        string last = path[(path.LastIndexOf('/') + 1)..];
        return path.Equals(otherPath, StringComparison.OrdinalIgnoreCase)
            ? one.Query.Length == 0 || other.Query.Length == 0 || one.Query == other.Query
            : last.Length >= 5 && otherPath.EndsWith("/" + last, StringComparison.OrdinalIgnoreCase);
    }
}
