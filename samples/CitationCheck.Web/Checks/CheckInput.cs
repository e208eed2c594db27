namespace CitationCheck.Web.Checks;

/// <summary>A text to check.</summary>
/// <param name="Text">A report, or an answer.</param>
/// <param name="Sources">What an answer was made from; <see langword="null"/> for a report with its own list of references.</param>
internal sealed record CheckInput(string Text, IReadOnlyList<SourceInput>? Sources = null)
{
    /// <summary>The given sources; <see langword="null"/> if there are none.</summary>
    public IReadOnlyList<SourceDocument>? Documents => Sources is null ? null : [.. Sources.Select(source => source.ToDocument())];

    public Report Parse(ReadingLimits limits, CancellationToken cancellationToken) => Documents is { } documents
        ? Report.Parse(Text, documents, limits: limits, cancellationToken: cancellationToken)
        : Report.Parse(Text, limits: limits, cancellationToken: cancellationToken);
}
