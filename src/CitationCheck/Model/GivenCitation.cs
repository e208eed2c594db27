namespace CitationCheck;

/// <summary>A citation that was given beside the text, as chat services return it with an answer.</summary>
/// <param name="Span">
/// The part of the text that the source supports, or the marker that stands for it. An empty span belongs to the sentence that it stands
/// in or behind. Use <see cref="TextOffsets"/> if the offsets are not in UTF-16 code units.
/// </param>
/// <param name="Source">The id of a given source, or its URL, title, file name or number.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record GivenCitation(TextSpan Span, string Source);
