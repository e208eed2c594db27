namespace CitationCheck;

/// <summary>
/// One sentence of the report's prose, or one table row, with the citations that it carries. Immutable; safe to share.
/// </summary>
public sealed class Claim
{
    private readonly TextSpan visible;
    private string? text;
    private List<Citation>? citations;

    /// <summary>A claim whose text stands in its block as it is; it is cut out when it is asked for.</summary>
    internal Claim(TextSpan visible, TextSpan span, ClaimKind kind, Block block, ReadOnlySpan<Citation> cited)
    {
        this.visible = visible;
        Span = span;
        Kind = kind;
        Block = block;
        Attach(cited);
    }

    /// <summary>A claim whose text is its block's less the markers.</summary>
    internal Claim(string text, TextSpan span, ClaimKind kind, Block block, ReadOnlySpan<Citation> cited)
    {
        this.text = text;
        Span = span;
        Kind = kind;
        Block = block;
        Attach(cited);
    }

    /// <summary>What a reader sees, without the citation markers.</summary>
    public string Text => text ??= visible.Slice(Block.Text).Replace('\n', ' ');

    /// <summary>The same before its line breaks were made blanks, for a look that does not need a string.</summary>
    internal ReadOnlySpan<char> Visible => text is null ? Block.Text.AsSpan(visible.Start, visible.Length) : text;

    /// <summary>Where the claim stands in the report's text, its markers included.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>What kind of sentence it is.</summary>
    public ClaimKind Kind { get; }

    /// <summary>The block that it belongs to.</summary>
    public Block Block { get; }

    /// <summary>The citations of the claim, in the order in which they stand.</summary>
    public IReadOnlyList<Citation> Citations => (IReadOnlyList<Citation>?)citations ?? [];

    /// <summary>Whether the claim carries a citation, be it resolved or not.</summary>
    public bool IsCited => citations is not null;

    /// <summary>
    /// Whether the sentence states something that a source could support: a <see cref="ClaimKind.Question"/>,
    /// <see cref="ClaimKind.Meta"/> or <see cref="ClaimKind.HeadingLike"/> sentence does not.
    /// </summary>
    public bool NeedsCitation => Kind is ClaimKind.Statement or ClaimKind.Statistic or ClaimKind.Quotation;

    /// <summary>Adds citations that stand behind the claim, while the report is read.</summary>
    internal void Extend(ReadOnlySpan<Citation> more, int end)
    {
        Attach(more);
        Span = TextSpan.FromBounds(Span.Start, end);
    }

    private void Attach(ReadOnlySpan<Citation> added)
    {
        if (added.IsEmpty)
        {
            return;
        }

        (citations ??= new List<Citation>(added.Length)).AddRange(added);
        foreach (Citation citation in added)
        {
            citation.Claim = this;
        }
    }
}
