using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck;

/// <summary>One block of a report: a paragraph, a heading, a list item, a table row. Immutable and thread-safe.</summary>
public sealed class Block
{
    private const TextSigns Unread = (TextSigns)(-1);

    private TextSigns signs = Unread;

    /// <summary>A block whose signs are known.</summary>
    internal Block(BlockKind kind, TextSpan span, FlatText text, int level, Block? section)
        : this(kind, span, text.Text, level, section) => signs = text.Signs;

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

    /// <summary>The signs that stand in <see cref="Text"/>.</summary>
    internal TextSigns Signs => signs == Unread ? signs = SignFinder.Find(Text) : signs;

    /// <summary>The claims of the block, in order; empty for kinds of blocks that contain none.</summary>
    public IReadOnlyList<Claim> Claims { get; internal set; } = [];

    /// <summary>The same for a look at all of them.</summary>
    internal ReadOnlySpan<Claim> ClaimSpan => Claims is ClaimRange range ? range.AsSpan() : ListSpan.Of(Claims);
}
