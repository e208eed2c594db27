namespace CitationCheck.Rules;

/// <summary>CC207: entries that have neither a URL nor an identifier; told once for each list.</summary>
internal sealed class ReferenceWithoutLocator : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC207", "reference-without-locator", Severity.Info)
    {
        Title = "Reference has no URL or identifier",
        Why = "A reader has to search for the source, and no tool can check it. Printed sources have none, so it is told quietly and once for each list.",
        Fails = "Rain fell all week.[1] Snow followed.[2]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n\n2. “Snow” Lake News, 3 Mar. 2023",
        Passes = "Rain fell all week.[1] Snow followed.[2]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n\n2. “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            Reference[] bare = [.. list.References.Where(static reference => reference.Url is null && reference.Identifiers.Count == 0).DistinctBy(static reference => reference.Span)];
            if (bare is [{ } only])
            {
                yield return Finding(only, $"The reference {ReferenceName.Of(only)} has neither a URL nor an identifier; add one if the source has it.");
            }
            else if (bare.Length > 1)
            {
                string count = bare.Length == list.References.Count ? $"None of the {bare.Length} references of this list has" : $"{bare.Length} references of this list have no";
                string what = bare.Length == list.References.Count ? "a URL or an identifier" : "URL or identifier";
                yield return Finding(list.Span, $"{count} {what}, {ReferenceName.Of(bare[0])} being the first; add them where the sources have one.");
            }
        }
    }
}
