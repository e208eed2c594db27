using System.Text.Json;
using CitationCheck.Writers.Json;
using CitationCheck.Writers.Json.Data;

namespace CitationCheck.Writers;

/// <summary>
/// Reads results that were written as <see cref="OutputFormat.Json"/> or <see cref="OutputFormat.JsonLines"/>. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// string json = ResultWriter.Write(OutputFormat.Json, result, "report.md");
///
/// NamedResult same = ResultReader.Read(json)[0];
/// </code>
/// </example>
public static class ResultReader
{
    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a JSON document of results.</summary>
    /// <param name="json">The document, or a single line of <see cref="OutputFormat.JsonLines"/>.</param>
    /// <returns>
    /// The results, in order, equal to those that were written, except that unpaired surrogates, which UTF-8 cannot represent, are read as
    /// U+FFFD. Unknown members are ignored.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not JSON, has a later version, or refers to something that it does not contain.
    /// </exception>
    public static IReadOnlyList<NamedResult> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Reading);
            JsonElement root = document.RootElement;
            if (!root.TryGetProperty("results", out JsonElement results))
            {
                return [ReadOne(root)];
            }

            int version = root.TryGetProperty("version", out JsonElement written) ? written.GetInt32() : 1;
            return version <= ResultSchema.Version
                ? [.. results.EnumerateArray().Select(ReadOne)]
                : throw new FormatException(
                    $"The results have version {version}; this library reads versions up to {ResultSchema.Version}.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new FormatException($"The text is not a result of CitationCheck: {exception.Message}", exception);
        }
    }

    private static NamedResult ReadOne(JsonElement element)
    {
        ResultData data = element.Deserialize(ResultJson.Default.ResultData) ?? throw new FormatException("A result is null.");
        return data.Error is null
            ? new NamedResult(data.Name, new JsonResultBodyReader(data).Read(), null)
            : new NamedResult(data.Name, null, data.Error);
    }
}
