namespace CitationCheck.Writers.Common;

/// <summary>Tells whether a result fits into an output.</summary>
internal static class OutputLength
{
    /// <summary>No format takes more for a finding, texts of the report apart; in UTF-16 code units.</summary>
    private const long MostPerFinding = 1_500;

    /// <summary>Nor for a claim, a citation, an entry, a block or an observation.</summary>
    private const long MostPerItem = 400;

    /// <summary>
    /// How often a character of the report can be written, escaped as <c>\u0000</c>: in its text, a block, a claim, an entry.
    /// </summary>
    private const long MostPerCharacter = 60;

    /// <summary>Whether a result may be too long, so that it has to be written to know.</summary>
    public static bool MayExceed(long most, ValidationResult result)
    {
        Report report = result.Report;
        long findings = result.Findings.Sum(static finding => 1L + finding.Parts.Count);
        long items = report.Blocks.Count
            + report.Claims.Count
            + report.Citations.Count
            + report.References.Count
            + (result.Observations?.All.Count ?? 0);
        return (findings * MostPerFinding) + (items * MostPerItem) + (report.Text.Length * MostPerCharacter) > most;
    }

    /// <summary>Whether a result is too long, by writing it nowhere.</summary>
    /// <param name="most">The longest output, in UTF-16 code units.</param>
    /// <param name="write">Writes the result.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static bool Exceeds(long most, Action<MeteredWriter> write, CancellationToken cancellationToken)
    {
        using var meter = new MeteredWriter(inner: null, most) { CancellationToken = cancellationToken };
        try
        {
            write(meter);
            return false;
        }
        catch (OutputTooLongException)
        {
            return true;
        }
    }
}
