using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace CitationCheck.Reading.Html;

/// <summary>What the elements of HTML mean to a reader of reports.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr",
        "html", "legend", "li", "listing", "main", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead",
        "tr", "ul", "xmp");

    /// <summary>Blocks that inside a table cell only begin a new line: a cell of several lines is still one cell.</summary>
    private static readonly FrozenSet<string> LinesInCell = FrozenSet.Create(
        StringComparer.Ordinal, "div", "ul", "ol", "li", "dl", "dd", "dt", "center", "p");

    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.Ordinal,
        "audio", "button", "canvas", "datalist", "iframe", "map", "math", "nav", "noembed", "noframes", "noscript", "object",
        "script", "select", "style", "svg", "template", "textarea", "video");

    /// <summary>Class names of what a wiki or a blog puts around an article (MediaWiki's among them).</summary>
    private static readonly FrozenSet<string> SkippedClasses = FrozenSet.Create(
        StringComparer.Ordinal,
        "mw-editsection", "mw-jump-link", "mw-cite-backlink",
        "cite-accessibility-label", "navbox", "noprint", "toc", "printfooter", "catlinks",
        "sr-only", "screen-reader-text", "visually-hidden");

    /// <summary>Class names of a link that leads from a note back to its mark: Pandoc's, GitHub's, Kramdown's.</summary>
    private static readonly FrozenSet<string> BackLinkClasses = FrozenSet.Create(
        StringComparer.Ordinal, "footnote-back", "footnote-backref", "reversefootnote", "data-footnote-backref");

    private static readonly FrozenSet<string> ReferenceClasses = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "references", "reflist", "footnotes", "endnotes", "bibliography", "csl-bib-body", "citation-list", "ref-list");

    /// <summary>What EPUB and DPUB-ARIA call elements that hold notes and sources, without the <c>doc-</c> of the latter.</summary>
    private static readonly FrozenSet<string> ReferenceRoles = FrozenSet.Create(
        StringComparer.Ordinal,
        "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "bibliography", "biblioentry");

    /// <summary>
    /// Class names of a link that is the mark of a note: Pandoc's, Substack's, Project Gutenberg's, LibreOffice's, Docutils'.
    /// </summary>
    private static readonly FrozenSet<string> NoteMarkClasses = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "footnote-ref", "footnoteref", "footnote-anchor", "footnote-reference", "fnanchor", "noteref", "note-ref", "endnote-ref",
        "sdfootnoteanc", "sdendnoteanc");

    /// <summary>Class names of the number of a printed page, in e-books.</summary>
    private static readonly FrozenSet<string> PageNumberClasses = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "pagenum", "pageno", "page-num", "pagenumber", "page-number", "pagebreak");

    /// <summary>Class names of the notes at the head of an article that send the reader to another one.</summary>
    private static readonly FrozenSet<string> HatnoteClasses = FrozenSet.Create(StringComparer.Ordinal, "hatnote", "dablink", "rellink");

    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsLineInCell(string name) => LinesInCell.Contains(name);

    /// <summary>Whether an element and all inside it is no part of the report.</summary>
    public static bool IsSkipped(HtmlTagToken tag) =>
        !tag.IsSelfClosing
        && !Void.Contains(tag.Name)
        && (Skipped.Contains(tag.Name)
            || HasClass(tag, SkippedClasses)
            || IsPageNumber(tag)
            || tag.GetAttribute("role") is "navigation" or "search"
            || HasAttribute(tag, "hidden")
            || tag.GetAttribute("aria-hidden") == "true" && tag.Name is not ("a" or "sup"));

    /// <summary>
    /// Whether an element says of itself that it holds references: MediaWiki's and Pandoc's lists, the roles of DPUB-ARIA and EPUB.
    /// </summary>
    public static bool OpensReferences(HtmlTagToken tag) =>
        tag.Name is "ol" or "ul" or "dl" or "li" or "section" or "div" or "aside"
        && (ReferenceRoles.Contains(RoleOf(tag))
            || (tag.Name != "li" && HasClass(tag, ReferenceClasses))
            || (tag.Name != "li" && ReferenceClasses.Contains(tag.GetAttribute("id") ?? string.Empty)));

    /// <summary>Whether a link says of itself that it leads from a note back to its mark.</summary>
    public static bool IsBackLink(HtmlTagToken tag) => tag.Name == "a" && (RoleOf(tag) == "backlink" || HasClass(tag, BackLinkClasses));

    /// <summary>Whether a link says of itself that it is the mark of a note.</summary>
    public static bool IsNoteMark(HtmlTagToken tag) => tag.Name == "a" && (RoleOf(tag) == "noteref" || HasClass(tag, NoteMarkClasses));

    /// <summary>Whether an element is the number of a printed page, which is no part of the text.</summary>
    private static bool IsPageNumber(HtmlTagToken tag) =>
        RoleOf(tag) == "pagebreak" || (tag.Name is "span" or "a" && HasClass(tag, PageNumberClasses));

    /// <summary>What an element is in a publication: its <c>epub:type</c>, or its role without the <c>doc-</c>; empty for most.</summary>
    private static string RoleOf(HtmlTagToken tag)
    {
        if (tag.GetAttribute("epub:type") is { Length: > 0 } type)
        {
            return type;
        }

        string? role = tag.GetAttribute("role");
        return role is not null && role.StartsWith("doc-", StringComparison.Ordinal) ? role[4..] : string.Empty;
    }

    /// <summary>How the tokenizer has to read what follows a start tag, which the tree builder would tell it.</summary>
    public static HtmlParseMode ParseMode(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>Whether an element sends the reader to another article: MediaWiki's notes at the head of an article or a section.</summary>
    public static bool IsHatnote(HtmlTagToken tag) => HasClass(tag, HatnoteClasses);

    /// <summary>Whether an element may be such a note if its links agree: nothing points at it.</summary>
    public static bool MayBeHatnote(HtmlTagToken tag) =>
        tag.Name is "div" or "p" && tag.GetAttribute("role") == "note" && string.IsNullOrEmpty(tag.GetAttribute("id"));

    /// <summary>What a reader sees of a line break, or of a box to tick at the start of a list's item.</summary>
    public static string Shown(HtmlTagToken tag, bool opensItem) =>
        tag.Name == "br" ? "\n"
        : !opensItem || tag.GetAttribute("type") != "checkbox" ? string.Empty
        : HasAttribute(tag, "checked") ? "☑ "
        : "☐ ";

    private static bool HasAttribute(HtmlTagToken tag, string name)
    {
        foreach (HtmlAttributeToken attribute in tag.Attributes)
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasClass(HtmlTagToken tag, FrozenSet<string> classes)
    {
        string value = tag.GetAttribute("class");
        if (string.IsNullOrEmpty(value))
        {
            return false;
        }

        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = classes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in value.AsSpan().Split(' '))
        {
            if (lookup.Contains(value.AsSpan()[range].Trim()))
            {
                return true;
            }
        }

        return false;
    }
}
