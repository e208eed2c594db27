using CitationCheck.Model;

namespace CitationCheck.Rules.Claims;

/// <summary>CC106: what was meant for a citation and is none.</summary>
internal sealed class MalformedCitation : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC106", "malformed-citation", Severity.Error)
    {
        Title = "Citation is broken or was never filled in",
        Why = "It stands where a source should be and names none.",
        Fails = "Rain fell all week.[1] The old bridge was closed [citation needed].\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1] The old bridge was closed [1].\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.BrokenMarkers.Count == 0 ? [] : CheckMarkers(context);

    private IEnumerable<Finding> CheckMarkers(RuleContext context) =>
        from marker in context.BrokenMarkers
        where marker.Kind != BrokenMarkerKind.LeakedToken
        select Finding(marker.Span, Message(marker)) with { Claim = marker.Claim };

    private static string Message(BrokenMarker marker) => marker.Kind switch
    {
        BrokenMarkerKind.Unclosed => $"The citation “{marker.Text}” is not closed; add the bracket.",
        BrokenMarkerKind.Empty => $"The citation “{marker.Text}” names no source; fill it in or take it out.",
        BrokenMarkerKind.StrayComma => $"The citation “{marker.Text}” lacks a label beside its comma, dash or question mark; add it or take the sign out.",
        BrokenMarkerKind.BackwardRange => $"The range “{marker.Text}” runs backwards; put the smaller number first.",
        _ => $"The placeholder “{marker.Text}” was never replaced by a citation; cite the source.",
    };
}
