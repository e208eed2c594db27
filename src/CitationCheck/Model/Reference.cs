using CitationCheck.Text;

namespace CitationCheck;

/// <summary>One entry of a reference list, or one given source.</summary>
/// <remarks>
/// An entry with several labels is read as one reference per label; all of them share the span of the entry. Immutable and
/// thread-safe.
/// </remarks>
/// <example>
/// <code>
/// foreach (Reference reference in report.References)
/// {
///     Console.WriteLine($"[{reference.Label}] {reference.Title ?? reference.RawText}: cited {reference.Citations.Count} times");
/// }
/// </code>
/// </example>
public sealed class Reference
{
    internal Reference()
    {
    }

    /// <summary>The label of the entry, without brackets; empty if it has none, for example in a bulleted list.</summary>
    public required string Label { get; init; }

    /// <summary>The label as a number; <see langword="null"/> if it is not a number or is too large.</summary>
    public int? Number { get; init; }

    /// <summary>The title, without quotation marks; <see langword="null"/> if the entry has none.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher, site, journal or other container; <see langword="null"/> if unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>The authors as written, in order; empty if unknown.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The publication date, as precise as it was written; <see langword="null"/> if unknown.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The date on which the source was accessed; <see langword="null"/> if unknown.</summary>
    public PartialDate? AccessedOn { get; init; }

    /// <summary>The URL, unescaped; <see langword="null"/> if the entry has none. It may be invalid.</summary>
    public string? Url { get; init; }

    /// <summary>The DOI, arXiv, ISBN and PubMed identifiers, in order.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>
    /// The location of the whole entry in the report's text, including its label; empty, at the end of the text, if the reference was
    /// made from a given source.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>The entry as displayed to readers, including its label; lines are separated by <c>\n</c>.</summary>
    public required string RawText { get; init; }

    /// <summary>The citations that point to the entry, in order; empty if nothing cites it.</summary>
    public IReadOnlyList<Citation> Citations => Report is { } report ? report.CitationsOf(this) : [];

    /// <summary>The list that contains the entry; <see langword="null"/> if the reference was made from a given source.</summary>
    public ReferenceList? List { get; internal set; }

    /// <summary>
    /// The given source that the reference was made from, or that the entry names by its URL, label, title or file name; otherwise
    /// <see langword="null"/>.
    /// </summary>
    public SourceDocument? Document { get; internal set; }

    /// <summary>Whether the reference was made from a given source and is no entry of a list in the text.</summary>
    public bool IsGiven { get; internal init; }

    /// <summary>
    /// Whether the entry only points at an earlier one, as “Ibid.” does. What is known of the source is that one's then, and so is
    /// what there is to say of it.
    /// </summary>
    internal bool RefersBack { get; init; }

    /// <summary>The report that the entry is in, once that is read.</summary>
    internal Report? Report { get; set; }

    /// <summary>Its place among the references of its report, counted from 0.</summary>
    internal int Place { get; set; }

    /// <summary>Returns a short description of the reference, for debuggers and logs.</summary>
    /// <returns>Its label and its title, or its first words.</returns>
    public override string ToString() => $"[{Label}] {QuotedWords.Of(Title ?? RawText)}";
}
