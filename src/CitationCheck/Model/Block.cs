using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck;

/// <summary>One block of a report: a paragraph, a heading, a list item, a table row. Immutable; safe to share.</summary>
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

    /// <summary>What the block is.</summary>
    public BlockKind Kind { get; }

    /// <summary>Where the block stands in the report's text, its markup (a bullet, a <c>#</c>) left out.</summary>
    public TextSpan Span { get; }

    /// <summary>What a reader sees of the block, markers included; lines are parted by <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>1 to 6 for a heading; for a list item how deep it is nested, from 1; otherwise 0.</summary>
    public int Level { get; }

    /// <summary>The heading that the block stands under; <see langword="null"/> before the first heading.</summary>
    public Block? Section { get; }

    /// <summary>The signs that stand in <see cref="Text"/>.</summary>
    internal TextSigns Signs => signs == Unread ? signs = SignFinder.Find(Text) : signs;

    /// <summary>The claims of the block, in order; empty for blocks that hold none.</summary>
    public IReadOnlyList<Claim> Claims { get; internal set; } = [];

    /// <summary>The same for a look at all of them.</summary>
    internal ReadOnlySpan<Claim> ClaimSpan => Claims is ClaimRange range ? range.AsSpan() : ListSpan.Of(Claims);
}
