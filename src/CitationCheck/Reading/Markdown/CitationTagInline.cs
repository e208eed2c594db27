using Markdig.Syntax.Inlines;

namespace CitationCheck.Reading.Markdown;

/// <summary>A <see cref="CitationTag"/>, or an end tag that may belong to one.</summary>
/// <param name="isWhole">Whether it is all of its element; otherwise it is the start or the end tag around some prose.</param>
internal sealed class CitationTagInline(bool isWhole) : LeafInline
{
    public bool IsWhole { get; } = isWhole;
}
