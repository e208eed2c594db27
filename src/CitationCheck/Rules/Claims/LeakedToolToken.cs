using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC107: a token of the tool that wrote the report, left in its text.</summary>
internal sealed class LeakedToolToken : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC107", "leaked-tool-token", Severity.Error)
    {
        Title = "Tool token was left in the text",
        Why = "Readers cannot follow it. The tool that wrote the report failed to convert it into a citation. Replace it with one.",
        Fails =
            "Rain fell all week.[1] The old bridge was closed. citeturn0search3\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes =
            "Rain fell all week.[1] The old bridge was closed.[1]\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.BrokenMarkers.Count > 0 || (MayHaveLeaked(context.CitationStatistics))
            ? CheckTokens(context)
            : [];

    private IEnumerable<Finding> CheckTokens(RuleContext context)
    {
        TextSpan before = default;
        foreach (Citation citation in context.Report.Citations)
        {
            if (LeakedTokens.Include(citation, context.Report, context.CitationStatistics) && citation.Span != before)
            {
                before = citation.Span;
                yield return Finding(citation, Message(before.Slice(context.Report.Text)));
            }
        }

        foreach (BrokenMarker token in context.BrokenMarkers)
        {
            if (token.Kind == BrokenMarkerKind.LeakedToken)
            {
                yield return Finding(token.Span, Message(token.Text)) with { Claim = token.Claim };
            }
        }
    }

    private static bool MayHaveLeaked(CitationStatistics citations) =>
        citations.HasUnresolved && (citations.Has(CitationStyle.ToolToken) || citations.Has(CitationStyle.Document));

    private static string Message(string token) =>
        $"The token {QuotedWords.Of(token.Trim('\uE200', '\uE201'))} was left behind by a tool and names no source; "
            + "replace it with a citation.";
}
