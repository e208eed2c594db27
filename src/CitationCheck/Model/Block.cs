using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck;

/// <summary>One block of a report: a paragraph, a heading, a list item, a table row. Immutable and thread-safe.</summary>
public sealed class Block
{
    private const TextFeatures Unread = (TextFeatures)(-1);

    private TextFeatures features = Unread;

    /// <summary>A block whose features are known.</summary>
    internal Block(BlockKind kind, TextSpan span, VisibleText text, int level, Block? section)
        : this(kind, span, text.Text, level, section) => features = text.Features;

    internal Block(BlockKind kind, TextSpan span, string text, int level, Block? section)
    {
        Kind = kind;
        Span = span;
        Text = text;
        Level = level;
        Section = section;
    }

    /// <summary>The kind of block.</summary>
    public BlockKind Kind { get; }

    /// <summary>The location in the report's text, without block markup such as a bullet or <c>#</c>.</summary>
    public TextSpan Span { get; }

    /// <summary>The block as displayed to readers, including citation markers; lines are separated by <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>The level of a heading, 1 to 6; the nesting depth of a list item, from 1; otherwise 0.</summary>
    public int Level { get; }

    /// <summary>The heading above the block; <see langword="null"/> before the first heading.</summary>
    public Block? Section { get; }

    /// <summary>The features of <see cref="Text"/>.</summary>
    internal TextFeatures Features => features == Unread ? features = TextFeatureFinder.Find(Text) : features;

    /// <summary>The claims of the block, in order; empty for kinds of blocks that contain none.</summary>
    public IReadOnlyList<Claim> Claims { get; internal set; } = [];

    /// <summary>The same for a look at all of them.</summary>
    internal ReadOnlySpan<Claim> ClaimSpan => Claims is ClaimRange range ? range.AsSpan() : ListSpan.Of(Claims);
}
