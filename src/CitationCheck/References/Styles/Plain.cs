using System.Buffers;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>A title that nothing but its place tells: what stands before or behind the URL, or all there is.</summary>
internal sealed class Plain : EntryStyle
{
    private const int LongestPossible = 160;

    private static readonly SearchValues<string> IdentifierWords =
        SearchValues.Create(["doi:", "arxiv:", "isbn", "pmid"], StringComparison.OrdinalIgnoreCase);

    public override Likelihood Highest => Likelihood.Likely;

    public override Likelihood Score(in EntryStretch stretch) =>
        stretch.Text.ContainsAny(IdentifierWords) ? Likelihood.Likely
        : stretch.Text.Length < LongestPossible && stretch.Sentences() == 0 ? Likelihood.Possible
        : Likelihood.None;

    public override EntryTitle Read(EntryParts entry)
    {
        string body = entry.Body.Slice(entry.Text);
        if (body.Length == 0)
        {
            return EntryTitle.None;
        }

        return OnlyNames(body) is { } names
            ? EntryTitle.None with { Authors = AuthorNames.Split(names) }
            : EntryTitle.Of(Quotation.Strip(body), entry.Body.Start, entry.Body.End) with { IsAll = true };
    }

    /// <summary>“Lee, B. (2021). https://…” names nothing but its author.</summary>
    private static string? OnlyNames(string body)
    {
        string names = body.Contains('.', StringComparison.Ordinal) ? AuthorNames.WithoutYear(body) : body;
        return names.Length < body.Length && names.Contains('.', StringComparison.Ordinal) && AuthorNames.AreLikely(names) ? names : null;
    }
}
