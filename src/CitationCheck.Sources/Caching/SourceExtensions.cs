namespace CitationCheck.Sources.Caching;

/// <summary>
/// What an application has added to how sources are read. One that reads PDFs, or asks an archive, must not be answered with what one saw
/// that does not.
/// </summary>
/// <param name="extensions">The extensions; <see langword="null"/> for those that are not there.</param>
internal sealed class SourceExtensions(IEnumerable<object?> extensions)
{
    /// <summary>The names of their types.</summary>
    public string Names { get; } = string.Join(' ', extensions.Select(static extension => extension?.GetType().FullName));
}
