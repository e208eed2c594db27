using CitationCheck.Model;
using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC116: a given source that nothing cites. Only where it is asked for: most retrieved documents are of no use.</summary>
internal sealed class SourceNotUsed : Rule
{
    private const int Named = 12;

    public override RuleDescriptor Descriptor { get; } = new("CC116", "source-not-used", Severity.Info)
    {
        Title = "Given source is never cited",
        Why =
            "Where each document was chosen by a person, one that the answer does not cite may have been overlooked. Cite it, or do not "
            + "hand it over. The rule is off unless the options give it a severity, for most documents that a search finds are of no use.",
        Ignores = "Reports that were checked without given sources, and documents that an entry of the report's own list names.",
        Fails = "Rain fell all week [1].",
        Passes = "Rain fell all week [1]. The bridge was closed [2].",
        ExampleSources =
        [
            new() { Id = "1", Title = "Rain", Url = "https://lake.example/rain" },
            new() { Id = "2", Title = "Bridges", Url = "https://lake.example/bridges" },
        ],
        IsOptIn = true,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Report.GivenSources is null)
        {
            yield break;
        }

        HashSet<object> used = [.. context.Report.References.Where(context.ReferenceUse.IsUsed).Select(KeyOf).OfType<object>()];

        var group = new FindingGroup(this, Message);
        foreach (Reference reference in context.Report.References)
        {
            if (reference.IsGiven && used.Add(KeyOf(reference)!))
            {
                yield return Finding(reference, LazyText.Of(reference, Message)) with { Group = group };
            }
        }
    }

    /// <summary>The id of a document, which several chunks of it may share, or the reference itself.</summary>
    private static object? KeyOf(Reference reference) =>
        reference.Document is { Id: { Length: > 0 } id } ? id : reference.Document is not null && reference.IsGiven ? reference : null;

    private static string Message(IReadOnlyList<Finding> several)
    {
        string names = string.Join(", ", several.Take(Named).Select(static finding => ReferenceName.Short(finding.Reference!)));
        string more = several.Count > Named ? $" and {several.Count - Named} more" : "";
        return $"Nothing cites {several.Count} of the given sources: {names}{more}; cite them where they were used.";
    }

    private static string Message(Reference reference) =>
        $"Nothing cites the given source {ReferenceName.Of(reference)}; cite it where it was used.";
}
