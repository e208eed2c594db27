using System.Globalization;
using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck;

/// <summary>A parsed report: its blocks, claims, citations and references.</summary>
/// <remarks>
/// Immutable and thread-safe. Every span is an offset into <see cref="Text"/>, the exact string that was parsed, whatever its
/// format. Parse a report once and validate it as often as you like, for example with different options.
/// </remarks>
/// <example>
/// <code>
/// Report report = Report.Parse(text, ReportFormat.Markdown);
///
/// foreach (Reference reference in report.References)
/// {
///     Console.WriteLine($"[{reference.Label}] {reference.Title} {reference.Url}");
/// }
/// </code>
/// </example>
public sealed partial class Report
{
    private Citation[][]? citationsByReference;

    internal Report(string text, ReportFormat format, string? title, ReportParts parts)
    {
        Text = text;
        Format = format;
        Title = title;
        Blocks = parts.Blocks;
        Claims = parts.Claims;
        Citations = parts.Citations;
        References = parts.References;
        ReferenceLists = parts.ReferenceLists;
        Limits = parts.Limits;
        BrokenMarkers = parts.BrokenMarkers;
        GivenSources = parts.GivenSources;
        MisplacedCitations = parts.MisplacedCitations;
        Lines = new LineIndex(text);
        for (int i = 0; i < References.Count; i++)
        {
            References[i].Report = this;
            References[i].Place = i;
        }

        for (int i = 0; i < Claims.Count; i++)
        {
            Claims[i].Index = i;
        }
    }

    /// <summary>The text that was parsed, unchanged.</summary>
    public string Text { get; }

    /// <summary>The format in which the text was parsed; never <see cref="ReportFormat.Auto"/>.</summary>
    public ReportFormat Format { get; }

    /// <summary>The title as displayed to readers; <see langword="null"/> if the report has none.</summary>
    public string? Title { get; }

    /// <summary>All blocks, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>All claims, in order; their spans do not overlap.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>All citations, ordered by location.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>All entries of all reference lists, in order, then the given sources in theirs.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>
    /// The sources that the application gave with the report, in order; empty if there were none to give, <see langword="null"/> if it
    /// gave none, so that citations may lead anywhere.
    /// </summary>
    public IReadOnlyList<SourceDocument>? GivenSources { get; }

    /// <summary>The reference lists, in order.</summary>
    public IReadOnlyList<ReferenceList> ReferenceLists { get; }

    /// <summary>The limits that were reached while parsing; empty for all ordinary reports.</summary>
    public IReadOnlyList<LimitReached> Limits { get; }

    /// <summary>The text that was meant for a citation and names no source, in order.</summary>
    internal IReadOnlyList<BrokenMarker> BrokenMarkers { get; }

    /// <summary>The given citations that begin or end beyond the text.</summary>
    internal IReadOnlyList<GivenCitation> MisplacedCitations { get; }

    /// <summary>Converts an offset to a line and column.</summary>
    /// <param name="offset">An offset into <see cref="Text"/>, from 0 to its length inclusive.</param>
    /// <returns>The line and column, both starting at 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is outside the text.</exception>
    public LinePosition GetLinePosition(int offset) => Lines.GetPosition(offset);

    /// <summary>Returns the blocks that start inside a span, in order.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <returns>The blocks; empty if none starts there.</returns>
    public IEnumerable<Block> BlocksIn(TextSpan span)
    {
        int low = 0;
        int high = Blocks.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Blocks[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (int at = low; at < Blocks.Count && Blocks[at].Span.Start < span.End; at++)
        {
            yield return Blocks[at];
        }
    }

    /// <summary>Returns a short description of the report, for debuggers and logs.</summary>
    /// <returns>Its format, title and counts.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Format} {QuotedWords.Of(Title ?? Text)}: {Claims.Count} claims, {Citations.Count} citations, {References.Count} references");

    /// <summary>Where its lines start.</summary>
    internal LineIndex Lines { get; }

    /// <summary>The citations that point at a reference. Threads that ask at once may each group them; they group the same.</summary>
    internal IReadOnlyList<Citation> CitationsOf(Reference reference) => (citationsByReference ??= GroupCitations())[reference.Place];

    private Citation[][] GroupCitations()
    {
        var groups = new List<Citation>?[References.Count];
        foreach (Citation citation in Citations)
        {
            if (citation.Reference is { } reference)
            {
                (groups[reference.Place] ??= []).Add(citation);
            }
        }

        return Array.ConvertAll(groups, static group => group is null ? [] : group.ToArray());
    }
}
