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
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "The report format is not defined.");
        }

        limits ??= ReadingLimits.Default;
        limits.Validate();
        return ReportBuilder.Build(text, format, limits, cancellationToken);
    }
}
