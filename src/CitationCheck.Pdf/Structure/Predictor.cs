namespace CitationCheck.Pdf.Structure;

/// <summary>Undoes the prediction of PNG, which streams of objects and references often have before they are compressed.</summary>
internal static class Predictor
{
    private const int FirstPng = 10;
    private const int MaxRow = 1024 * 1024;

    /// <param name="bytes">The bytes.</param>
    /// <param name="number">Returns a number of the filter's parameters by name, or else a usual one.</param>
    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> bytes, Func<string, int, int> number)
    {
        if (number("Predictor", 1) < FirstPng)
        {
            return bytes;
        }

        long bits = (long)number("Colors", 1) * number("BitsPerComponent", 8);
        long rowBits = bits * number("Columns", 1);
        if (bits is < 1 or > 1024 || rowBits is < 1 or > MaxRow * 8)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        return UndoRows(bytes.Span, (int)((rowBits + 7) / 8), (int)((bits + 7) / 8));
    }

    private static ReadOnlyMemory<byte> UndoRows(ReadOnlySpan<byte> bytes, int row, int pixel)
    {
        int rows = (bytes.Length + row) / (row + 1);
        byte[] target = new byte[rows * row];
        int length = 0;
        for (int i = 0; i < rows; i++)
        {
            ReadOnlySpan<byte> source = bytes[(i * (row + 1))..];
            int kind = source[0];
            source = source[1..Math.Min(source.Length, row + 1)];
            Span<byte> line = target.AsSpan(i * row, source.Length);
            ReadOnlySpan<byte> above = i > 0 ? target.AsSpan((i - 1) * row, row) : default;
            for (int x = 0; x < source.Length; x++)
            {
                int left = x >= pixel ? line[x - pixel] : 0;
                int up = above.IsEmpty ? 0 : above[x];
                int corner = above.IsEmpty || x < pixel ? 0 : above[x - pixel];
                line[x] = (byte)(source[x] + Prediction(kind, left, up, corner));
            }

            length += source.Length;
        }

        return target.AsMemory(0, length);
    }

    private static int Prediction(int kind, int left, int up, int corner) => kind switch
    {
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        4 => Paeth(left, up, corner),
        _ => 0,
    };

    private static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner;
        (int toLeft, int toUp, int toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
