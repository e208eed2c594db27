using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.References;

/// <summary>CC213: entries whose URL is the home page of a site; reported once for each list, and once for the links in the text.</summary>
internal sealed class HomePageUrl : UrlNotice
{
    /// <summary>So much text before and behind a URL is no title, in UTF-16 code units.</summary>
    private const int Passage = 80;

    /// <summary>Nor is so much before it alone.</summary>
    private const int LongPassage = 400;

    /// <summary>The text of a link with fewer blanks names a thing rather than the page that was read.</summary>
    private const int BlanksInTitle = 3;

    public override RuleDescriptor Descriptor { get; } = new("CC213", "home-page-url", Severity.Info)
    {
        Title = "URL points to a home page",
        Why = "A home page rarely contains the claim, and it changes often. Cite the page that supports the claim.",
        Ignores =
            "Home pages of entries that have an identifier too, and links on the name of a site that the sentence speaks of. A "
            + "faulty URL is reported by CC208.",
        Fails = "Rain fell all week.[1]\n\n## Sources\n\n[1] Nine days of rain. Lake News. https://lake.example/",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n[1] Nine days of rain. Lake News. https://lake.example/rain",
    };

    protected override string MessageForSeveral => "point to home pages; cite the pages that support the claims.";

    protected override bool Applies(Reference reference, RuleContext context) =>
        reference is { Url: { } url, Identifiers.Count: 0 } && Applies(url) && !IsInPassage(reference.RawText, url);

    protected override bool Applies(string url) => CitedUrl.IsHomePage(url) && !CitedUrl.IsFaulty(url); // CC208 reports a faulty one

    /// <summary>
    /// “Its manual is at [docs.lake.example](https://docs.lake.example).” speaks of the site, as a plain link in a sentence may.
    /// </summary>
    protected override bool Applies(Citation citation, string text) =>
        citation.Style != CitationStyle.Link
        || citation.Claim?.Block.Kind == BlockKind.TableRow
        || text[citation.Span.Start] is not ('[' or '<' or 'h')
        || citation.Label.AsSpan().Count(' ') >= BlanksInTitle;

    /// <summary>Some lists print passages of their sources; a URL in the midst of one is not where the source is.</summary>
    private static bool IsInPassage(string entry, string url)
    {
        int at = entry.IndexOf(url, StringComparison.Ordinal);
        return at > Passage && entry[at - 1] != '(' && (at > LongPassage || entry.Length - at - url.Length > Passage);
    }

    protected override string MessageForLink(string url) =>
        $"The URL {QuotedWords.Of(url)} is the home page of a site; cite the page that supports the claim.";

    protected override string MessageForOne(Reference reference) =>
        $"The URL of the reference {ReferenceName.Of(reference)} is the home page of a site; cite the page that supports the claim.";
}
