namespace CitationCheck.Tool.Mcp;

/// <summary><c>check_report</c>: checks a report with its reference list, offline.</summary>
internal sealed class ReportTool(CheckGate gate) : CheckTool(
    gate,
    "check_report",
    "Check the citations of a report",
    "Checks, offline, that every claim of a report has a valid source: finds citations without a reference, claims and paragraphs without "
        + "a source, and broken reference lists. Takes the whole report with its list of references.",
    Input)
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
}
