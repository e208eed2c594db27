namespace CitationCheck;

/// <summary>
/// One in-text citation. A marker with several labels (<c>[1, 3]</c>) gives one citation a label, all with the
/// marker's span. Immutable; safe to share.
/// </summary>
public sealed class Citation
{
    internal Citation(string label, TextSpan span, CitationStyle style, Reference? reference, string? url)
    {
        Label = label;
        Span = span;
        Style = style;
        Reference = reference;
        Url = url;
    }

    /// <summary>What the marker calls its source, without brackets: <c>0</c>, <c>3</c>, <c>smith-2023</c>.</summary>
    public string Label { get; }

    /// <summary>The whole marker in the report's text, its brackets and link target included.</summary>
    public TextSpan Span { get; }

    /// <summary>The convention that the marker follows.</summary>
    public CitationStyle Style { get; }

    /// <summary>The reference that the label points at; <see langword="null"/> when no list has it.</summary>
    public Reference? Reference { get; }

    /// <summary>The URL that the marker itself carries, as a reader would follow it; otherwise <see langword="null"/>.</summary>
    public string? Url { get; }

    /// <summary>The claim that the citation belongs to; <see langword="null"/> where it stands in no claim, in a heading say.</summary>
    public Claim? Claim { get; internal set; }

    /// <summary>Whether the citation leads somewhere: to a reference, or to a URL of its own.</summary>
    public bool IsResolved => Reference is not null || Url is not null;
}
