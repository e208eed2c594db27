using CitationCheck;
using CitationCheck.Pdf;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the reading of PDFs.</summary>
public static class PdfReadingServices
{
    /// <summary>Has source verification read PDFs: their titles, authors and languages, and their text if it is kept.</summary>
    /// <param name="services">The services, to which <c>AddSourceVerification</c> is or will be added.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// PDFs of up to <see cref="SourceVerificationOptions.MaxDocumentBytes"/> are read, each within
    /// <see cref="SourceVerificationOptions.ExtensionTimeout"/>. Calling this twice has the effect of calling it once.
    /// </remarks>
    /// <example>
    /// <code>
    /// services.AddSourceVerification();
    /// services.AddPdfReading();
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddPdfReading(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDocumentReader, PdfDocumentReader>());
        return services;
    }
}
