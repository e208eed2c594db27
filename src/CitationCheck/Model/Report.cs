using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck;

/// <summary>
/// A report, read into blocks, claims, citations and references. All spans are offsets into <see cref="Text"/>.
/// Immutable; safe to share between threads.
/// </summary>
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

    /// <summary>The text that was read, unchanged.</summary>
    public string Text { get; }

    /// <summary>How the text was read; never <see cref="ReportFormat.Auto"/>.</summary>
    public ReportFormat Format { get; }

    /// <summary>The title, as a reader sees it; <see langword="null"/> when the report has none.</summary>
    public string? Title { get; }

    /// <summary>All blocks, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>All claims, in order; their spans do not overlap.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>All citations, in order of their spans.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>All entries of all reference lists, in order.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>The reference lists, in order.</summary>
    public IReadOnlyList<ReferenceList> ReferenceLists { get; }

    /// <summary>The limits that reading ran into; empty for all ordinary reports.</summary>
    public IReadOnlyList<LimitReached> Limits { get; }

    /// <summary>Reads a report.</summary>
    /// <param name="text">The report. It may be empty and may hold any characters.</param>
    /// <param name="format">How it is laid out; <see cref="ReportFormat.Auto"/> looks at the text.</param>
    /// <param name="limits">Bounds on what is read; <see langword="null"/> for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is no format, or a limit is out of its range.</exception>
    public static Report Parse(string text, ReportFormat format = ReportFormat.Auto, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such report format.");
        }

        limits ??= ReadingLimits.Default;
        limits.Validate();
        return ReportBuilder.Build(text, format, limits);
    }

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">An offset into <see cref="Text"/>, from 0 to its length inclusive.</param>
    /// <returns>Line and column, both counted from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public LinePosition GetLinePosition(int offset) => lines.GetPosition(offset);
}
