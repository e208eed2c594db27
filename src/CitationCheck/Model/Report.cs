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
public sealed class Report
{
    private readonly LineIndex lines;

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
        lines = new LineIndex(text);
        for (int i = 0; i < References.Count; i++)
        {
            References[i].Place = i;
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

    /// <summary>All entries of all reference lists, in order.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>The reference lists, in order.</summary>
    public IReadOnlyList<ReferenceList> ReferenceLists { get; }

    /// <summary>The limits that were reached while parsing; empty for all ordinary reports.</summary>
    public IReadOnlyList<LimitReached> Limits { get; }

    /// <summary>Parses a report without checking it.</summary>
    /// <param name="text">The report. It can be empty and can contain any characters.</param>
    /// <param name="format">The format; <see cref="ReportFormat.Auto"/> detects it.</param>
    /// <param name="limits">Limits on how much is read; <see langword="null"/> for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The parsed report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not defined, or a limit is out of range.</exception>
    public static Report Parse(string text, ReportFormat format = ReportFormat.Auto, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "The report format is not defined.");
        }

        limits ??= ReadingLimits.Default;
        limits.Validate();
        return ReportBuilder.Build(text, format, limits);
    }

    /// <summary>Converts an offset to a line and column.</summary>
    /// <param name="offset">An offset into <see cref="Text"/>, from 0 to its length inclusive.</param>
    /// <returns>The line and column, both starting at 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is outside the text.</exception>
    public LinePosition GetLinePosition(int offset) => lines.GetPosition(offset);
}
