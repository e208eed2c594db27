using CitationCheck.Languages;
using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>What the cells of a row of sources are, by the names of their columns.</summary>
/// <param name="Title">The cell of the title, in the row's visible text; empty when there is none.</param>
/// <param name="Publisher">The cell of the publisher.</param>
/// <param name="Authors">The cell of the authors.</param>
internal readonly record struct TableColumns(TextSpan Title, TextSpan Publisher, TextSpan Authors)
{
    /// <summary>Reads the columns of a row by the header above it; all are empty when that names none.</summary>
    public static TableColumns Of(SourceBlock header, SourceBlock row)
    {
        var found = new Dictionary<FieldRole, TextSpan>();
        for (int i = 0; i < Math.Min(header.Text.Cells.Length, row.Text.Cells.Length); i++)
        {
            TextSpan name = Cell(header, i);
            TextSpan cell = Cell(row, i);
            if (!cell.IsEmpty && FieldNames.TryFind(header.Text.Text.AsSpan(name.Start, name.Length), out FieldRole role))
            {
                found.TryAdd(role, cell);
            }
        }

        TextSpan source = found.GetValueOrDefault(FieldRole.Source);
        bool hasTitle = found.TryGetValue(FieldRole.Title, out TextSpan title);
        return new TableColumns(
            hasTitle ? title : source,
            found.TryGetValue(FieldRole.Publisher, out TextSpan publisher) ? publisher : hasTitle ? source : default,
            found.GetValueOrDefault(FieldRole.Authors));
    }

    /// <summary>The same places in a text that begins at <paramref name="start"/>.</summary>
    public TableColumns From(int start)
    {
        return new TableColumns(Shift(Title), Shift(Publisher), Shift(Authors));

        TextSpan Shift(TextSpan cell) => cell.Start >= start ? cell with { Start = cell.Start - start } : default;
    }

    private static TextSpan Cell(SourceBlock row, int index) => new(row.Text.Cells[index].Start, row.Text.Cells[index].Length);
}
