using CitationCheck.Sources.Fetching;

namespace CitationCheck.Sources.Verification;

/// <summary>The URLs of a report in the order in which to fetch them.</summary>
internal static class SourceQueue
{
    /// <summary>
    /// Each URL once, hosts in turn, so that a report that cites one site 1,000 times does not delay the others, nor use up their places.
    /// </summary>
    public static IReadOnlyList<QueuedSource> Of(Report report, SourceVerificationOptions options)
    {
        // Most documents that an application hands over are not cited.
        IEnumerable<(string? Url, PartialDate? Near)> cited = report.References
            .Where(static reference => reference is { IsGiven: false } or { Citations.Count: > 0 })
            .Select(static reference => (SourceUrl.Of(reference), reference.AccessedOn ?? reference.Date))
            .Concat(report.Citations
                .Where(static citation => citation.Reference is null)
                .Select(static citation => (citation.Url, (PartialDate?)null)));
        IEnumerable<QueuedSource> inTurn = cited
            .Where(static source => !string.IsNullOrWhiteSpace(source.Url))
            .Select(static source => new QueuedSource(SourceUrl.Normalize(source.Url!), source.Near, null))
            .DistinctBy(static source => source.Url, StringComparer.Ordinal)
            .GroupBy(static source => SourceHost.Of(source.Url), StringComparer.Ordinal)
            .SelectMany(host => host.Select((source, turn) =>
                (Source: source with { LeftOut = LeftOut(source.Url, host.Key, turn) }, Turn: turn)))
            .OrderBy(entry => entry.Turn) // stable, so the hosts keep the report's order
            .Select(entry => entry.Source);
        int places = options.MaxSources;
        return
        [
            .. inTurn.Select(source => source.LeftOut is null && --places < 0
                ? source with { LeftOut = Budgets.Sources(options.MaxSources) }
                : source),
        ];

        string? LeftOut(string url, string host, int turn) =>
            SkippedUrls.Reason(url, options.SkippedUrls) is { } skipped ? skipped
            : host.Length > 0 && turn >= options.MaxSourcesPerHost ? Budgets.SourcesOf(host, options.MaxSourcesPerHost) : null;
    }
}
