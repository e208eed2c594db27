namespace CitationCheck;

/// <summary>Text that was meant for a citation and is none. Immutable and thread-safe.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Text">It, as a reader sees it.</param>
/// <param name="Claim">The claim that it stands in, or whose stop it follows.</param>
public sealed record BrokenMarker(BrokenMarkerKind Kind, TextSpan Span, string Text, Claim Claim)
{
    /// <summary>The claim that is nothing but the marker, where it stands apart from the one that it follows.</summary>
    internal Claim? Alone { get; init; }
}
