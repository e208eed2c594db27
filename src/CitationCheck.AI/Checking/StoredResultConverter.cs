using System.Text.Json;
using System.Text.Json.Serialization;
using CitationCheck.Writers;

namespace CitationCheck.AI.Checking;

/// <summary>Writes a result as the library's JSON, and reads it again.</summary>
internal sealed class StoredResultConverter : JsonConverter<StoredResult>
{
    public static ValidationResult? Read(JsonElement json)
    {
        try
        {
            return ResultReader.Read(json.GetRawText()).Select(static named => named.Result).FirstOrDefault();
        }
        catch (FormatException)
        {
            return null; // another version's, or no result at all
        }
    }

    public override StoredResult? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        return Read(json.RootElement) is { } result ? new StoredResult(result) : null;
    }

    public override void Write(Utf8JsonWriter writer, StoredResult value, JsonSerializerOptions options) =>
        writer.WriteRawValue(ResultWriter.Write(OutputFormat.Json, value.Result));
}
