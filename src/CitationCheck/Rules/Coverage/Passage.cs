namespace CitationCheck.Rules;

/// <summary>
/// A part of a report that an editor takes as one when asking for its source: a paragraph, an item of a list that cites
/// item by item, or a whole list or table together with the line that introduces it.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Blocks">The blocks that it is made of, in order; at least one.</param>
/// <param name="IsCoveredFromOutside">Whether a citation beside it stands for all of it: in the line that introduces a list, in a table's caption.</param>
/// <param name="Marked">The claims of the report that carry a marker, be it a broken one, which has a finding of its own.</param>
internal sealed record Passage(PassageKind Kind, IReadOnlyList<Block> Blocks, bool IsCoveredFromOutside, IReadOnlySet<Claim> Marked)
{
    /// <summary>The claims that need a source or have one, in order.</summary>
    public IReadOnlyList<Claim> Claims { get; } = [.. Blocks.SelectMany(static block => block.Claims).Where(claim => claim.NeedsCitation || Marked.Contains(claim))];

    /// <summary>Whether any claim of it is cited.</summary>
    public bool IsCited => Claims.Any(Marked.Contains);

    /// <summary>Whether it claims something and nothing in it or beside it says whence.</summary>
    public bool IsUncited => !IsCoveredFromOutside && !IsCited && Claims.Count > 0;

    /// <summary>From the first block to the last.</summary>
    public TextSpan Span => TextSpan.FromBounds(Blocks[0].Span.Start, Blocks[^1].Span.End);
}
