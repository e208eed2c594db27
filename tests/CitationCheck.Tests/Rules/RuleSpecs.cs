using CitationCheck.Tests.Specs;

namespace CitationCheck.Tests.Rules;

/// <summary>
/// Reads Specs/rules. A case is a <c>report</c> fence in which the expected spans are marked ⟦so⟧, and a <c>findings</c> fence with a
/// line for each mark, in order: <c>CC103 Warning</c>, several parted by commas, or <c>CC103 Warning: …</c> with the whole message. A
/// case without a <c>findings</c> fence must give nothing. An <c>options</c> fence holds options as JSON; a line
/// <c>Only CC102, CC103.</c> compares just those rules. In a report, ␍ stands for a carriage return before the line's end, and an
/// <c>html</c> fence is a report in HTML.
/// </summary>
internal static class RuleSpecs
{
    public static IEnumerable<TestCaseData> All() =>
        from spec in SpecFile.ReadFolder(Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Specs", "rules"))
        select new TestCaseData(Read(spec)).SetName(spec.ToString());

    private static RuleSpec Read(SpecCase read)
    {
        var spec = new RuleSpec(read.Name);
        foreach (string line in read.Notes.Where(line => line.StartsWith("Only ", StringComparison.Ordinal)))
        {
            spec.Only.AddRange(line[5..].Split([',', ' ', '.'], StringSplitOptions.RemoveEmptyEntries));
        }

        read.Fences.ForEach(fence => spec.Put(fence.Kind, [.. fence.Lines]));
        return spec;
    }
}
