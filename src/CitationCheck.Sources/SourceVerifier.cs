using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck;

/// <summary>Verifies the sources of a report in one call, for programs without dependency injection. Thread-safe.</summary>
/// <remarks>
/// Each call has its own connections and cache. Register <see cref="ISourceVerifier"/> with
/// <see cref="SourceVerificationServices.AddSourceVerification"/> if you verify often.
/// </remarks>
/// <example>
/// <code>
/// ValidationResult result = await SourceVerifier.VerifyAsync(Report.Parse(text));
/// </code>
/// </example>
public static class SourceVerifier
{
    /// <summary>Fetches the sources of a report and validates the report against them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="configure">Sets options; <see langword="null"/> for the defaults.</param>
    /// <param name="progress">Receives an update after each source; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    /// <returns>The result; <see cref="ValidationResult.Observations"/> can be saved and replayed offline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static async Task<ValidationResult> VerifyAsync(
        Report report,
        Action<SourceVerificationOptions>? configure = null,
        IProgress<SourceProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var services = new ServiceCollection();
        services.AddSourceVerification(configure);
        ServiceProvider provider = services.BuildServiceProvider();
        await using (provider.ConfigureAwait(false))
        {
            var verifier = provider.GetRequiredService<ISourceVerifier>();
            return await verifier.VerifyAsync(report, progress, cancellationToken).ConfigureAwait(false);
        }
    }
}
