namespace CitationCheck;

/// <summary>Where a page states its title.</summary>
public enum TitleField
{
    /// <summary>The <c>citation_title</c> tag of scholarly publishers.</summary>
    Citation,

    /// <summary><c>og:title</c>.</summary>
    OpenGraph,

    /// <summary><c>twitter:title</c>.</summary>
    Twitter,

    /// <summary>JSON-LD <c>headline</c> or <c>name</c>.</summary>
    JsonLd,

    /// <summary><c>dc.title</c> or <c>dcterms.title</c>.</summary>
    DublinCore,

    /// <summary>The <c>title</c> element, or the metadata of a document.</summary>
    Title,

    /// <summary>The <c>h1</c> element, or the first <c>h2</c> if there is no <c>h1</c>; in a document, large text of its first
    /// page.</summary>
    Heading,
}
