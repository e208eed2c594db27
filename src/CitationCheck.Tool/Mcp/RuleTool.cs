using System.Text.Json.Nodes;
using CitationCheck.Rules;
using CitationCheck.Tool.Configuration;

namespace CitationCheck.Tool.Mcp;

/// <summary><c>explain_rule</c>: what a rule finds, why it matters, how to fix it.</summary>
internal sealed class RuleTool() : ServedTool(
    "explain_rule",
    "Explain a rule",
    "Explains a rule that a finding names: what it finds, why it matters and how to fix it, with a text that fails and one that passes.",
    Input,
    Output,
    isOpenWorld: false)
{
    private const int LongestName = 200;

    private const string Input = """
        {
          "type": "object",
          "properties": {
            "rule": { "type": "string", "description": "The id or the name of the rule, such as CC101 or unresolved-citation." }
          },
          "required": ["rule"],
          "additionalProperties": false
        }
        """;

    private const string Output = """
        {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "name": { "type": "string" },
            "severity": { "enum": ["error", "warning", "info"], "description": "Unless the options set another one." },
            "title": { "type": "string" },
            "why": { "type": "string" },
            "ignores": { "type": "string", "description": "What looks like the problem and is not reported." },
            "fails": { "type": "string", "description": "A short report that the rule flags." },
            "passes": { "type": "string", "description": "The same report, fixed." }
          },
          "required": ["id", "name", "severity", "title", "why", "ignores", "fails", "passes"]
        }
        """;

    protected override Task<JsonObject> RunAsync(
        ToolArguments given, IProgress<SourceProgress>? progress, CancellationToken cancellationToken)
    {
        RuleDescriptor rule = RuleNames.Find(given.Text("rule", LongestName), "");
        return Task.FromResult(new JsonObject
        {
            ["id"] = rule.Id,
            ["name"] = rule.Name,
            ["severity"] = rule.DefaultSeverity.ToString().ToLowerInvariant(),
            ["title"] = rule.Title,
            ["why"] = rule.Why,
            ["ignores"] = rule.Ignores,
            ["fails"] = rule.Fails,
            ["passes"] = rule.Passes,
        });
    }
}
