using CitationCheck.Text;

namespace CitationCheck.Reading;

/// <summary>One block as a reader of a format found it, before it is known which blocks make a reference list.</summary>
internal sealed record SourceBlock(BlockKind Kind, VisibleText Text)
{
    /// <summary>1 to 6 for a heading, the nesting depth for a list item, otherwise 0.</summary>
    public int Level { get; init; }

    /// <summary>The number of an ordered list's item, as written.</summary>
    public int? ListNumber { get; init; }

    /// <summary>Which list of the report an item belongs to; 0 outside lists. Blocks of one item share <see cref="Item"/>.</summary>
    public int List { get; init; }

    /// <summary>Which item a block belongs to; 0 outside lists.</summary>
    public int Item { get; init; }

    /// <summary>The raised marks in a table that its own notes explain, and that point at no source; empty for most.</summary>
    public IReadOnlyList<string> OwnNotes { get; init; } = [];

    /// <summary>The element of a page that holds the block; <see langword="null"/> in all other formats.</summary>
    public BlockScope? Scope { get; init; }

    /// <summary>Where the block's markup starts: the bullet of an item, otherwise its text.</summary>
    public int SourceStart { get; init; }

    /// <summary>The identifiers that links inside the page may point at; empty for most.</summary>
    public IReadOnlyList<Anchor> Anchors { get; init; } = [];

    /// <summary>Whether the format itself says that this is a part of a reference list (<c>&lt;ol class="references"&gt;</c>).</summary>
    public bool IsMarkedReference { get; init; }

    /// <summary>The block without its markup, in the report's text.</summary>
    public TextSpan Span => Text.Text.Length == 0 ? new TextSpan(SourceStart, 0) : Text.ToSource(0, Text.Text.Length);
}
