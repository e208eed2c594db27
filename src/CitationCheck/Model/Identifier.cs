namespace CitationCheck;

/// <summary>An identifier that a reference names. Immutable.</summary>
/// <param name="Kind">The scheme.</param>
/// <param name="Value">The identifier as written, without its prefix (<c>doi:</c>, <c>arXiv:</c>, a resolver's URL). It need not be valid.</param>
public readonly record struct Identifier(IdentifierKind Kind, string Value)
{
    /// <summary>The identifier as <c>kind:value</c>.</summary>
    /// <returns>The scheme in lower case, a colon, the value.</returns>
    public override string ToString() => Kind switch
    {
        IdentifierKind.Doi => "doi:" + Value,
        IdentifierKind.Arxiv => "arxiv:" + Value,
        IdentifierKind.Isbn => "isbn:" + Value,
        _ => "pmid:" + Value,
    };
}
