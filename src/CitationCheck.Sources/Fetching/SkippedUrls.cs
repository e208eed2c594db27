using System.IO.Enumeration;

namespace CitationCheck.Sources.Fetching;

/// <summary>The URLs that the options leave out.</summary>
internal static class SkippedUrls
{
    /// <summary>The reason for a URL that is left out; <see langword="null"/> if it is not.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="patterns">The patterns: of hosts, or of URLs if they have a slash.</param>
    public static string? Reason(string url, IList<string> patterns)
    {
        if (patterns.Count == 0)
        {
            return null;
        }

        string host = SourceHost.Of(url);
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        string address = scheme < 0 ? url : url[(scheme + 3)..];
        return patterns.FirstOrDefault(Fits) is { } pattern ? $"it is left out by the pattern {pattern}" : null;

        bool Fits(string pattern) => pattern.Contains('/', StringComparison.Ordinal)
            ? FileSystemName.MatchesSimpleExpression(pattern, pattern.Contains("://", StringComparison.Ordinal) ? url : address)
            : FileSystemName.MatchesSimpleExpression(pattern, host);
    }
}
