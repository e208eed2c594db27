namespace CitationCheck;

/// <summary>Text that was meant as a citation but is not one. Immutable and thread-safe.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Span">The location in the report's text.</param>
/// <param name="Text">The marker as displayed to readers.</param>
/// <param name="Claim">The claim that contains it, or that it follows.</param>
public sealed record BrokenMarker(BrokenMarkerKind Kind, TextSpan Span, string Text, Claim Claim)
{
    /// <summary>How sure it is that a citation was meant.</summary>
    public Confidence Confidence { get; internal init; }

    /// <summary>The claim that is nothing but the marker, where it stands apart from the one that it follows.</summary>
    internal Claim? Alone { get; init; }
}
