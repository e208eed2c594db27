using System.Text.Json.Nodes;

namespace CitationCheck.Tool.Configuration;

/// <summary>Reads how reports are judged from the configuration.</summary>
internal static class OptionsFile
{
    public static ValidationOptions Parse(JsonObject root, string path)
    {
        ValidationOptions options = ValidationOptions.Default;
        foreach ((string name, JsonNode? value) in root)
        {
            options = (name, value) switch
            {
                ("severities", JsonObject severities) => options with { Severities = ParseSeverities(severities, path) },
                _ => throw new UsageException($"{path}: “{name}” is no option, or its value is of the wrong kind."),
            };
        }

        return options;
    }

    private static Dictionary<string, Severity?> ParseSeverities(JsonObject severities, string path) => severities.ToDictionary(
        pair => RuleNames.Find(pair.Key, $"{path}: severities: ").Id,
        pair => Bar.Parse(pair.Value?.ToString() ?? "off", $"{path}: severities: {pair.Key}"),
        StringComparer.OrdinalIgnoreCase);
}
