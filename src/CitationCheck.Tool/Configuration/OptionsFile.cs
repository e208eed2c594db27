using System.Text.Json.Nodes;

namespace CitationCheck.Tool.Configuration;

/// <summary>Reads how reports are judged from the configuration: whatever of it is not the tool's own.</summary>
internal static class OptionsFile
{
    public static ValidationOptions Parse(JsonObject root, string path)
    {
        try
        {
            return ValidationOptions.FromJson(root.ToJsonString());
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{path}: {exception.Message}", exception);
        }
    }
}
