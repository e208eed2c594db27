using CitationCheck.Text;

namespace CitationCheck;

/// <summary>A document that the application holds, such as one that was retrieved for an answer.</summary>
/// <remarks>
/// Everything in it is data: neither its title nor its text is ever read as a part of the report. At least one of <see cref="Id"/>,
/// <see cref="Url"/>, <see cref="FileName"/> and <see cref="Title"/> should be set; a document without any is found by its number alone.
/// Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// SourceDocument[] sources =
/// [
///     new() { Id = "kb-12", Title = "Rain report", Url = "https://lake.example/rain", Text = "Rain fell on 12 days." },
/// ];
/// ValidationResult result = CitationValidator.Validate("Rain fell on 12 days [kb-12].", sources);
/// </code>
/// </example>
public sealed record SourceDocument
{
    /// <summary>
    /// The identifier that the answer cites, any string, compared exactly; <see langword="null"/> if the documents are cited by number,
    /// URL, title or file name. Several documents may share one, as the chunks of one file do.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The title; <see langword="null"/> if unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The URL, or any other address; <see langword="null"/> if there is none.</summary>
    public string? Url { get; init; }

    /// <summary>The name of the file, such as <c>handbook.pdf</c>; <see langword="null"/> for the last part of <see cref="Url"/>.</summary>
    public string? FileName { get; init; }

    /// <summary>The authors, in order; empty if unknown.</summary>
    /// <value>Default: empty.</value>
    public IReadOnlyList<string> Authors { get => field ?? []; init; } = [];

    /// <summary>The publication date; <see langword="null"/> if unknown.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The text; <see langword="null"/> if the application does not have it.</summary>
    public string? Text { get; init; }

    /// <summary>Returns a short description of the document, for debuggers and logs.</summary>
    /// <returns>Its id and its title, URL or file name.</returns>
    public override string ToString() => $"[{Id}] {QuotedWords.Of(Title ?? Url ?? FileName ?? string.Empty)}";
}
