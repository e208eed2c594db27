using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CitationCheck.Sources;

/// <summary>Dates as ISO 8601 writes them: <c>"2023"</c>, <c>"2023-03"</c>, <c>"2023-03-02"</c>.</summary>
internal sealed class PartialDateJson : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string[] parts = (reader.GetString() ?? "").Split('-');
        return parts.Length is >= 1 and <= 3
            && parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? new PartialDate(Part(0)!.Value, Part(1), Part(2))
            : throw new JsonException("A date must have the form 2023, 2023-03 or 2023-03-02.");

        int? Part(int at) => at < parts.Length ? int.Parse(parts[at], CultureInfo.InvariantCulture) : null;
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
