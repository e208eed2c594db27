namespace CitationCheck.Sources.Verification;

/// <summary>The URLs of a report in the order in which to fetch them.</summary>
internal static class SourceQueue
{
    /// <summary>Each URL once, hosts in turn, so that a report that cites one site 1,000 times does not delay the others.</summary>
    public static IReadOnlyList<string> Of(Report report)
    {
        IEnumerable<string?> cited = report.References.Select(SourceUrl.Of)
            .Concat(report.Citations.Where(citation => citation.Reference is null).Select(citation => citation.Url));
        return
        [
            .. cited.OfType<string>()
                .Where(url => !string.IsNullOrWhiteSpace(url))
                .Select(SourceUrl.Normalize)
                .Distinct(StringComparer.Ordinal)
                .GroupBy(HostOf, StringComparer.Ordinal)
                .SelectMany(host => host.Select((url, turn) => (url, turn)))
                .OrderBy(entry => entry.turn) // stable, so the hosts keep the report's order
                .Select(entry => entry.url),
        ];
    }

    private static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? uri.Authority : "";
}
