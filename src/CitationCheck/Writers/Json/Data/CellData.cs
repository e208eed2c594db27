namespace CitationCheck.Writers.Json.Data;

/// <summary>The place of a table cell in its block's text.</summary>
internal readonly record struct CellData(int VisibleStart, int VisibleEnd)
{
    /// <summary>The cells of a block; <see langword="null"/> outside tables.</summary>
    public static IReadOnlyList<CellData>? Of(Block block) => block.Visible.Cells is []
        ? null
        : Array.ConvertAll(block.Visible.Cells, static cell => new CellData(cell.Start, cell.End));

    public VisibleSpan ToModel() => VisibleSpan.FromBounds(VisibleStart, VisibleEnd);
}
