using System.Collections.Frozen;
using System.Text.Json.Nodes;
using CitationCheck.Rules;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>Reads the validation options from the configuration: all properties that are not the tool's own.</summary>
internal static class OptionsFile
{
    /// <summary>The ids and names of the rules; the tool runs those of the library alone.</summary>
    private static readonly FrozenSet<string> Rules =
        RuleCatalog.All.SelectMany(static rule => new[] { rule.Descriptor.Id, rule.Descriptor.Name }).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static ValidationOptions Parse(JsonObject root, string path, IEnumerable<string> others)
    {
        try
        {
            ValidationOptions options = ValidationOptions.FromJson(root.ToJsonString());
            return options.Severities.Keys.FirstOrDefault(static rule => !Rules.Contains(rule)) is { } unknown
                ? throw new FormatException($"The option {nameof(options.Severities)} names the rule “{unknown}”, which does not exist.")
                : options;
        }
        catch (FormatException exception)
        {
            // The library's message also names its parameter, which means nothing to a user of the tool.
            string message = exception.Message.Split(" (Parameter '")[0];
            string known = $"; they have {string.Join(", ", others)}, ";
            throw new UsageException($"{path}: {message.Replace("; they have ", known, StringComparison.Ordinal)}", exception);
        }
    }
}
