using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CitationCheck.Rules;

/// <summary>Reads <see cref="ValidationOptions"/> from JSON, and says of a mistake where it is and what the option takes.</summary>
internal static class ValidationOptionsJson
{
    /// <summary>How the messages of our own converters begin.</summary>
    private const string Wanted = "must be";

    /// <summary>The kinds of values of the options that are not chosen by name.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$schema"] = "a text",
        ["severities"] = "an object of rule ids or names",
        ["minimumCoverage"] = "a number",
        ["skippedSections"] = "an array",
        ["skippedHeadings"] = "an array of texts",
        ["today"] = "a day as yyyy-MM-dd",
        ["limits"] = "an object",
    };

    public static ValidationOptions Read(string json)
    {
        try
        {
            OptionsData data = JsonSerializer.Deserialize(json, OptionsJson.Default.OptionsData)
                ?? throw new FormatException("The options must be an object.");
            ValidationOptions options = data.ToModel();
            options.CheckRanges();
            return options;
        }
        catch (JsonException error) when (error.InnerException is JsonException syntax)
        {
            throw new FormatException($"The options are not valid JSON: {syntax.Message}", error);
        }
        catch (JsonException error)
        {
            throw new FormatException(Explain(error), error);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException) // the latter for half a surrogate pair
        {
            throw new FormatException(error.Message, error);
        }
    }

    private static string Explain(JsonException error)
    {
        string name = NameOf(error.Path ?? "$");
        if (name.Length == 0)
        {
            return "The options must be an object.";
        }

        string[] parts = name.Split('.', '[');
        JsonTypeInfo limits = OptionsJson.Default.LimitsData;
        bool isLimit = parts.Length > 1 && string.Equals(parts[0], nameof(limits), StringComparison.OrdinalIgnoreCase);
        if (!Has(OptionsJson.Default.OptionsData, parts[0]))
        {
            return $"The options have no property “{name}”; the properties are {Names(OptionsJson.Default.OptionsData)}.";
        }

        if (isLimit && !Has(limits, parts[1]))
        {
            return $"The limits have no property “{name}”; the properties are {Names(limits)}.";
        }

        string kind = isLimit ? "a whole number" : Kinds.GetValueOrDefault(parts[0], "a value of another kind");
        string wanted = error.Message.StartsWith(Wanted, StringComparison.Ordinal) ? error.Message : $"{Wanted} {kind}";
        return $"The option “{name}” {wanted} (line {(error.LineNumber ?? 0) + 1}).";
    }

    /// <summary>The path as a user would write it: <c>severities.CC103</c> for <c>$.severities.CC103</c>.</summary>
    private static string NameOf(string path) =>
        path.TrimStart('$').TrimStart('.').Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal);

    private static bool Has(JsonTypeInfo type, string name) =>
        type.Properties.Any(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));

    private static string Names(JsonTypeInfo type) =>
        string.Join(", ", type.Properties.Select(static property => property.Name).Where(static name => name[0] != '$'));
}
