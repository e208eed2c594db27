using System.Text.Json;
using System.Text.Json.Nodes;
using CitationCheck.Tool.Commands;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Mcp;

/// <summary>A tool that checks a text: what such tools take besides it, and how they run.</summary>
internal abstract class CheckTool(CheckGate gate, string name, string title, string description, string input, bool isOpenWorld = false)
    : ServedTool(name, title, description, input, ResultDigest.Schema, isOpenWorld)
{
    /// <summary>The longest text of one call, in UTF-16 code units.</summary>
    public const int MaxText = 1 << 24;

    /// <summary>The arguments of all tools that check a text, as properties of a JSON Schema.</summary>
    protected const string CommonArguments = """
        "format": {
          "enum": ["auto", "text", "markdown", "html"],
          "description": "The format of the text. Default: auto."
        },
        "options": {
          "type": "object",
          "description": "Options as in citationcheck.json.",
          "examples": [
            { "preset": "strict", "severities": { "CC103": "off" }, "minimumCoverage": 0.8, "skippedSections": ["abstract"] },
            { "coverage": "sentence", "today": "2026-01-31" }
          ]
        },
        "maxFindings": {
          "type": "integer", "minimum": 0, "maximum": 1000,
          "description": "How many findings to return, worst first. Default: 50."
        },
        "detail": {
          "enum": ["light", "full"],
          "description": "full adds the whole result: claims, citations, references and their places. Default: light."
        }
        """;

    protected override async Task<JsonObject> RunAsync(
        ToolArguments given, IProgress<SourceProgress>? progress, CancellationToken cancellationToken)
    {
        const int LongestWord = 100;
        ValidationOptions options = OptionsOf(given.Json("options", JsonValueKind.Object));
        ReportFormat format = OptionValues.Format("The argument “format”", given.OptionalText("format", LongestWord) ?? "auto");
        int maxFindings = given.Number("maxFindings", 0, ResultDigest.MaxFindings, ResultDigest.DefaultFindings);
        bool isFull = IsFull(given.OptionalText("detail", LongestWord) ?? "light");
        Func<Report> parse = Parser(given, format, options, cancellationToken);
        return await gate.RunAsync(
            async () => ResultDigest.Of(
                await CheckAsync(parse(), options, progress, cancellationToken).ConfigureAwait(false),
                maxFindings,
                isFull,
                cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the arguments at once, and the text later, when the gate opens.</summary>
    protected abstract Func<Report> Parser(
        ToolArguments given, ReportFormat format, ValidationOptions options, CancellationToken cancellationToken);

    protected virtual Task<ValidationResult> CheckAsync(
        Report report, ValidationOptions options, IProgress<SourceProgress>? progress, CancellationToken cancellationToken) =>
        Task.FromResult(CitationValidator.Validate(report, options, cancellationToken: cancellationToken));

    private static bool IsFull(string detail) => detail switch
    {
        "light" => false,
        "full" => true,
        _ => throw new UsageException($"The argument “detail” takes light or full, not “{detail}”."),
    };

    private static ValidationOptions OptionsOf(JsonElement? options) => options is { } given
        ? OptionsFile.Parse(JsonObject.Create(given)!, "The argument “options”", [])
        : ValidationOptions.Default;
}
