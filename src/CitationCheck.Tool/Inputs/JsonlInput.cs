using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CitationCheck.Tool.Inputs;

/// <summary>Reads records, one JSON object per line, and takes the report from one of their fields, and what it was made from.</summary>
/// <param name="Fields">The fields.</param>
internal sealed record JsonlInput(JsonlFields Fields)
{
    /// <summary>The longest record, in UTF-16 code units.</summary>
    public const int MaxLine = 1 << 26;

    /// <summary>The reports of a stream, one for each line that is not blank. An invalid line gives a report that cannot be read.</summary>
    public async IAsyncEnumerable<ReportInput> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using StreamReader reader = ReportFile.Reader(stream);
        long number = 0;
        var lines = new BoundedLines(reader, MaxLine);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is (var line, var isTooLong))
        {
            string counted = "record " + (++number).ToString(CultureInfo.InvariantCulture);
            if (isTooLong)
            {
                yield return Bad(counted, FormattableString.Invariant($"the line is longer than {MaxLine:N0} characters"));
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadRecord(line, counted);
            }
        }
    }

    private ReportInput ReadRecord(string line, string counted)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement record = document.RootElement;
            if (record.ValueKind != JsonValueKind.Object)
            {
                return Bad(counted, "the line is not a JSON object");
            }

            string name = NameOf(record) ?? counted;
            return record.TryGetProperty(Fields.Text, out JsonElement value) && value.ValueKind == JsonValueKind.String
                ? ReadRecord(record, name, value)
                : Bad(name, $"the record has no text in its field “{Fields.Text}”");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Bad(counted, "the line is not JSON: " + exception.Message.Split(" LineNumber:")[0]);
        }
    }

    private ReportInput ReadRecord(JsonElement record, string name, JsonElement value)
    {
        string text = value.GetString()!;
        try
        {
            return new ReportInput(name, _ => Task.FromResult(text))
            {
                Sources = Fields.Sources is { } sources ? GivenJson.ReadSources(Given(record, sources), sources) : null,
                Citations = Fields.Citations is { } citations ? GivenJson.ReadCitations(Given(record, citations), citations) : null,
            };
        }
        catch (FormatException exception)
        {
            return Bad(name, exception.Message);
        }
    }

    /// <summary>A record without documents is not one that was made from none: the first is a mistake, the second an empty array.</summary>
    private static JsonElement Given(JsonElement record, string field) =>
        record.TryGetProperty(field, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : throw new FormatException($"the record has no array in its field “{field}”");

    private string? NameOf(JsonElement record) =>
        Fields.Name is null || !record.TryGetProperty(Fields.Name, out JsonElement name) ? null
        : name.ValueKind == JsonValueKind.String ? name.GetString()
        : name.GetRawText();

    private static ReportInput Bad(string name, string reason) => new(name, _ => throw new IOException(reason));
}
