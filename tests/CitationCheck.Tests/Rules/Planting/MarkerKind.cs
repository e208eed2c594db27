namespace CitationCheck.Tests.Rules.Planting;

/// <summary>What a marker names its source by.</summary>
public enum MarkerKind
{
    /// <summary><c>[1]</c></summary>
    Bracket,

    /// <summary><c>【1】</c></summary>
    FullWidth,

    /// <summary><c>[^1]</c></summary>
    Footnote,

    /// <summary><c>¹</c></summary>
    RaisedDigit,

    /// <summary><c>&lt;sup&gt;1&lt;/sup&gt;</c></summary>
    RaisedTag,

    /// <summary><c>(Keller, 2021)</c></summary>
    AuthorYear,

    /// <summary><c>[[1]](url)</c></summary>
    LinkedNumber,

    /// <summary><c>([title](url))</c></summary>
    Link,
}
