using System.Text.Json;

namespace CitationCheck.AI.Json;

/// <summary>Reads fields of JSON that others wrote: a field that is missing and one of another type are both nothing.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } there && there.TryGetProperty(name, out JsonElement value)
            && value.ValueKind != JsonValueKind.Null
                ? value
                : null;

    public static JsonElement? Field(this JsonElement element, string name) => Field((JsonElement?)element, name);

    /// <summary>A text that is not blank.</summary>
    public static string? Text(this JsonElement? element, string name) =>
        Verbatim(element, name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public static string? Text(this JsonElement element, string name) => Text((JsonElement?)element, name);

    public static int? Number(this JsonElement? element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int number) ? number : null;

    public static int? Number(this JsonElement element, string name) => Number((JsonElement?)element, name);

    /// <summary>The items of an array; none for anything else.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => Items((JsonElement?)element, name);

    /// <summary>The text itself, blank or not, for it is a part of the answer.</summary>
    public static string? Verbatim(this JsonElement? element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static string? Verbatim(this JsonElement element, string name) => Verbatim((JsonElement?)element, name);
}
