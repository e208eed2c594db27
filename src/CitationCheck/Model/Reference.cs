using System.Diagnostics.CodeAnalysis;

namespace CitationCheck;

/// <summary>
/// One entry of a reference list. An entry with several labels gives one reference a label, all with the entry's
/// span. Immutable; safe to share.
/// </summary>
public sealed class Reference
{
    private readonly string? report;
    private string? rawText;

    internal Reference()
    {
    }

    /// <summary>A reference whose text stands in its report; it is cut out when it is asked for.</summary>
    [SetsRequiredMembers]
    internal Reference(string label, TextSpan span, string report)
    {
        Label = label;
        Span = span;
        this.report = report;
        RawText = null!; // until it is asked for
    }

    /// <summary>What citations call the entry, without brackets; empty for an entry without a label (a bullet).</summary>
    public required string Label { get; init; }

    /// <summary>The label as a number; <see langword="null"/> when it is none or does not fit.</summary>
    public int? Number { get; init; }

    /// <summary>The title, without its quotes; <see langword="null"/> when the entry has none.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher, site, journal or other container; <see langword="null"/> when unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>The authors as written, in order; empty when unknown.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When the source was published, as precise as it was written; <see langword="null"/> when unknown.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>When the author looked at the source; <see langword="null"/> when unknown.</summary>
    public PartialDate? AccessedOn { get; init; }

    /// <summary>The URL as a reader would follow it, unescaped; <see langword="null"/> when the entry has none. It need not be valid.</summary>
    public string? Url { get; init; }

    /// <summary>DOI, arXiv, ISBN and PMID identifiers, in the order in which they stand.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>The whole entry in the report's text, its label included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The entry as a reader sees it, its label included; lines are parted by <c>\n</c>.</summary>
    public required string RawText
    {
        get => rawText ??= Span.Slice(report!);
        init => rawText = value;
    }

    /// <summary>The same for a look that does not need a string.</summary>
    internal ReadOnlySpan<char> Raw => rawText is null ? report.AsSpan(Span.Start, Span.Length) : rawText;

    /// <summary>The list that the entry stands in.</summary>
    public ReferenceList? List { get; internal set; }

    /// <summary>Its place among the references of its report, counted from 0.</summary>
    internal int Place { get; set; }
}
