using CitationCheck.Tool.Commands;

namespace CitationCheck.Tool.Mcp;

/// <summary><c>check_sources</c>: checks a report and fetches what it cites. Served only when the user has asked for it.</summary>
internal sealed class SourcesTool(CheckGate gate, SourceObserver observer) : CheckTool(
    gate,
    "check_sources",
    "Check a report and the pages it cites",
    "Checks a report as check_report does, and fetches the cited pages to compare their titles with the cited ones: finds pages that are "
        + "gone or say something else. Uses the network and may take minutes.",
    Input,
    isOpenWorld: true)
{
    private const string Input = $$"""
        {
          "type": "object",
          "properties": {
            "text": { "type": "string", "description": "The report: plain text, Markdown or HTML. At most 16,777,216 characters." },
            {{CommonArguments}}
          },
          "required": ["text"],
          "additionalProperties": false
        }
        """;

    protected override Func<Report> Parser(
        ToolArguments given, ReportFormat format, ValidationOptions options, CancellationToken cancellationToken)
    {
        string text = given.Text("text", MaxText);
        return () => Report.Parse(text, format, options.Limits, cancellationToken);
    }

    protected override async Task<ValidationResult> CheckAsync(
        Report report, ValidationOptions options, IProgress<SourceProgress>? progress, CancellationToken cancellationToken)
    {
        SourceObservations seen = await observer.ObserveAsync(report, progress, cancellationToken).ConfigureAwait(false);
        return CitationValidator.Validate(report, options, seen, cancellationToken);
    }
}
