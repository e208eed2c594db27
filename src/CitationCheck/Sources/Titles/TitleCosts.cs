using System.Buffers;

namespace CitationCheck.Sources.Titles;

/// <summary>The fewest changes between the first words of two titles, for each number of them, in pooled memory.</summary>
internal readonly struct TitleCosts(int rows, int columns)
{
    private readonly int[] costs = ArrayPool<int>.Shared.Rent((rows + 1) * (columns + 1));

    public int this[int row, int column]
    {
        get => costs[(row * (columns + 1)) + column];
        set => costs[(row * (columns + 1)) + column] = value;
    }

    /// <summary>Gives the memory back; nothing may be read afterwards.</summary>
    public void Return() => ArrayPool<int>.Shared.Return(costs);
}
