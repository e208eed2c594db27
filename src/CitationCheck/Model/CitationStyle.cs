namespace CitationCheck;

/// <summary>The convention that a citation marker follows.</summary>
public enum CitationStyle
{
    /// <summary>A number in brackets: <c>[3]</c>, <c>[1, 3]</c>, <c>[1-3]</c>, <c>［3］</c>, <c>【3】</c>, <c>〔3〕</c>.</summary>
    Numeric,

    /// <summary>A footnote: <c>[^3]</c>, <c>[^smith]</c>.</summary>
    Footnote,

    /// <summary>A number that links to its source: <c>[[3]](url)</c>, <c>[3](url)</c>.</summary>
    LinkedNumber,

    /// <summary>A link used as a citation: <c>([Reuters](url))</c>, or a link or bare URL at the end of a sentence.</summary>
    Link,

    /// <summary>A superscript number: <c>³</c>, <c>&lt;sup&gt;3&lt;/sup&gt;</c>.</summary>
    Superscript,

    /// <summary>A number that lost its superscript formatting: <c>constraints.3</c>.</summary>
    BareNumber,

    /// <summary>A document name assigned by a tool: <c>【4†source】</c>, <c>[doc1]</c>, <c>[citation:1]</c>, <c>[cite: 1, 2]</c>.</summary>
    Document,

    /// <summary>A key defined in the reference list: <c>[smith-2023]</c>, <c>@smith2023</c>.</summary>
    Key,

    /// <summary>An author and a year: <c>(Smith, 2020)</c>, <c>Smith et al. (2020)</c>.</summary>
    AuthorYear,

    /// <summary>A token of a tool that leaked into the text, such as <c>citeturn0search0</c>. It never resolves.</summary>
    ToolToken,

    /// <summary>A citation that was given beside the text: see <see cref="GivenCitation"/>.</summary>
    Given,
}
