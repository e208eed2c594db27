using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC107: a token of the tool that wrote the report, left in its text.</summary>
internal sealed class LeakedToolToken : Rule
{
    /// <summary>What tools call a document in a marker; “source”, “ref” and “note” are people's words.</summary>
    private static readonly string[] ToolWords = ["cit", "doc", "web", "search", "result"];

    public override RuleDescriptor Descriptor { get; } = new("CC107", "leaked-tool-token", Severity.Error)
    {
        Title = "Tool token was left in the text",
        Why = "Readers cannot follow it. The tool that wrote the report failed to convert it into a citation. Replace it with one.",
        Fails = "Rain fell all week.[1] The old bridge was closed. citeturn0search3\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1] The old bridge was closed.[1]\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.BrokenMarkers.Count > 0 || (context.Citations.HaveUnresolved && (context.Citations.Have(CitationStyle.ToolToken) || context.Citations.Have(CitationStyle.Document)))
            ? CheckTokens(context)
            : [];

    private IEnumerable<Finding> CheckTokens(RuleContext context)
    {
        TextSpan before = default;
        foreach (Citation citation in context.Report.Citations)
        {
            if (IsLeaked(citation, context) && citation.Span != before)
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

    /// <summary>
    /// A tool's name for a document has leaked too, <c>【4†source】</c>, unless the list knows documents and only this one is not
    /// in it: then its citation is as unresolved as any other. So is one in people's words: <c>[Source 3]</c>, <c>[Ref. 2]</c>.
    /// </summary>
    public static bool IsLeaked(Citation citation, RuleContext context) =>
        citation is { IsResolved: false, Style: CitationStyle.ToolToken } || (citation is { IsResolved: false, Style: CitationStyle.Document } && !context.Citations.ListDocuments && IsToolName(citation.Span.Slice(context.Report.Text)));

    private static bool IsToolName(ReadOnlySpan<char> marker)
    {
        ReadOnlySpan<char> name = marker.TrimStart("[［【〔〖(（\\");
        if (name.ContainsAny('†', '‡'))
        {
            return true;
        }

        foreach (string word in ToolWords)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Message(string token) => $"The token {QuotedWords.Of(token.Trim('\uE200', '\uE201'))} was left behind by a tool and names no source; replace it with a citation.";
}
