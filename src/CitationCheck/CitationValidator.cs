using System.Runtime.CompilerServices;
using CitationCheck.Rules.Catalog;

namespace CitationCheck;

/// <summary>Checks that every claim in a report has a valid source.</summary>
/// <remarks>
/// Validation is synchronous, offline and deterministic: it reads no files, uses no network and never throws because of what a
/// report contains. Set <see cref="ValidationOptions.Today"/> to make results independent of the current date. All members are
/// thread-safe.
/// </remarks>
/// <example>
/// <code>
/// ValidationResult result = CitationValidator.Validate("Rain fell all week.[7]\n\n1. “Rain” Lake News, 2 Mar. 2023");
///
/// foreach (Finding finding in result.Findings)
/// {
///     Console.WriteLine($"{finding.Severity} {finding.RuleId}: {finding.Message}");
/// }
/// </code>
/// </example>
public static class CitationValidator
{
    /// <summary>Parses and checks a report. The format is detected.</summary>
    /// <param name="reportText">The report. It can be empty and can contain any characters.</param>
    /// <param name="options">The options; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The findings and the summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reportText"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    [OverloadResolutionPriority(1)] // so that Validate(null) compiles, and throws
    public static ValidationResult Validate(
        string reportText, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reportText);
        options ??= ValidationOptions.Default;
        OptionsCheck.Check(options);
        return ValidationTelemetry.Counted(() =>
        {
            Report report = Report.Parse(reportText, ReportFormat.Auto, options.Limits, cancellationToken);
            return RuleRunner.Run(report, options, observations: null, cancellationToken);
        });
    }

    /// <summary>Parses and checks an answer against the sources that it was made from. The format is detected.</summary>
    /// <param name="answer">The answer. It can be empty and can contain any characters.</param>
    /// <param name="sources">
    /// The sources, in the order in which the answer may number them; empty if there were none. A citation that leads to none of them is
    /// reported as an error.
    /// </param>
    /// <param name="options">The options; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="citations">Citations that were given beside the text; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The findings and the summary.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="answer"/> or <paramref name="sources"/> is <see langword="null"/>, or a source, a citation or its name of a source.
    /// </exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    /// <example>
    /// <code>
    /// SourceDocument[] sources = [new() { Id = "kb-12", Title = "Rain report", Url = "https://lake.example/rain" }];
    /// ValidationResult result = CitationValidator.Validate("Rain fell on 12 days [kb-12].", sources);
    /// </code>
    /// </example>
    public static ValidationResult Validate(
        string answer,
        IEnumerable<SourceDocument> sources,
        ValidationOptions? options = null,
        IEnumerable<GivenCitation>? citations = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(sources);
        options ??= ValidationOptions.Default;
        OptionsCheck.Check(options);
        SourceDocument[] documents = Report.CheckedSources(sources);
        GivenCitation[] given = Report.CheckedCitations(citations);
        return ValidationTelemetry.Counted(() =>
        {
            Report report = Report.Parse(answer, documents, given, ReportFormat.Auto, options.Limits, cancellationToken);
            return RuleRunner.Run(report, options, observations: null, cancellationToken);
        });
    }

    /// <summary>Checks a parsed report, optionally with observations of its sources.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The options; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="observations">What was seen of the sources; <see langword="null"/> to check the report alone.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The findings and the summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public static ValidationResult Validate(
        Report report,
        ValidationOptions? options = null,
        SourceObservations? observations = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= ValidationOptions.Default;
        OptionsCheck.Check(options);
        return ValidationTelemetry.Counted(() => RuleRunner.Run(report, options, observations, cancellationToken));
    }
}
