using System.Globalization;
using System.Text.Json;

namespace CitationCheck.Rules;

/// <summary>Reads <see cref="ValidationOptions"/> from JSON, property by property, so that every mistake can be named.</summary>
internal static class ValidationOptionsJson
{
    private static readonly JsonDocumentOptions Reading = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 };

    public static ValidationOptions Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Reading);
            ValidationOptions options = Read(document.RootElement);
            options.Validate();
            return options;
        }
        catch (JsonException error)
        {
            throw new FormatException($"The options are not valid JSON: {error.Message}", error);
        }
        catch (ArgumentException error)
        {
            throw new FormatException(error.Message, error);
        }
    }

    private static ValidationOptions Read(JsonElement root)
    {
        Require(root.ValueKind == JsonValueKind.Object, "options", "an object", root);
        ValidationOptions options = ValidationOptions.Default;
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (Is(property, "preset"))
            {
                options = Preset(property.Value);
            }
        }

        foreach (JsonProperty property in root.EnumerateObject())
        {
            options = Read(options, property);
        }

        return options;
    }

    private static ValidationOptions Read(ValidationOptions options, JsonProperty property) => property.Name.ToUpperInvariant() switch
    {
        "$SCHEMA" or "PRESET" => options,
        "SEVERITIES" => options with { Severities = Severities(options, property.Value) },
        "COVERAGE" => options with { Coverage = Choice<ClaimCoverage>("coverage", property.Value) },
        "MINIMUMCOVERAGE" => options with { MinimumCoverage = Number("minimumCoverage", property.Value) },
        "SKIPPEDSECTIONS" => options with { SkippedSections = Items("skippedSections", property.Value).Aggregate(SectionKinds.None, static (all, item) => all | Choice<SectionKinds>("skippedSections", item)) },
        "SKIPPEDHEADINGS" => options with { SkippedHeadings = [.. Items("skippedHeadings", property.Value).Select(static item => Text("skippedHeadings", item))] },
        "TODAY" => options with { Today = Day("today", property.Value) },
        "LIMITS" => options with { Limits = Limits(property.Value) },
        _ => throw new FormatException(
            $"The options have no property “{property.Name}”; they have preset, severities, coverage, minimumCoverage, skippedSections, skippedHeadings, today, limits."),
    };

    private static ValidationOptions Preset(JsonElement value) => Text("preset", value).ToUpperInvariant() switch
    {
        "DEFAULT" => ValidationOptions.Default,
        "STRICT" => ValidationOptions.Strict,
        "LENIENT" => ValidationOptions.Lenient,
        _ => throw Wrong("preset", "strict, default or lenient", value),
    };

    private static Dictionary<string, Severity?> Severities(ValidationOptions options, JsonElement value)
    {
        Require(value.ValueKind == JsonValueKind.Object, "severities", "an object of rule ids or names", value);
        var severities = new Dictionary<string, Severity?>(options.Severities, StringComparer.OrdinalIgnoreCase);
        foreach (JsonProperty rule in value.EnumerateObject())
        {
            string name = "severities." + rule.Name;
            bool isOff = rule.Value.ValueKind is JsonValueKind.Null or JsonValueKind.False
                || (rule.Value.ValueKind == JsonValueKind.String && string.Equals(rule.Value.GetString(), "off", StringComparison.OrdinalIgnoreCase));
            severities[rule.Name] = isOff ? null : Choice<Severity>(name, rule.Value, "off");
        }

        return severities;
    }

    private static ReadingLimits Limits(JsonElement value)
    {
        Require(value.ValueKind == JsonValueKind.Object, "limits", "an object", value);
        ReadingLimits limits = ReadingLimits.Default;
        foreach (JsonProperty limit in value.EnumerateObject())
        {
            string name = "limits." + limit.Name;
            limits = limit.Name.ToUpperInvariant() switch
            {
                "MAXLENGTH" => limits with { MaxLength = Whole(name, limit.Value) },
                "MAXCITATIONSPERRANGE" => limits with { MaxCitationsPerRange = Whole(name, limit.Value) },
                "MAXCITATIONS" => limits with { MaxCitations = Whole(name, limit.Value) },
                "MAXREFERENCELENGTH" => limits with { MaxReferenceLength = Whole(name, limit.Value) },
                "MAXDEPTH" => limits with { MaxDepth = Whole(name, limit.Value) },
                "MAXOPENMARKS" => limits with { MaxOpenMarks = Whole(name, limit.Value) },
                "MAXSIBLINGS" => limits with { MaxSiblings = Whole(name, limit.Value) },
                _ => throw new FormatException($"The limits have no property “{name}”; the properties are maxLength, maxCitationsPerRange, maxCitations, maxReferenceLength, maxDepth, maxOpenMarks, maxSiblings."),
            };
        }

        return limits;
    }

    private static T Choice<T>(string name, JsonElement value, string? also = null)
        where T : struct, Enum
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            foreach (T choice in Enum.GetValues<T>())
            {
                if (string.Equals(choice.ToString(), value.GetString(), StringComparison.OrdinalIgnoreCase))
                {
                    return choice;
                }
            }
        }

        IEnumerable<string> choices = Enum.GetNames<T>().Select(static choice => char.ToLowerInvariant(choice[0]) + choice[1..]);
        throw Wrong(name, string.Join(", ", also is null ? choices : choices.Append(also)), value);
    }

    private static JsonElement.ArrayEnumerator Items(string name, JsonElement value)
    {
        Require(value.ValueKind == JsonValueKind.Array, name, "an array", value);
        return value.EnumerateArray();
    }

    private static string Text(string name, JsonElement value)
    {
        Require(value.ValueKind == JsonValueKind.String, name, "a text", value);
        return value.GetString()!;
    }

    private static double Number(string name, JsonElement value)
    {
        double number = 0;
        Require(value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out number), name, "a number", value);
        return number;
    }

    private static int Whole(string name, JsonElement value)
    {
        int number = 0;
        Require(value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out number), name, "a whole number", value);
        return number;
    }

    private static DateOnly? Day(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        DateOnly day = default;
        Require(value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day), name, "a day as yyyy-MM-dd", value);
        return day;
    }

    private static bool Is(JsonProperty property, string name) => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase);

    private static void Require(bool isMet, string name, string wanted, JsonElement value)
    {
        if (!isMet)
        {
            throw Wrong(name, wanted, value);
        }
    }

    private static FormatException Wrong(string name, string wanted, JsonElement value)
    {
        string written = value.GetRawText();
        return new FormatException($"The option “{name}” is {(written.Length > 60 ? string.Concat(written.AsSpan(0, 60), "…") : written)}; it must be {wanted}.");
    }
}
