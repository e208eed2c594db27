using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Reading;

namespace CitationCheck.Citations;

/// <summary>Knows the columns of tables in which markers stand alone in their cells: those that name the sources of their rows.</summary>
/// <param name="accepted">The markers that cite, in order.</param>
/// <param name="blocks">The blocks that they are in.</param>
internal sealed class MarkerColumn(List<MarkerCandidate> accepted, List<SourceBlock> blocks)
{
    /// <summary>So many rows before and behind a cell are looked at.</summary>
    private const int Rows = 30;

    /// <summary>So many markers in them are looked at.</summary>
    private const int MostMarkers = 200;

    /// <summary>Whether a place is in such a column.</summary>
    public bool Holds(MarkerPlace place)
    {
        int column = CellAt(place);
        if (column < 0)
        {
            return false;
        }

        int first = place.Block;
        while (first > 0 && first > place.Block - Rows && blocks[first - 1].Kind == BlockKind.TableRow)
        {
            first--;
        }

        int start = FirstEndingBehind(new MarkerPlace(first, 0, 0), accepted);
        for (int i = start; i < Math.Min(accepted.Count, start + MostMarkers); i++)
        {
            MarkerPlace marker = accepted[i].Place;
            if (marker.Block > place.Block + Rows || blocks[marker.Block].Kind != BlockKind.TableRow)
            {
                break;
            }

            if (CellAt(marker) == column && blocks[marker.Block].Text.Cells[column].Length <= marker.End - marker.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the first marker that ends behind the start of a place; they are in order and share no character.</summary>
    public static int FirstEndingBehind(MarkerPlace place, List<MarkerCandidate> accepted)
    {
        ReadOnlySpan<MarkerCandidate> markers = CollectionsMarshal.AsSpan(accepted);
        int low = 0;
        int high = markers.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            bool isBefore = (markers[middle].Block, markers[middle].End).CompareTo((place.Block, place.Start)) <= 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The cell that holds a place; −1 outside of tables. Cells are in order.</summary>
    private int CellAt(MarkerPlace place)
    {
        VisibleSpan[] cells = blocks[place.Block].Text.Cells;
        int low = 0;
        int high = cells.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = cells[middle].End < place.End ? (middle + 1, high) : (low, middle);
        }

        return low < cells.Length && cells[low].Start <= place.Start ? low : -1;
    }
}
