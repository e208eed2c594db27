using System.Runtime.CompilerServices;

namespace CitationCheck;

/// <summary>Checks the sources that a report cites. Thread-safe; all calls share its limits and its cache.</summary>
public interface ISourceVerifier
{
    /// <summary>Fetches the sources of a report and records what each contains. A failing source is recorded, not thrown.</summary>
    /// <param name="report">The report.</param>
    /// <param name="progress">
    /// Receives an update after each source, one at a time and on any thread; <see langword="null"/> for none. One that throws, or takes
    /// longer than <see cref="SourceVerificationOptions.ExtensionTimeout"/> for an update, receives no more.
    /// </param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    /// <returns>One observation for each URL, which is fetched once however many references name it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    Task<SourceObservations> ObserveAsync(
        Report report, IProgress<SourceProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Fetches the sources of a report and validates the report against them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="progress">
    /// Receives an update after each source, one at a time and on any thread; <see langword="null"/> for none. One that throws, or takes
    /// longer than <see cref="SourceVerificationOptions.ExtensionTimeout"/> for an update, receives no more.
    /// </param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    /// <returns>The result; <see cref="ValidationResult.Observations"/> can be saved and replayed offline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    [OverloadResolutionPriority(1)] // so that VerifyAsync(report, null) compiles
    Task<ValidationResult> VerifyAsync(
        Report report, IProgress<SourceProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Fetches the sources of a report and validates the report against them, under options of its own: those of a tenant, for
    /// example.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">
    /// How to validate the report; <see langword="null"/> for <see cref="SourceVerificationOptions.Validation"/>.
    /// </param>
    /// <param name="progress">
    /// Receives an update after each source, one at a time and on any thread; <see langword="null"/> for none. One that throws, or takes
    /// longer than <see cref="SourceVerificationOptions.ExtensionTimeout"/> for an update, receives no more.
    /// </param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    /// <returns>The result; <see cref="ValidationResult.Observations"/> can be saved and replayed offline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid. Nothing is fetched then.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    Task<ValidationResult> VerifyAsync(
        Report report,
        ValidationOptions? options,
        IProgress<SourceProgress>? progress = null,
        CancellationToken cancellationToken = default);
}
