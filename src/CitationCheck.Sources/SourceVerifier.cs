using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CitationCheck;

/// <summary>Verifies the sources of a report in one call, for programs without dependency injection. Thread-safe.</summary>
/// <remarks>
/// Each call has its own connections and cache. Register <see cref="ISourceVerifier"/> with
/// <c>AddSourceVerification</c> if you verify often.
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
        services.AddSourceVerification(configure ?? (static _ => { }));
        ServiceProvider provider = services.BuildServiceProvider();
        await using (provider.ConfigureAwait(false))
        {
            return await VerifierOf(provider, nameof(configure)).VerifyAsync(report, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    private static ISourceVerifier VerifierOf(ServiceProvider provider, string parameter)
    {
        try
        {
            return provider.GetRequiredService<ISourceVerifier>();
        }
        catch (OptionsValidationException invalid)
        {
            throw new ArgumentException(invalid.Message, parameter, invalid);
        }
    }
}
