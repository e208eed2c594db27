using System.Text.Json;
using System.Text.Json.Serialization;

namespace CitationCheck.Rules;

/// <summary>Reads one value of an enum by its name, in any case, and names all of them where it is none.</summary>
internal sealed class NamedChoice<T> : JsonConverter<T>
    where T : struct, Enum
{
    public static IEnumerable<string> Names { get; } = Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    public static T? Find(string? name)
    {
        int at = Array.FindIndex(Enum.GetNames<T>(), known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : Enum.GetValues<T>()[at];
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Find(reader.GetString()) is { } value
            ? value
            : throw new JsonException($"must be one of {string.Join(", ", Names)}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}
