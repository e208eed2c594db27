namespace CitationCheck.Tool.Mcp;

/// <summary>A tool that takes a whole report.</summary>
internal abstract class ReportCheckTool(CheckGate gate, string name, string title, string description, bool isOpenWorld = false)
    : CheckTool(gate, name, title, description, Input, isOpenWorld)
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
