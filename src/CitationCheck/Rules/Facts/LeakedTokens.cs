namespace CitationCheck.Rules.Facts;

/// <summary>Knows citations that are tokens of the tool that wrote the report.</summary>
internal static class LeakedTokens
{
    /// <summary>What tools call a document in a marker; “source”, “ref” and “note” are people's words.</summary>
    private static readonly string[] ToolWords = ["cit", "doc", "web", "search", "result"];

    /// <summary>
    /// A tool's name for a document has leaked too, <c>【4†source】</c>, unless the list knows documents and only this one is not
    /// in it: then its citation is as unresolved as any other. So is one in people's words: <c>[Source 3]</c>, <c>[Ref. 2]</c>.
    /// </summary>
    public static bool Include(Citation citation, Report report, CitationStatistics citations) => citation switch
    {
        { IsResolved: true } => false,
        { Style: CitationStyle.ToolToken } => true,
        { Style: CitationStyle.Document } when report.GivenSources is null =>
            !citations.HasListedDocuments && IsToolName(citation.Span.Slice(report.Text)),
        _ => false,
    };

    private static bool IsToolName(ReadOnlySpan<char> marker)
    {
        ReadOnlySpan<char> name = marker.TrimStart("[［【〔〖(（\\");
        if (name.ContainsAny('†', '‡'))
        {
            return true;
        }

        foreach (string word in ToolWords)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
