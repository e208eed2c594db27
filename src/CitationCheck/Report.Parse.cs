namespace CitationCheck;

/// <content>How a report is read: the model itself knows of no stage of reading.</content>
public sealed partial class Report
{
    /// <summary>Parses a report without checking it.</summary>
    /// <param name="text">The report. It can be empty and can contain any characters.</param>
    /// <param name="format">The format; <see cref="ReportFormat.Auto"/> detects it.</param>
    /// <param name="limits">Limits on how much is read; <see langword="null"/> for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The parsed report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not defined, or a limit is out of range.</exception>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public static Report Parse(
        string text,
        ReportFormat format = ReportFormat.Auto,
        ReadingLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Build(text, null, [], format, limits, cancellationToken);
    }

    /// <summary>Parses an answer together with the sources that it was made from, without checking it.</summary>
    /// <param name="text">The answer. It can be empty and can contain any characters.</param>
    /// <param name="sources">
    /// The sources, in the order in which the answer may number them; empty if there were none. Labels resolve to a source whose id is
    /// exactly the same, to numbers counted from 1 or as the ids count, to URLs, file names and titles.
    /// </param>
    /// <param name="citations">Citations that were given beside the text; <see langword="null"/> for none.</param>
    /// <param name="format">The format; <see cref="ReportFormat.Auto"/> detects it.</param>
    /// <param name="limits">Limits on how much is read; <see langword="null"/> for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The parsed report.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="text"/> or <paramref name="sources"/> is <see langword="null"/>, or a source, a citation or its name of a source.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not defined, or a limit is out of range.</exception>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public static Report Parse(
        string text,
        IEnumerable<SourceDocument> sources,
        IEnumerable<GivenCitation>? citations = null,
        ReportFormat format = ReportFormat.Auto,
        ReadingLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sources);
        return Build(text, CheckedSources(sources), CheckedCitations(citations), format, limits, cancellationToken);
    }

    /// <summary>The sources, none of which is <see langword="null"/>.</summary>
    internal static SourceDocument[] CheckedSources(IEnumerable<SourceDocument> sources)
    {
        SourceDocument[] documents = [.. sources];
        Array.ForEach(documents, static document => ArgumentNullException.ThrowIfNull(document, nameof(sources)));
        return documents;
    }

    /// <summary>The citations, each of which names a source.</summary>
    internal static GivenCitation[] CheckedCitations(IEnumerable<GivenCitation>? citations)
    {
        GivenCitation[] given = [.. citations ?? []];
        Array.ForEach(given, static citation => ArgumentNullException.ThrowIfNull(citation?.Source, nameof(citations)));
        return given;
    }

    private static Report Build(
        string text,
        SourceDocument[]? sources,
        GivenCitation[] citations,
        ReportFormat format,
        ReadingLimits? limits,
        CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "The report format is not defined.");
        }

        limits ??= ReadingLimits.Default;
        limits.Validate();
        return ReportBuilder.Build(text, format, limits, sources, citations, cancellationToken);
    }
}
