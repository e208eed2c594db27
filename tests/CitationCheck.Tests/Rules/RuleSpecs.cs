namespace CitationCheck.Tests.Rules;

/// <summary>
/// Reads the Markdown files in Specs/rules. A case is a heading, a <c>report</c> fence in which the expected spans are
/// marked ⟦so⟧, and a <c>findings</c> fence with a line for each mark, in order: <c>CC103 Warning</c>, several parted by
/// commas, or <c>CC103 Warning: …</c> with the whole message. A case without a <c>findings</c> fence must give nothing. An <c>options</c> fence holds options as JSON; a
/// line <c>Only CC102, CC103.</c> compares just those rules. In a report, ␍ stands for a carriage return before the
/// line's end, and an <c>html</c> fence is a report in HTML.
/// </summary>
internal static class RuleSpecs
{
    public static IEnumerable<TestCaseData> All()
    {
        string folder = Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Specs", "rules");
        foreach (string file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (RuleSpec spec in Read(File.ReadAllLines(file)))
            {
                yield return new TestCaseData(spec).SetName($"{Path.GetFileNameWithoutExtension(file)}: {spec.Name}");
            }
        }
    }

    private static IEnumerable<RuleSpec> Read(string[] lines)
    {
        RuleSpec? spec = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                if (spec is not null)
                {
                    yield return spec;
                }

                spec = new RuleSpec(lines[i][3..]);
            }
            else if (spec is not null && lines[i].StartsWith("Only ", StringComparison.Ordinal))
            {
                spec.Only.AddRange(lines[i][5..].Split([',', ' ', '.'], StringSplitOptions.RemoveEmptyEntries));
            }
            else if (spec is not null && lines[i].StartsWith("````", StringComparison.Ordinal))
            {
                string kind = lines[i][4..];
                var body = new List<string>();
                while (lines[++i] != "````")
                {
                    body.Add(lines[i]);
                }

                spec.Put(kind, body);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                throw new FormatException($"{spec?.Name}: a fence has four backticks, or nobody reads it.");
            }
        }

        if (spec is not null)
        {
            yield return spec;
        }
    }
}
