namespace CitationCheck;

/// <summary>The convention that a citation marker follows.</summary>
public enum CitationStyle
{
    /// <summary>A number in brackets: <c>[3]</c>, <c>[1, 3]</c>, <c>[1-3]</c>, <c>［3］</c>, <c>【3】</c>, <c>〔3〕</c>.</summary>
    Numeric,

    /// <summary>A footnote: <c>[^3]</c>, <c>[^smith]</c>.</summary>
    Footnote,

    /// <summary>A number that is a link to its source: <c>[[3]](url)</c>, <c>[3](url)</c>.</summary>
    LinkedNumber,

    /// <summary>A link that cites: <c>([Reuters](url))</c>, or a link or bare URL that ends a sentence.</summary>
    Link,

    /// <summary>A raised number: <c>³</c>, <c>&lt;sup&gt;3&lt;/sup&gt;</c>.</summary>
    Superscript,

    /// <summary>A number that lost its superscript: <c>constraints.3</c>.</summary>
    BareNumber,

    /// <summary>A tool's name for a document: <c>【4†source】</c>, <c>[doc1]</c>, <c>[citation:1]</c>, <c>[cite: 1, 2]</c>.</summary>
    Document,

    /// <summary>A key that a reference list defines: <c>[smith-2023]</c>, <c>@smith2023</c>.</summary>
    Key,

    /// <summary>Surname and year: <c>(Smith, 2020)</c>, <c>Smith et al. (2020)</c>.</summary>
    AuthorYear,

    /// <summary>A tool's token that leaked into the text, such as <c>citeturn0search0</c>; it never resolves.</summary>
    ToolToken,
}
