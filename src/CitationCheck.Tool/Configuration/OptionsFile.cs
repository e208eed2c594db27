using System.Text.Json.Nodes;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>Reads the validation options from the configuration: all properties that are not the tool's own.</summary>
internal static class OptionsFile
{
    public static ValidationOptions Parse(JsonObject root, string path, IEnumerable<string> others)
    {
        try
        {
            return ValidationOptions.FromJson(root.ToJsonString());
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
