using CitationCheck.Tool.Commands;

namespace CitationCheck.Tool.Mcp;

/// <summary><c>check_sources</c>: checks a report and fetches what it cites. Served only when the user has asked for it.</summary>
internal sealed class SourcesTool(CheckGate gate, SourceObserver observer) : ReportCheckTool(
    gate,
    "check_sources",
    "Check a report and the pages it cites",
    "Checks a report as check_report does, and fetches the cited pages to compare their titles with the cited ones: finds pages that are "
        + "gone or say something else. Uses the network and may take minutes.",
    isOpenWorld: true)
{
    protected override async Task<ValidationResult> CheckAsync(
        Report report, ValidationOptions options, IProgress<SourceProgress>? progress, CancellationToken cancellationToken)
    {
        SourceObservations seen = await observer.ObserveAsync(report, progress, cancellationToken).ConfigureAwait(false);
        return CitationValidator.Validate(report, options, seen, cancellationToken);
    }
}
