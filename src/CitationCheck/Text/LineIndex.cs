namespace CitationCheck.Text;

/// <summary>Where the lines of a text start; made on first use, for most results are never shown.</summary>
internal sealed class LineIndex(string text)
{
    private int[]? starts;

    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        int[] lines = starts ??= FindStarts();
        int line = Array.BinarySearch(lines, offset);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line + 1, offset - lines[line] + 1);
    }

    private int[] FindStarts()
    {
        var found = new List<int> { 0 };
        int at = 0;
        while (text.AsSpan(at).IndexOfAny('\r', '\n') is var next && next >= 0)
        {
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            found.Add(at);
        }

        return [.. found];
    }
}
