namespace CitationCheck;

/// <summary>An identifier of a source, such as a DOI. Immutable.</summary>
/// <param name="Kind">The scheme.</param>
/// <param name="Value">
/// The identifier as written, without its prefix (<c>doi:</c>, <c>arXiv:</c>, the URL of a resolver). It may be invalid.
/// </param>
public readonly record struct Identifier(IdentifierKind Kind, string Value)
{
    /// <summary>Returns the identifier as <c>kind:value</c>.</summary>
    /// <returns>The scheme in lowercase, a colon, and the value.</returns>
    public override string ToString() => Kind switch
    {
        IdentifierKind.Doi => "doi:" + Value,
        IdentifierKind.Arxiv => "arxiv:" + Value,
        IdentifierKind.Isbn => "isbn:" + Value,
        _ => "pmid:" + Value,
    };
}
