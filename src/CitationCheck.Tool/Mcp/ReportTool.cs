namespace CitationCheck.Tool.Mcp;

/// <summary><c>check_report</c>: checks a report with its reference list, offline.</summary>
internal sealed class ReportTool(CheckGate gate) : ReportCheckTool(
    gate,
    "check_report",
    "Check the citations of a report",
    "Checks, offline, that every claim of a report has a valid source: finds citations without a reference, claims and paragraphs without "
        + "a source, and broken reference lists. Takes the whole report with its list of references.");
