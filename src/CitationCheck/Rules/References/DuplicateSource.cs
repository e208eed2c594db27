using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC204: two entries of one list that are the same source.</summary>
internal sealed class DuplicateSource : Rule
{
    private const int Named = 4;

    public override RuleDescriptor Descriptor { get; } = new("CC204", "duplicate-source", Severity.Info)
    {
        Title = "Source is listed twice",
        Why =
            "Two numbers look like two independent sources, but there is only one. Keep one entry, and cite that one. Entries with one "
            + "URL whose titles do not agree are told of as such, once for each URL: they may be different works, of which at most "
            + "one is at that address.",
        Ignores = "Entries with one label, which CC203 reports, and entries that point back to earlier ones.",
        Fails =
            "Rain fell all week.[1] The old bridge was closed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Rain. Lake News. "
            + "https://www.lake.example/rain/?utm_source=feed",
        Passes = "Rain fell all week.[1] The old bridge was closed.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.Report.ReferenceLists.Count == 0 ? [] : CheckEntries(context);

    private IEnumerable<Finding> CheckEntries(RuleContext context)
    {
        RepeatedSources repeated = SharedFacts.RepeatedSources.In(context);
        foreach ((Reference reference, Reference first) in repeated.Entries)
        {
            string name = first.Label.Length > 0
                ? $"[{first.Label}]"
                : "the entry on line " + context.Report.GetLinePosition(first.Span.Start).Line;
            yield return Finding(
                reference,
                $"The reference {ReferenceName.Of(reference)} is the same source as {name}; keep one entry and cite that one.");
        }

        foreach (var others in repeated.OtherTitles.GroupBy(static pair => pair.First, static pair => pair.Entry))
        {
            yield return Finding(others.First(), OtherTitlesMessage(others.Key, [.. others]));
        }
    }

    /// <summary>About entries that have the URL of another one and titles that do not agree with its title.</summary>
    private static string OtherTitlesMessage(Reference first, Reference[] others)
    {
        string more = others.Length > Named ? " …" : "";
        string names = string.Join(", ", others.Take(Named).Select(ReferenceName.Of)) + more;
        string have = others.Length == 1 ? "has" : "have";
        return $"{names} {have} the URL of {ReferenceName.Of(first)} and another title; "
            + "if they are different works, give each its own page, and if they are one, list it once.";
    }
}
