using System.Text.Json;
using System.Text.Json.Serialization;
using CitationCheck.Writers;

namespace CitationCheck.Web.Hosting;

/// <summary>Writes a result as the library's own JSON.</summary>
internal sealed class ResultJsonConverter : JsonConverter<ValidationResult>
{
    private static readonly WriterOptions Writing = new() { MaxOutput = 1 << 26 };

    public override ValidationResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("The sample takes no results.");

    public override void Write(Utf8JsonWriter writer, ValidationResult value, JsonSerializerOptions options) =>
        writer.WriteRawValue(ResultWriter.Write(OutputFormat.JsonLines, value, "The text", Writing));
}
