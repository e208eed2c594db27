using CitationCheck.Text;

namespace CitationCheck.Tests.Reading;

/// <summary>What holds for the spans of every report.</summary>
internal static class SpanCheck
{
    public static void Verify(Report report)
    {
        int last = 0;
        foreach (Claim claim in report.Claims)
        {
            Within(report, claim.Span);
            claim.Span.Start.Should().BeGreaterThanOrEqualTo(last, "claims are in order and do not overlap");
            last = claim.Span.End;
            claim.Citations.All(citation => claim.Span.Contains(citation.Span))
                .Should().BeTrue("the span of «{0}» covers its markers", claim.Text);
        }

        foreach (Citation citation in report.Citations)
        {
            Within(report, citation.Span);
            bool hasLabel = citation.Style is CitationStyle.Numeric or CitationStyle.Footnote
                or CitationStyle.LinkedNumber or CitationStyle.BareNumber;
            if (hasLabel && !citation.NamesSource)
            {
                string marker = Digits.Lower(Digits.ToAscii(citation.Span.Slice(report.Text)));
                (marker.Contains(citation.Label, StringComparison.Ordinal) || marker.AsSpan().ContainsAny("-–—~～"))
                    .Should().BeTrue("«{0}» holds the label {1}", marker, citation.Label);
            }
        }

        report.References.All(reference => reference.Span.Slice(report.Text) == reference.RawText)
            .Should().BeTrue("a reference's text is its span");
        report.Blocks.All(block => block.Span.Start >= 0 && block.Span.End <= report.Text.Length)
            .Should().BeTrue("blocks lie inside the text");
    }

    private static void Within(Report report, TextSpan span)
    {
        span.Start.Should().BeGreaterThanOrEqualTo(0);
        span.Length.Should().BePositive();
        span.End.Should().BeLessThanOrEqualTo(report.Text.Length);
    }
}
