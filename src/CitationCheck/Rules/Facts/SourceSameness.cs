using CitationCheck.Model;

namespace CitationCheck.Rules.Facts;

/// <summary>Decides whether two entries name one source, as far as they say.</summary>
internal static class SourceSameness
{
    public static bool IsSame(Reference left, Reference right) =>
        left.Url is { } url && right.Url is { } other
            ? SourceKey.Of(url) == SourceKey.Of(other)
            : left.Title is { Length: > 0 } title && string.Equals(title, right.Title, StringComparison.OrdinalIgnoreCase);
}
