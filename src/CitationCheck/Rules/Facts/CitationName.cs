namespace CitationCheck.Rules.Facts;

/// <summary>How messages call a citation.</summary>
internal static class CitationName
{
    /// <summary>By its label in brackets; one in words by itself: <c>[SRC-004]</c>.</summary>
    public static string Of(Citation citation, Report report) =>
        citation.Style == CitationStyle.Document ? citation.Span.Slice(report.Text) : $"[{citation.Label}]";
}
