namespace CitationCheck.Pdf.Structure;

/// <summary>
/// How many values and bytes of one PDF may still be read, and whether it is time to stop. Values without an end reach to the end of the
/// file, so that reading each of them costs as much as reading the file.
/// </summary>
internal sealed class ValueBudget(CancellationToken cancellationToken)
{
    private const int BetweenChecks = 1024;

    private int read;
    private long bytes;

    /// <summary>Counts bytes that were searched or read.</summary>
    /// <exception cref="UnreadablePdfException">There are too many.</exception>
    public void SpendBytes(int count)
    {
        bytes += count;
        if (bytes > PdfLimits.ReadBytes)
        {
            throw new UnreadablePdfException("it is too complex");
        }
    }

    /// <summary>Counts a value.</summary>
    /// <exception cref="UnreadablePdfException">There are too many.</exception>
    public void Spend()
    {
        if (++read > PdfLimits.Values)
        {
            throw new UnreadablePdfException("it is too complex");
        }

        if (read % BetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
