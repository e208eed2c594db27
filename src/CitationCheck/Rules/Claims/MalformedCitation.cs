using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC106: a malformed citation, or a placeholder for one.</summary>
internal sealed class MalformedCitation : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC106", "malformed-citation", Severity.Error)
    {
        Title = "Citation is malformed or was never filled in",
        Why =
            "It appears where a source should be but names none. Complete the citation, or remove it. "
            + "The severity is Warning for a task that does not say what is lacking, [TBD], and for brackets within a sentence. "
            + "A citation that was given beside the text and reaches beyond its end is reported too: its offsets are probably in another "
            + "unit, which TextOffsets converts.",
        Ignores =
            "Brackets that hold citations or words, such as [[3],[4]] or [Source][5], boxes to tick, types and calls in code, and "
            + "blanks that a form or a table leaves open on purpose, such as (TBD) in a column of dates.",
        Fails =
            "Rain fell all week.[1] The old bridge was closed [citation needed].\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes =
            "Rain fell all week.[1] The old bridge was closed [1].\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.BrokenMarkers.Count == 0 && context.Report.MisplacedCitations.Count == 0 ? []
        : CheckMarkers(context).Concat(CheckGiven(context.Report));

    private IEnumerable<Finding> CheckGiven(Report report) =>
        from citation in report.MisplacedCitations
        let span = citation.Span
        select Finding(
            new TextSpan(report.Text.Length, 0),
            $"The given citation of {QuotedWords.Of(citation.Source)} spans {span.Start} to {(long)span.Start + span.Length}, but the text "
                + $"has {report.Text.Length} UTF-16 code units; convert its offsets.");

    private IEnumerable<Finding> CheckMarkers(RuleContext context) =>
        from marker in context.BrokenMarkers
        where marker.Kind != BrokenMarkerKind.LeakedToken
        select Finding(marker.Span, Message(marker)) with
        {
            Claim = marker.Claim,
            Severity = marker.Confidence == Confidence.Sure ? Descriptor.DefaultSeverity : Severity.Warning,
        };

    private static string Message(BrokenMarker marker) => marker.Kind switch
    {
        BrokenMarkerKind.Unclosed => $"The citation “{marker.Text}” has no closing bracket; add it.",
        BrokenMarkerKind.Empty => $"The citation “{marker.Text}” names no source; fill it in or remove it.",
        BrokenMarkerKind.StrayComma => $"The citation “{marker.Text}” has a comma, dash or question mark with no label next to it; "
            + "add the label or remove the character.",
        BrokenMarkerKind.NoTarget => $"The link “{marker.Text}” stands where a source should and leads nowhere; add its address.",
        BrokenMarkerKind.BackwardRange => $"The range “{marker.Text}” runs backward; put the smaller number first.",
        _ => $"The placeholder “{marker.Text}” was never replaced with a citation; cite the source.",
    };
}
