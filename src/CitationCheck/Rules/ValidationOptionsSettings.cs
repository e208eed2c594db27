using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CitationCheck.Rules;

/// <summary>
/// Reads <see cref="ValidationOptions"/> from settings as application configuration has them, by way of JSON, so that both forms know the
/// same names and values.
/// </summary>
internal static class ValidationOptionsSettings
{
    private const char Separator = ':';

    /// <summary>All values of settings are texts.</summary>
    private static readonly OptionsJson Json = new(
        new JsonSerializerOptions(OptionsJson.Default.Options) { NumberHandling = JsonNumberHandling.AllowReadingFromString });

    public static ValidationOptions Read(
        IEnumerable<KeyValuePair<string, string?>> settings, string section, ValidationOptions defaults)
    {
        SettingNode root = SettingNode.Of(settings, section);
        if (root is { IsLeaf: true, Value: not null and not "" })
        {
            throw new FormatException($"The setting “{section}” must have settings in it, not a value.");
        }

        try
        {
            OptionsData data = ToJson(root).Deserialize(Json.OptionsData)!;
            ValidationOptions options = data.ToModel(defaults);
            options.CheckRanges();
            return options;
        }
        catch (JsonException error)
        {
            throw new FormatException(Explain(error, section, root), error);
        }
        catch (ArgumentException error)
        {
            bool isLimit = root.Children.TryGetValue(nameof(ValidationOptions.Limits), out SettingNode? limits)
                && limits.Children.ContainsKey(error.ParamName ?? "");
            string name = isLimit ? Join(nameof(ValidationOptions.Limits), error.ParamName!) : error.ParamName ?? "";
            string reason = error.Message.Split(" (Parameter", 2)[0];
            throw new FormatException($"The setting “{Join(section, name)}” is out of range: {reason}", error);
        }
    }

    private static JsonObject ToJson(SettingNode root)
    {
        var json = new JsonObject();
        foreach ((string name, SettingNode node) in root.Children)
        {
            json[name] = IsAny(name, nameof(ValidationOptions.SkippedSections), nameof(ValidationOptions.SkippedHeadings))
                ? ToList(node, isSplit: IsAny(name, nameof(ValidationOptions.SkippedSections)))
                : ToValue(node);
        }

        return json;
    }

    private static JsonNode? ToValue(SettingNode node) => node.IsLeaf
        ? node.Value
        : new JsonObject(node.Children.Select(static child => KeyValuePair.Create(child.Key, ToValue(child.Value))));

    /// <summary>A list, which application configuration numbers; an empty one has an empty text or nothing as its value.</summary>
    private static JsonNode? ToList(SettingNode node, bool isSplit)
    {
        bool isList = node.Children.Keys.All(static key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        if (!node.IsLeaf)
        {
            return isList
                ? new JsonArray([.. node.Children.OrderBy(static child => int.Parse(child.Key, CultureInfo.InvariantCulture))
                    .Select(static child => ToValue(child.Value))])
                : ToValue(node);
        }

        return node.Value is null ? null
            : node.Value.Length == 0 ? new JsonArray()
            : isSplit ? new JsonArray([.. node.Value.Split(',', StringSplitOptions.TrimEntries).Select(static name => (JsonNode)name)])
            : node.Value;
    }

    private static string Explain(JsonException error, string section, SettingNode root)
    {
        string[] name = SegmentsOf(error.Path ?? "");
        string setting = Join([section, .. name]);
        if (ValidationOptionsJson.Explain(error, name) is { } wanted)
        {
            string given = root.Find(name) is { IsLeaf: true, Value: { } value } ? $", not “{value}”" : "";
            return $"The setting “{setting}” {wanted}{given}.";
        }

        return $"There is no setting “{setting}”; the settings there are {ValidationOptionsJson.KnownNames(isLimit: name.Length > 1)}.";
    }

    /// <summary>The names in a path of JSON: <c>$.severities['my.rule']</c> has two.</summary>
    private static string[] SegmentsOf(string path)
    {
        List<string> names = [];
        for (int at = path.Length > 0 && path[0] == '$' ? 1 : 0; at < path.Length;)
        {
            (int from, string end) = path.AsSpan(at).StartsWith("['", StringComparison.Ordinal) ? (at + 2, "']")
                : path[at] == '[' ? (at + 1, "]")
                : (at + 1, "");
            int to = end.Length > 0 ? path.IndexOf(end, from, StringComparison.Ordinal) : path.AsSpan(from).IndexOfAny('.', '[') + from;
            to = to < from ? path.Length : to;
            names.Add(path[from..to]);
            at = Math.Min(path.Length, to + end.Length);
        }

        return [.. names];
    }

    private static bool IsAny(string name, params ReadOnlySpan<string> known)
    {
        foreach (string one in known)
        {
            if (string.Equals(name, one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Join(params IEnumerable<string> names) => string.Join(Separator, names.Where(static name => name.Length > 0));
}
