namespace CitationCheck.AI.Given;

/// <summary>The sources that count for an answer, and the citations beside its text.</summary>
/// <param name="Documents">The sources; <see langword="null"/> if none were given, so that the text stands alone.</param>
/// <param name="Citations">The citations beside the text.</param>
internal sealed record GivenSources(IReadOnlyList<SourceDocument>? Documents, IReadOnlyList<GivenCitation> Citations)
{
    /// <summary>Joins lists in order. A document that an earlier list has in the same words is not added again.</summary>
    /// <param name="lists">The lists; <see langword="null"/> for one that was not given.</param>
    /// <returns>The documents; <see langword="null"/> if no list was given.</returns>
    public static List<SourceDocument>? Join(params IReadOnlyList<SourceDocument>?[] lists)
    {
        List<SourceDocument>? joined = null;
        var known = new HashSet<(string?, string?, string?, string?, string?)>();
        foreach (IReadOnlyList<SourceDocument> list in lists.OfType<IReadOnlyList<SourceDocument>>())
        {
            joined ??= [];
            joined.AddRange(list.Where(document => !known.Contains(KeyOf(document))));
            known.UnionWith(list.Select(KeyOf));
        }

        return joined;
    }

    private static (string?, string?, string?, string?, string?) KeyOf(SourceDocument document) =>
        (document.Id, document.Url, document.Title, document.FileName, document.Text);
}
