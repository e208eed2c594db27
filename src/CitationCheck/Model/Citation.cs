namespace CitationCheck;

/// <summary>One in-text citation.</summary>
/// <remarks>
/// A marker with several labels, such as <c>[1, 3]</c>, is read as one citation per label; all of them share the span of the marker.
/// Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// foreach (Citation citation in report.Citations.Where(citation => !citation.IsResolved))
/// {
///     Console.WriteLine($"{report.GetLinePosition(citation.Span.Start)}: [{citation.Label}] is dangling");
/// }
/// </code>
/// </example>
public sealed class Citation
{
    internal Citation(
        string label, Block block, VisibleSpan visibleSpan, TextSpan span, CitationStyle style, Reference? reference, string? url)
    {
        Label = label;
        Block = block;
        VisibleSpan = visibleSpan;
        Span = span;
        Style = style;
        Reference = reference;
        Url = url;
    }

    /// <summary>The label in the marker, without brackets: <c>0</c>, <c>3</c>, <c>smith-2023</c>.</summary>
    public string Label { get; }

    /// <summary>The location of the whole marker in the report's text, including its brackets and link target.</summary>
    public TextSpan Span { get; }

    /// <summary>The block that contains the marker.</summary>
    public Block Block { get; }

    /// <summary>The location of the marker in the text of <see cref="Block"/>.</summary>
    public VisibleSpan VisibleSpan { get; }

    /// <summary>The convention that the marker follows.</summary>
    public CitationStyle Style { get; }

    /// <summary>The reference that the label points to; <see langword="null"/> if no list contains it.</summary>
    public Reference? Reference { get; }

    /// <summary>The URL that the marker itself carries, unescaped; otherwise <see langword="null"/>.</summary>
    public string? Url { get; }

    /// <summary>
    /// The claim that the citation belongs to; <see langword="null"/> if it is outside of any claim, for example in a heading or in a note.
    /// </summary>
    public Claim? Claim { get; internal set; }

    /// <summary>
    /// Whether the marker itself says what its source is, without a URL and with no entry of that name in a list: a file and its page,
    /// a title behind “Source:”, an inline note. The label is what it says.
    /// </summary>
    public bool NamesSource { get; internal init; }

    /// <summary>How sure it is that the marker is a citation.</summary>
    public Confidence Confidence { get; internal init; }

    /// <summary>
    /// Whether sources were given and the citation leads to none of them: its label or its URL is that of none, or the entry that it
    /// points at has the URL of none.
    /// </summary>
    public bool IsOutsideSources { get; internal init; }

    /// <summary>Another given source that the marker names beside the one of its label; <see langword="null"/> if it names none.</summary>
    internal SourceDocument? OtherDocument { get; init; }

    /// <summary>
    /// Whether the citation points to a reference, carries its own URL or names its source; where sources were given, whether it leads
    /// to one of them.
    /// </summary>
    public bool IsResolved => !IsOutsideSources && (Reference is not null || Url is not null || NamesSource);

    /// <summary>The same citation of a source that was given for its marker.</summary>
    internal Citation With(Reference reference) =>
        new(Label, Block, VisibleSpan, Span, Style, reference, Url) { Confidence = Confidence, Claim = Claim };

    /// <summary>Returns a short description of the citation, for debuggers and logs.</summary>
    /// <returns>Its label and what it points to.</returns>
    public override string ToString() =>
        $"[{Label}] → {Reference?.ToString() ?? Url ?? (NamesSource ? "the source that it names" : "nothing")}";
}
