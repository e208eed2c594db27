namespace CitationCheck.Tool.Inputs;

/// <summary>A report to check: its name, and how to read it.</summary>
/// <param name="Name">The name in outputs: relative to the working folder, with <c>/</c>.</param>
/// <param name="Read">Returns the text. Throws <see cref="IOException"/> with a readable reason if it cannot.</param>
internal sealed record ReportInput(string Name, Func<CancellationToken, Task<string>> Read)
{
    /// <summary>The documents that the report was made from; <see langword="null"/> if none are given.</summary>
    public IReadOnlyList<SourceDocument>? Sources { get; init; }

    /// <summary>The citations given beside the text; <see langword="null"/> if none are given.</summary>
    public IReadOnlyList<GivenCitation>? Citations { get; init; }
}
