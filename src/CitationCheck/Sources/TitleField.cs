namespace CitationCheck;

/// <summary>Where a page states its title.</summary>
public enum TitleField
{
    /// <summary><c>citation_title</c>, the tag of scholarly publishers.</summary>
    Citation,

    /// <summary><c>og:title</c>.</summary>
    OpenGraph,

    /// <summary><c>twitter:title</c>.</summary>
    Twitter,

    /// <summary>JSON-LD <c>headline</c> or <c>name</c>.</summary>
    JsonLd,

    /// <summary><c>dc.title</c> or <c>dcterms.title</c>.</summary>
    DublinCore,

    /// <summary>The <c>title</c> element.</summary>
    Title,

    /// <summary>An <c>h1</c> element; the first <c>h2</c> where there is no <c>h1</c>.</summary>
    Heading,
}
