using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck;

/// <summary>
/// Looks at cited sources in one line, for programs without dependency injection. Each call has connections and memory of its own;
/// a program that verifies often registers <see cref="ISourceVerifier"/> instead.
/// </summary>
public static class SourceVerifier
{
    /// <summary>Fetches the sources of a report and validates it with what was seen.</summary>
    /// <param name="report">The report.</param>
    /// <param name="configure">Sets options; <see langword="null"/> for the defaults.</param>
    /// <param name="progress">Told after each source; <see langword="null"/> when nobody wants to know.</param>
    /// <param name="cancellationToken">Stops at once.</param>
    /// <returns>The findings; <see cref="ValidationResult.Observations"/> can be saved and replayed offline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
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
            return await provider.GetRequiredService<ISourceVerifier>().VerifyAsync(report, progress, cancellationToken).ConfigureAwait(false);
        }
    }
}
