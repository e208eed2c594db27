using System.Text;
using CitationCheck.Rules;

namespace CitationCheck.Tests.Rules;

/// <summary>Writes src/CitationCheck/RULES.md from the descriptors.</summary>
internal static class RuleBook
{
    /// <summary>Set it to 1 and run the tests to regenerate the file.</summary>
    public const string Regenerate = "UPDATE_GOLDEN";

    private static readonly (string Prefix, string Title, string Scope)[] Families =
    [
        ("CC0", "Reading", "These rules report what could not be read as usual."),
        ("CC1", "Claims and citations", "These rules look at the text of the report and at its citations."),
        ("CC2", "References and their lists", "These rules look at the reference lists and at cited URLs. They fetch nothing."),
        ("CC3", "Cited pages", "These rules apply only when the cited pages were checked, with `CitationCheck.Sources` or "
            + "`citationcheck check --sources`."),
        ("CC4", "Evidence", "These rules compare a claim with what its source says."),
    ];

    public static string FilePath => Path.Combine(Repository.Folder, "src", "CitationCheck", "RULES.md");

    public static string Write(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            # Rules

            Every rule of CitationCheck, by id: what it finds, why it matters and what to do, what looks like it and is not reported,
            with a report that the rule flags and the same report fixed.

            - `ValidationOptions.Severities` changes the severity of a rule or turns it off, by id or name. On the command line, use
              `--severity CC103=off`.
            - To suppress a rule inside a report, use `<!-- citationcheck-disable CC103 -->` … `<!-- citationcheck-enable CC103 -->` or
              `<!-- citationcheck-disable-next-line CC103 -->`.
            - Ids are never reused.

            This file is generated from the descriptors in `Rules/`, and a test fails if it is out of date. To regenerate it, run
            `{Regenerate}=1 dotnet test --filter RuleCatalogTests`.


            """);
        text.Append("| id | name | severity | finds |\n|---|---|---|---|\n");
        foreach (RuleDescriptor rule in rules.Select(rule => rule.Descriptor))
        {
            text.Append($"| [{rule.Id}](#{Anchor(rule)}) | {rule.Name} | {SeverityOf(rule)} | {rule.Title} |\n");
        }

        foreach ((string prefix, string title, string scope) in Families)
        {
            RuleDescriptor[] family =
                [.. rules.Select(rule => rule.Descriptor).Where(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal))];
            if (family.Length > 0)
            {
                text.Append($"\n## {title}\n\n{scope}\n");
            }

            foreach (RuleDescriptor rule in family)
            {
                text.Append(
                    $"\n### {rule.Id} {rule.Name}\n\n**{rule.Title}.** Default severity: {SeverityOf(rule)}.\n\n{rule.Why}\n\n"
                    + $"**Not reported.** {rule.Ignores}\n\n"
                    + $"Flagged{Given(rule)}:\n\n{Fence(rule.Fails)}\n\nFixed:\n\n{Fence(rule.Passes)}\n");
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Given(RuleDescriptor rule) => rule.ExampleSources is { } sources
        ? $", with the given sources {string.Join(" and ", sources.Select(source => $"`{source.Id}` “{source.Title}”"))}"
        : "";

    private static string Anchor(RuleDescriptor rule) => $"{rule.Id} {rule.Name}".Replace(' ', '-').ToLowerInvariant();

    private static string SeverityOf(RuleDescriptor rule) =>
        rule.IsOptIn ? $"off ({rule.DefaultSeverity})" : rule.DefaultSeverity.ToString();

    private static string Fence(string example)
    {
        string fence = example.Contains("```", StringComparison.Ordinal) ? "````" : "```";
        return $"{fence}text\n{example}\n{fence}";
    }
}
