namespace CitationCheck;

/// <summary>The scheme of an identifier.</summary>
public enum IdentifierKind
{
    /// <summary>Digital Object Identifier, <c>10.1000/182</c>.</summary>
    Doi,

    /// <summary>arXiv identifier, <c>2301.01234</c> or <c>hep-th/9901001</c>.</summary>
    Arxiv,

    /// <summary>International Standard Book Number of 10 or 13 digits.</summary>
    Isbn,

    /// <summary>PubMed identifier, a number.</summary>
    Pmid,
}
