using CitationCheck.Sources.Verification;

namespace CitationCheck.Sources.Caching;

/// <summary>
/// What an application has added to how sources are read. One that reads PDFs, or asks an archive, must not be answered with what one saw
/// that does not.
/// </summary>
internal sealed class SourceExtensions(
    IEnumerable<ISourceReader> sources,
    IEnumerable<IDocumentReader> documents,
    IArchiveLookup? archive = null,
    IPageRenderer? renderer = null)
{
    /// <summary>The names of their types.</summary>
    public string Names { get; } =
        string.Join(' ', new object?[] { archive, renderer }.Concat(sources).Concat(documents).Select(static one => one?.GetType().FullName));
}
