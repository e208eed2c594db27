using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.References;

/// <summary>CC117: entries that name no source; reported once for each list, and once for the links in the text.</summary>
internal sealed class PlaceholderReference : UrlNotice
{
    public override RuleDescriptor Descriptor { get; } = new("CC117", "placeholder-source", Severity.Error)
    {
        Title = "Reference names no source",
        Why =
            "A word for a source stands where the source should be (Search Result-97, Unknown Source), or a file on the computer of "
            + "whoever wrote the report. Nobody can look it up. Name the source, or remove the entry and what rests on it.",
        Ignores =
            "Names of documents that were handed over with the report (handbook.pdf), and entries with a page or an identifier, "
            + "whatever their title.",
        Fails = "Rain fell all week.[1]\n\n## Sources\n\n[1] Search Result-97",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    protected override string MessageForSeveral =>
        "name no source: they are placeholders, or files on someone's computer; name the sources, or remove the entries.";

    protected override bool Applies(Reference reference, RuleContext context) => PlaceholderSource.Is(reference);

    protected override bool Applies(string url) => PlaceholderSource.IsFile(url);

    protected override string MessageForLink(string url) =>
        $"The link {QuotedWords.Of(url)} points to a file on someone's computer; cite a source that others can open.";

    protected override string MessageForOne(Reference reference) => PlaceholderSource.IsFile(reference)
        ? $"The reference {ReferenceName.Of(reference)} points to a file on someone's computer; cite a source that others can open."
        : $"The reference {ReferenceName.Of(reference)} is a placeholder and names no source; name the source, or remove the entry.";
}
