namespace CitationCheck.Writers.Html;

/// <summary>Which addresses of a report may become links: http and https, nothing that runs or opens files.</summary>
internal static class WebLink
{
    public static string? Of(string? url) =>
        url is not null && Uri.TryCreate(url.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? uri.AbsoluteUri
            : null;

    public static string Of(Identifier identifier)
    {
        string value = Uri.EscapeDataString(identifier.Value).Replace("%2F", "/", StringComparison.Ordinal);
        return identifier.Kind switch
        {
            IdentifierKind.Doi => "https://doi.org/" + value,
            IdentifierKind.Arxiv => "https://arxiv.org/abs/" + value,
            IdentifierKind.Isbn => "https://openlibrary.org/isbn/" + value,
            _ => "https://pubmed.ncbi.nlm.nih.gov/" + value,
        };
    }

    /// <summary>The host without <c>www.</c>, as readers know a site.</summary>
    public static string Host(string link)
    {
        string host = new Uri(link).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
