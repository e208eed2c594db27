using System.Text.Json;
using System.Text.Json.Serialization;
using CitationCheck.Writers.Common;
using CitationCheck.Writers.Json;
using CitationCheck.Writers.Json.Data;

namespace CitationCheck.Writers;

/// <summary>
/// Writes and reads a <see cref="ValidationResult"/> with <see cref="JsonSerializer"/>, as one object of
/// <see cref="OutputFormat.JsonLines"/>. You need not register it: the type names it. Thread-safe.
/// </summary>
/// <remarks>
/// Naming policies and other options of the serializer do not change the object, so that every program reads it. It works with contexts of
/// the source generator and with Native AOT.
/// </remarks>
public sealed class ValidationResultConverter : JsonConverter<ValidationResult>
{
    private const string Name = "report";

    /// <inheritdoc/>
    /// <exception cref="JsonException">The object is not a result, or says that the report could not be checked.</exception>
    public override ValidationResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            ResultData data = JsonSerializer.Deserialize(ref reader, ResultJson.Default.ResultData)!;
            return data.Error is { } error
                ? throw new JsonException($"There is no result: {error}")
                : new JsonResultBodyReader(data).Read();
        }
        catch (Exception exception)
            when (exception is FormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new JsonException($"The object is not a result of CitationCheck: {exception.Message}", exception);
        }
    }

    /// <inheritdoc/>
    /// <remarks>A result that takes more than the default of <see cref="WriterOptions.MaxOutput"/> is replaced with a notice.</remarks>
    public override void Write(Utf8JsonWriter writer, ValidationResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (ResultWriter.RefusalOf(OutputFormat.JsonLines, value, Name, WriterOptions.Default, CancellationToken.None) is { } refusal)
        {
            JsonResultBody.WriteFailure(writer, Name, refusal);
            return;
        }

        new JsonResultBody(new JsonText(writer), value).Write(Name);
    }
}
