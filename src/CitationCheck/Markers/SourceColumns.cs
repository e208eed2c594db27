using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Columns and rows of tables that hold nothing but the numbers of sources: <c>| Town | mm | Sources |</c> above <c>| Bern | 40 | 1, 2
/// |</c>, and <c>| Sources | 1 | 3 |</c>. What the column or the row is called says what the numbers are.
/// </summary>
internal sealed class SourceColumns
{
    /// <summary>The longest name of a column, in UTF-16 code units.</summary>
    private const int LongestName = 40;

    /// <summary>The longest cell with numbers, in UTF-16 code units.</summary>
    private const int LongestCell = 40;

    private const TextFeatures Digits = TextFeatures.Digit | TextFeatures.ForeignDigit;

    private static readonly WordSet Names = new(
        Lexicon.Words(static language => language.Citations.Sources, static language => language.Citations.References)
            .Select(static word => word.TrimEnd('.')));

    private readonly List<int> columns = []; // of the table that is read

    /// <summary>Reads a block that the sink has opened; the rows of a table follow its head.</summary>
    public void Read(MarkerSink sink, BlockKind kind)
    {
        if (kind != BlockKind.TableRow)
        {
            columns.Clear();
        }

        if (kind == BlockKind.TableHeader)
        {
            FindNames(sink.Visible);
        }
        else if (kind == BlockKind.TableRow && (sink.Visible.Features & Digits) != TextFeatures.None)
        {
            ReadRow(sink);
        }
    }

    private void FindNames(VisibleText head)
    {
        for (int i = 0; i < head.Cells.Length; i++)
        {
            if (IsName(head.Text, head.Cells[i]))
            {
                columns.Add(i);
            }
        }
    }

    private void ReadRow(MarkerSink sink)
    {
        VisibleSpan[] cells = sink.Visible.Cells;
        if (cells.Length > 1 && OpensWithDigit(sink.Visible.Text, cells[1]) && IsName(sink.Visible.Text, cells[0]))
        {
            int before = sink.Candidates.Count;
            bool areNumbers = true;
            for (int i = 1; i < cells.Length && areNumbers; i++)
            {
                areNumbers = ReadCell(sink, cells[i]);
            }

            if (!areNumbers)
            {
                sink.TakeBack(before);
            }

            return;
        }

        foreach (int column in columns)
        {
            if (column < cells.Length)
            {
                ReadCell(sink, cells[column]);
            }
        }
    }

    /// <summary>Few rows have a number behind their name, and only of those the name is looked up.</summary>
    private static bool OpensWithDigit(string text, VisibleSpan cell) =>
        text.AsSpan(cell.Start, cell.Length).TrimStart() is [>= '0' and <= '9', ..];

    private static bool IsName(string text, VisibleSpan cell)
    {
        ReadOnlySpan<char> name = cell.Length > LongestName ? [] : text.AsSpan(cell.Start, cell.Length).Trim().TrimEnd(".:：*");
        return !name.IsEmpty && (Names.Contains(name) || ListHeadings.IsListHeading(name));
    }

    /// <summary>Adds the numbers of a cell; whether nothing else stands there.</summary>
    private static bool ReadCell(MarkerSink sink, VisibleSpan cell)
    {
        ReadOnlySpan<char> written = sink.Visible.Text.AsSpan(cell.Start, cell.Length);
        ReadOnlySpan<char> numbers = written.Trim();
        if (numbers.IsEmpty || numbers.Length > LongestCell || !char.IsAsciiDigit(numbers[0]) || !BareNumberMarkers.TryRead(sink, numbers))
        {
            return numbers.IsEmpty;
        }

        int start = cell.Start + written.Length - written.TrimStart().Length;
        sink.AddLabels(start, start + numbers.Length, CitationStyle.BareNumber, MarkerDoubt.NeedsReference);
        return true;
    }
}
