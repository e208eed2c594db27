namespace CitationCheck.Sources.Pages;

/// <summary>What JSON-LD says of the page itself.</summary>
/// <param name="SaysWork">Whether it says that the page is an article or another work.</param>
/// <param name="Nodes">The descriptions of the page and its work, the work first.</param>
internal sealed record JsonLdFacts(bool SaysWork, IReadOnlyList<JsonLdNode> Nodes)
{
    public IEnumerable<string> Titles => Nodes.SelectMany(static node => node.Titles);

    public IEnumerable<string> Published => Nodes.Select(static node => node.Published).OfType<string>();

    public IEnumerable<string> Modified => Nodes.Select(static node => node.Modified).OfType<string>();

    public string? Publisher => Nodes.Select(static node => node.Publisher).FirstOrDefault(static name => name is not null);

    public IReadOnlyList<string> Authors => Nodes.Select(static node => node.Authors).FirstOrDefault(static names => names.Count > 0) ?? [];
}
