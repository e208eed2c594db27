using CitationCheck.Text;

namespace CitationCheck;

/// <summary>One block of a report: a paragraph, a heading, a list item, a table row. Immutable and thread-safe.</summary>
public sealed class Block
{
    internal Block(BlockKind kind, TextSpan span, VisibleText visible, int level, Block? section)
    {
        Kind = kind;
        Span = span;
        Visible = visible;
        Level = level;
        Section = section;
        Features = visible.Features;
    }

    /// <summary>The kind of block.</summary>
    public BlockKind Kind { get; }

    /// <summary>The location in the report's text, without block markup such as a bullet or <c>#</c>.</summary>
    public TextSpan Span { get; }

    /// <summary>The block as displayed to readers, including citation markers; lines are separated by <c>\n</c>.</summary>
    public string Text => Visible.Text;

    /// <summary>The level of a heading, 1 to 6; the nesting depth of a list item, from 1; otherwise 0.</summary>
    public int Level { get; }

    /// <summary>The heading above the block; <see langword="null"/> before the first heading.</summary>
    public Block? Section { get; }

    /// <summary>The number of the list that the block belongs to, starting at 1; 0 outside of lists.</summary>
    public int ListId { get; internal init; }

    /// <summary>
    /// The number of the list item that the block belongs to, starting at 1; 0 outside of lists. Paragraphs of one item share it.
    /// </summary>
    public int ItemId { get; internal init; }

    /// <summary>The cells of a table row or header, in order, including empty ones; empty for other kinds of blocks.</summary>
    public IReadOnlyList<VisibleSpan> Cells => Visible.Cells;

    /// <summary>The claims of the block, in order; empty for kinds of blocks that contain none.</summary>
    public IReadOnlyList<Claim> Claims { get; internal set; } = [];

    /// <summary>Whether the block links to a web page or displays the URL of one.</summary>
    public bool HasLink => Visible.HasWebLink;

    /// <summary>The visible text with its map to the report's text, its links and its code.</summary>
    internal VisibleText Visible { get; }

    /// <summary>The features of <see cref="Text"/>.</summary>
    internal TextFeatures Features { get; }

    /// <summary>The same for a look at all of them.</summary>
    internal ReadOnlySpan<Claim> ClaimSpan => Claims is ListRange<Claim> range ? range.AsSpan() : Claims.ToArray();

    /// <summary>Returns the location in the report's text of a part of <see cref="Text"/>, including markup at its ends.</summary>
    /// <param name="visible">The part; it must not be empty.</param>
    /// <returns>The span in the report's text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part is empty, or reaches beyond <see cref="Text"/>.</exception>
    public TextSpan ToSource(VisibleSpan visible)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(visible.Start, nameof(visible));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(visible.Length, nameof(visible));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(visible.End, Text.Length, nameof(visible));
        return Visible.ToSource(visible.Start, visible.End);
    }

    /// <summary>The last claim that starts at a place of <see cref="Text"/> or before it.</summary>
    internal Claim? LastClaimFrom(int visible)
    {
        ReadOnlySpan<Claim> claims = ClaimSpan;
        int low = 0;
        int high = claims.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = claims[middle].VisibleSpan.Start <= visible ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : claims[low - 1];
    }

    /// <summary>Returns a short description of the block, for debuggers and logs.</summary>
    /// <returns>Its kind and its first words.</returns>
    public override string ToString() => $"{Kind} {QuotedWords.Of(Text)}";
}
