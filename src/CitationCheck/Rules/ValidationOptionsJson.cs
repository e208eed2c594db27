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
            ValidationOptions options = data.ToModel(ValidationOptions.Default);
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

    /// <summary>What is wrong with a value, for those who read the options in another form.</summary>
    /// <param name="error">What reading the JSON failed with.</param>
    /// <param name="name">The names of the option and of what is in it.</param>
    /// <returns>The end of a sentence; <see langword="null"/> if there is no such option.</returns>
    public static string? Explain(JsonException error, params ReadOnlySpan<string> name)
    {
        JsonTypeInfo limits = OptionsJson.Default.LimitsData;
        bool isLimit = name.Length > 1 && string.Equals(name[0], nameof(limits), StringComparison.OrdinalIgnoreCase);
        if (!Has(OptionsJson.Default.OptionsData, name[0]) || (isLimit && !Has(limits, name[1])))
        {
            return null;
        }

        string kind = isLimit ? "a whole number" : Kinds.GetValueOrDefault(name[0], "a value of another kind");
        return error.Message.StartsWith(Wanted, StringComparison.Ordinal) ? error.Message : $"{Wanted} {kind}";
    }

    /// <summary>The names that may stand where one does that is not known.</summary>
    /// <param name="isLimit">Whether it stands among the limits.</param>
    public static string KnownNames(bool isLimit) =>
        Names(isLimit ? OptionsJson.Default.LimitsData : OptionsJson.Default.OptionsData);

    private static string Explain(JsonException error)
    {
        string name = NameOf(error.Path ?? "$");
        if (name.Length == 0)
        {
            return "The options must be an object.";
        }

        string[] parts = name.Split('.', '[');
        if (Explain(error, parts) is { } wanted)
        {
            return $"The option “{name}” {wanted} (line {(error.LineNumber ?? 0) + 1}).";
        }

        bool isLimit = parts.Length > 1 && Has(OptionsJson.Default.OptionsData, parts[0]);
        return $"The {(isLimit ? "limits" : "options")} have no property “{name}”; the properties are {KnownNames(isLimit)}.";
    }

    /// <summary>The path as a user would write it: <c>severities.CC103</c> for <c>$.severities.CC103</c>.</summary>
    private static string NameOf(string path) =>
        path.TrimStart('$').TrimStart('.').Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal);

    private static bool Has(JsonTypeInfo type, string name) =>
        type.Properties.Any(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));

    private static string Names(JsonTypeInfo type) =>
        string.Join(", ", type.Properties.Select(static property => property.Name).Where(static name => name[0] != '$'));
}
