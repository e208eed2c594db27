using System.Globalization;
using System.Text.Json;

namespace CitationCheck.Tool.Inputs;

/// <summary>
/// Reads given sources, <c>[{"id": …, "title": …, "url": …, "fileName": …, "date": …, "text": …}]</c>, and citations given beside a text,
/// <c>[{"start": …, "end": …, "source": …}]</c>. Every property may be missing but those of a citation; other properties are the
/// application's own and skipped.
/// </summary>
internal static class GivenJson
{
    /// <summary>Reads documents.</summary>
    /// <param name="array">The array.</param>
    /// <param name="where">Its name, for messages.</param>
    /// <exception cref="FormatException">It is no array of documents; the message says where and what should be there.</exception>
    public static IReadOnlyList<SourceDocument> ReadSources(JsonElement array, string where) =>
        [.. Items(array, where, "documents").Select(item => ReadSource(item.Value, item.Name))];

    /// <summary>Reads citations.</summary>
    /// <inheritdoc cref="ReadSources"/>
    public static IReadOnlyList<GivenCitation> ReadCitations(JsonElement array, string where) =>
        [.. Items(array, where, "citations").Select(item => ReadCitation(item.Value, item.Name))];

    /// <summary>Reads documents from the text of a file: an array, or an object with it in <c>sources</c>.</summary>
    /// <exception cref="FormatException">It is no array of documents.</exception>
    public static IReadOnlyList<SourceDocument> ParseSources(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        bool isWrapped = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("sources", out root);
        return ReadSources(isWrapped ? root : document.RootElement, isWrapped ? "sources" : "the file");
    }

    private static IEnumerable<(JsonElement Value, string Name)> Items(JsonElement array, string where, string what)
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"{where} must be an array of {what}, not {JsonWords.Describe(array)}");
        }

        return array.EnumerateArray().Select((value, at) => (value, string.Create(CultureInfo.InvariantCulture, $"{where}[{at}]")));
    }

    private static SourceDocument ReadSource(JsonElement item, string where)
    {
        ThrowIfNoObject(item, where, """{"id": "kb-1", "title": "Rain report", "url": "https://…", "text": "…"}""");
        return new SourceDocument
        {
            Id = Text(item, "id", where, takesNumber: true),
            Title = Text(item, "title", where),
            Url = Text(item, "url", where),
            FileName = Text(item, "fileName", where),
            Date = Text(item, "date", where, takesNumber: true) is { } date ? ReadDate(date) : null,
            Text = Text(item, "text", where),
        };
    }

    private static GivenCitation ReadCitation(JsonElement item, string where)
    {
        ThrowIfNoObject(item, where, """{"start": 0, "end": 12, "source": "kb-1"}""");
        int start = Offset(item, "start", where);
        int end = Offset(item, "end", where);
        if (end < start)
        {
            throw new FormatException($"{where}.end must not be before its start");
        }

        string source = Text(item, "source", where, takesNumber: true) ?? throw new FormatException($"{where}.source is missing");
        return new GivenCitation(new TextSpan(start, end - start), source);
    }

    private static void ThrowIfNoObject(JsonElement item, string where, string example)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{where} must be an object such as {example}, not {JsonWords.Describe(item)}");
        }
    }

    private static string? Text(JsonElement item, string name, string where, bool takesNumber = false)
    {
        if (!item.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => JsonWords.Decode(value, $"{where}.{name}"),
            JsonValueKind.Number when takesNumber => value.GetRawText(),
            _ => throw new FormatException($"{where}.{name} must be a string, not {JsonWords.Describe(value)}"),
        };
    }

    private static int Offset(JsonElement item, string name, string where) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out int offset) && offset >= 0
            ? offset
            : throw new FormatException($"{where}.{name} must be an offset into the text: a whole number from 0");

    /// <summary>The date as far as it is written; a date in words is not known.</summary>
    private static PartialDate? ReadDate(string text)
    {
        string[] parts = text.Split('T', ' ')[0].Split('-');
        int?[] numbers = [.. parts.Select(static part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : (int?)null)];
        return numbers switch
        {
            [>= 1 and <= 9999 and { } year] => new PartialDate(year),
            [>= 1 and <= 9999 and { } year, { } month] => new PartialDate(year, month),
            [>= 1 and <= 9999 and { } year, { } month, { } day] => new PartialDate(year, month, day),
            _ => null,
        };
    }
}
