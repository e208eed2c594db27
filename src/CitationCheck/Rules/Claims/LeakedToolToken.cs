using System.Globalization;
using CitationCheck.Reading;
using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC107: a token of the tool that wrote the report, left in its text.</summary>
internal sealed class LeakedToolToken : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC107", "leaked-tool-token", Severity.Error)
    {
        Title = "Tool token was left in the text",
        Why =
            "Readers cannot follow it. The tool that wrote the report failed to convert it into a citation: replace it with one. Or the "
            + "tool left something else behind, such as <think>, <tool_calls> or <|im_end|>: remove it.",
        Ignores =
            "Tokens and tags in code, or within a line of the text, where they are written about, and a document's name that the "
            + "reference list has.",
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
        (context.BrokenMarkers.Count > 0 || MayHaveLeaked(context.CitationStatistics) ? CheckTokens(context) : [])
            .Concat(CheckLeftovers(context.Report));

    private IEnumerable<Finding> CheckTokens(RuleContext context)
    {
        TextSpan before = default;
        foreach (Citation citation in context.Report.Citations)
        {
            if (LeakedTokens.Include(citation, context.Report, context.CitationStatistics) && citation.Span != before)
            {
                before = citation.Span;
                yield return Finding(citation, Message(TokenOf(citation, context.Report)));
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

    private IEnumerable<Finding> CheckLeftovers(Report report)
    {
        int next = 0; // the first block that starts behind the tag
        foreach (ToolLeftover leftover in ToolLeftovers.Find(report.Text))
        {
            while (next < report.Blocks.Count && report.Blocks[next].Span.Start <= leftover.Tag.Start)
            {
                next++;
            }

            bool isExample = next > 0
                && report.Blocks[next - 1] is { Kind: BlockKind.Code } code
                && code.Span.End >= leftover.Tag.End;
            if (!isExample)
            {
                string name = QuotedWords.Of(leftover.Tag.Slice(report.Text)).ToString();
                string what = leftover.Foreign == leftover.Tag ? "it" : "it, and what belongs to it";
                yield return Finding(leftover.Tag, $"{name} was left behind by a tool and is no part of the report; remove {what}.");
            }
        }
    }

    private static bool MayHaveLeaked(CitationStatistics citations) =>
        citations.HasUnresolved && (citations.Has(CitationStyle.ToolToken) || citations.Has(CitationStyle.Document));

    /// <summary>A tool's own token is its label; a document is named as it stands there, <c>【4†source】</c>.</summary>
    private static string TokenOf(Citation citation, Report report) =>
        citation.Style == CitationStyle.ToolToken && citation.Label.StartsWith('<') ? citation.Label : citation.Span.Slice(report.Text);

    private static string Message(string token) =>
        $"The token {NameOf(token)} was left behind by a tool and names no source; replace it with a citation.";

    /// <summary>The token without the signs around it that show nothing; where it is nothing else, their code.</summary>
    private static string NameOf(string token)
    {
        ReadOnlySpan<char> shown = token;
        while (shown is [>= '\uE000' and <= '\uF8FF' or '\uFFFC', ..])
        {
            shown = shown[1..];
        }

        while (shown is [.., >= '\uE000' and <= '\uF8FF' or '\uFFFC'])
        {
            shown = shown[..^1];
        }

        return shown.IsEmpty
            ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)token[0]:X4}")
            : QuotedWords.Of(shown.ToString()).ToString();
    }
}
