using System.Runtime.CompilerServices;
using CitationCheck.Rules.Catalog;

namespace CitationCheck;

/// <summary>Checks that every claim of a report has a valid source. Offline, synchronous, thread-safe.</summary>
public static class CitationValidator
{
    /// <summary>Reads and checks a report; its format is detected.</summary>
    /// <param name="reportText">The report. It may be empty and may hold any characters.</param>
    /// <param name="options">How it is judged; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The findings and the numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reportText"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    [OverloadResolutionPriority(1)] // so that Validate(null) compiles, and throws
    public static ValidationResult Validate(string reportText, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reportText);
        options ??= ValidationOptions.Default;
        options.Validate();
        return Validate(Report.Parse(reportText, ReportFormat.Auto, options.Limits), options);
    }

    /// <summary>Checks a report that was read before, with what was seen of its sources where that is known.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How it is judged; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="observations">What was seen of the sources; <see langword="null"/> when they were not looked at.</param>
    /// <returns>The findings and the numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public static ValidationResult Validate(Report report, ValidationOptions? options = null, SourceObservations? observations = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return RuleRunner.Run(report, options ?? ValidationOptions.Default, observations);
    }
}
