using System.Text.Json.Nodes;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>Reads the validation options from the configuration: all properties that are not the tool's own.</summary>
internal static class OptionsFile
{
    private const string UnknownProperty = "The options have no property";
    private const string KnownProperties = "; the properties are ";

    /// <exception cref="UsageException">A property or a rule is unknown, or a value is wrong.</exception>
    public static ValidationOptions Parse(JsonObject root, string path, IReadOnlyCollection<string> toolProperties)
    {
        ValidationOptions options;
        try
        {
            options = ValidationOptions.FromJson(root.ToJsonString());
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{path}: {Message(exception, toolProperties)}", exception);
        }

        foreach (string rule in options.Severities.Keys)
        {
            RuleNames.Find(rule, $"{path}: severities: "); // the tool only runs the rules of the library
        }

        return options;
    }

    /// <summary>The message for a user of the tool: without the parameters of the library, with the properties of the tool.</summary>
    private static string Message(FormatException exception, IReadOnlyCollection<string> toolProperties)
    {
        string message = exception.Message.Split(" (Parameter '")[0];
        return toolProperties.Count > 0 && message.StartsWith(UnknownProperty, StringComparison.Ordinal)
            ? message.Replace(KnownProperties, $"{KnownProperties}{string.Join(", ", toolProperties)}, ", StringComparison.Ordinal)
            : message;
    }
}
