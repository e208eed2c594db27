using System.Text.Json;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Mcp;

/// <summary><c>check_answer</c>: checks an answer against the documents that it was made from, offline.</summary>
internal sealed class AnswerTool(CheckGate gate) : CheckTool(
    gate,
    "check_answer",
    "Check the citations of an answer against its sources",
    "Checks, offline, an answer against the documents that it was made from: finds labels and URLs that are not among them, and claims "
        + "without a source. Labels resolve to ids, numbers ([1], [doc1]), URLs, titles and file names of the sources.",
    Input)
{
    public const int MaxSources = 10_000;
    public const int MaxCitations = 100_000;

    private const string Input = $$"""
        {
          "type": "object",
          "properties": {
            "text": { "type": "string", "description": "The answer: plain text, Markdown or HTML. At most 16,777,216 characters." },
            "sources": {
              "type": "array",
              "maxItems": 10000,
              "description": "The documents that the answer was made from, in order. An empty list means that it was made from none.",
              "items": {
                "type": "object",
                "properties": {
                  "id": { "type": ["string", "number"], "description": "What the answer cites, compared exactly." },
                  "title": { "type": "string" },
                  "url": { "type": "string" },
                  "fileName": { "type": "string" },
                  "date": { "type": "string", "description": "yyyy, yyyy-MM or yyyy-MM-dd." },
                  "text": { "type": "string", "description": "All texts together: at most 16,777,216 characters." }
                }
              }
            },
            "citations": {
              "type": "array",
              "maxItems": 100000,
              "description": "Citations given beside the text, if there are any.",
              "items": {
                "type": "object",
                "properties": {
                  "start": { "type": "integer", "minimum": 0, "description": "Where the cited part begins, in UTF-16 code units." },
                  "end": { "type": "integer", "minimum": 0 },
                  "source": { "type": ["string", "number"], "description": "The id, URL, title, file name or number of a source." }
                },
                "required": ["start", "end", "source"]
              }
            },
            {{CommonArguments}}
          },
          "required": ["text", "sources"],
          "additionalProperties": false
        }
        """;

    protected override Func<Report> Parser(
        ToolArguments given, ReportFormat format, ValidationOptions options, CancellationToken cancellationToken)
    {
        string text = given.Text("text", MaxText);
        IReadOnlyList<SourceDocument> sources = Read(given, "sources", MaxSources, GivenJson.ReadSources)
            ?? throw new UsageException("The argument “sources” is missing. For a report with its own list, use check_report.");
        IReadOnlyList<GivenCitation>? citations = Read(given, "citations", MaxCitations, GivenJson.ReadCitations);
        long length = sources.Sum(static source => (long)(source.Text?.Length ?? 0));
        return length <= MaxText
            ? () => Report.Parse(text, sources, citations, format, options.Limits, cancellationToken)
            : throw new UsageException(FormattableString.Invariant(
                $"The texts of “sources” have {length:N0} characters; the limit is {MaxText:N0}."));
    }

    private static IReadOnlyList<T>? Read<T>(
        ToolArguments given, string name, int most, Func<JsonElement, string, IReadOnlyList<T>> read)
    {
        if (given.Json(name, JsonValueKind.Array) is not { } array)
        {
            return null;
        }

        if (array.GetArrayLength() > most)
        {
            throw new UsageException(FormattableString.Invariant(
                $"The argument “{name}” has {array.GetArrayLength():N0} items; the limit is {most:N0}."));
        }

        try
        {
            return read(array, name);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"The argument is wrong: {exception.Message}.", exception);
        }
    }
}
