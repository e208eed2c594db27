using System.Text.Json;
using System.Text.Json.Serialization;

namespace CitationCheck.AI.Streaming;

/// <summary>Writes live findings, so that responses can be stored with all their properties. They are not read again.</summary>
internal sealed class LiveFindingsConverter : JsonConverter<LiveFindings>
{
    public override LiveFindings? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return new LiveFindings([], 0);
    }

    public override void Write(Utf8JsonWriter writer, LiveFindings value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("closed", value.Closed);
        writer.WriteStartArray("latest");
        foreach (Finding finding in value.Latest)
        {
            writer.WriteStartObject();
            writer.WriteString("ruleId", finding.RuleId);
            writer.WriteString("severity", finding.Severity.ToString());
            writer.WriteString("message", finding.Message);
            writer.WriteNumber("start", finding.Span.Start);
            writer.WriteNumber("length", finding.Span.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
