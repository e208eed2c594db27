using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Inputs;

/// <summary>Reads records, one JSON object per line, and takes the report from one of their fields.</summary>
/// <param name="TextField">The field with the report.</param>
/// <param name="NameField">The field with the name of the record; <see langword="null"/> to number them.</param>
internal sealed record JsonlInput(string TextField, string? NameField)
{
    /// <summary>The longest record, in UTF-16 code units.</summary>
    public const int MaxLine = 1 << 26;

    /// <summary>Reads <c>field=text</c> or <c>field=text,name=id</c>.</summary>
    public static JsonlInput Parse(string value)
    {
        string? text = null;
        string? name = null;
        foreach (string part in value.Split(',', StringSplitOptions.TrimEntries))
        {
            switch (part.Split('=', 2))
            {
                case ["field", { Length: > 0 } field]:
                    text = field;
                    break;
                case ["name", { Length: > 0 } field]:
                    name = field;
                    break;
                default:
                    throw new UsageException($"--jsonl takes field=FIELD or field=FIELD,name=FIELD, not “{value}”.");
            }
        }

        return new JsonlInput(text ?? throw new UsageException("--jsonl needs field=FIELD: the field with the report."), name);
    }

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
            if (!record.TryGetProperty(TextField, out JsonElement value) || value.ValueKind != JsonValueKind.String)
            {
                return Bad(name, $"the record has no text in its field “{TextField}”");
            }

            string text = value.GetString()!;
            return new ReportInput(name, _ => Task.FromResult(text));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Bad(counted, "the line is not JSON: " + exception.Message.Split(" LineNumber:")[0]);
        }
    }

    private string? NameOf(JsonElement record) =>
        NameField is null || !record.TryGetProperty(NameField, out JsonElement name) ? null
        : name.ValueKind == JsonValueKind.String ? name.GetString()
        : name.GetRawText();

    private static ReportInput Bad(string name, string reason) => new(name, _ => throw new IOException(reason));
}
