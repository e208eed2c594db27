using System.Text.Json.Nodes;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>Reads how reports are judged from the configuration: whatever of it is not the tool's own.</summary>
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
            // An option's own check names its parameter too, which is a thing of the library.
            string message = exception.Message.Split(" (Parameter '")[0];
            throw new UsageException($"{path}: {message.Replace("; they have ", $"; they have {string.Join(", ", others)}, ", StringComparison.Ordinal)}", exception);
        }
    }
}
