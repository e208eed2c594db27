using System.Text.Json;
using System.Text.Json.Serialization;
using CitationCheck.Model;

namespace CitationCheck.Rules;

/// <summary>Reads a severity, or that a rule is off: <c>"off"</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed class SeverityOrOff : JsonConverter<Severity?>
{
    public override bool HandleNull => true;

    public override Severity? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.Null or JsonTokenType.False)
        {
            return null;
        }

        string? name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (SeverityConverter.IsOff(name))
        {
            return null;
        }

        return NamedChoice<Severity>.Find(name)
            ?? throw new JsonException($"must be one of {string.Join(", ", NamedChoice<Severity>.Names.Append(SeverityConverter.Off))}");
    }

    public override void Write(Utf8JsonWriter writer, Severity? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(
            value is { } severity ? JsonNamingPolicy.CamelCase.ConvertName(severity.ToString()) : SeverityConverter.Off);
}
