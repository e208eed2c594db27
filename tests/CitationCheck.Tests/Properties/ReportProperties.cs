using System.Globalization;

namespace CitationCheck.Tests.Properties;

/// <summary>What holds of every report, whatever stands in it.</summary>
[TestFixture]
internal sealed class ReportProperties
{
    private static readonly Gen<string> Texts = Gen.OneOf(ReportText.Any, ReportText.Signs, ReportText.WellFormed);

    private static readonly Gen<(string, ReportFormat)> Inputs = Gen.Select(Texts, Gen.Enum<ReportFormat>());

    [Test]
    public void Spans_lie_inside_and_claims_follow_each_other() =>
        Inputs.AllHold(
            input =>
            {
                (string text, ReportFormat format) = input;
                ValidationResult result = CitationValidator.Validate(Report.Parse(text, format));
                Report report = result.Report;
                IEnumerable<TextSpan> spans =
                [
                    .. report.Blocks.Select(block => block.Span), .. report.Claims.Select(claim => claim.Span),
                    .. report.Citations.Select(citation => citation.Span),
                    .. report.References.Select(reference => reference.Span), .. report.ReferenceLists.Select(list => list.Span),
                    .. report.Limits.Select(limit => limit.Span), .. result.Findings.Select(finding => finding.Span),
                ];
                bool inside = spans.All(span => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length);
                bool ordered = report.Claims.Zip(report.Claims.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
                bool raw = report.References.All(reference => reference.RawText == reference.Span.Slice(text));
                return inside && ordered && raw;
            },
            count: 4000, print: Print);

    [Test]
    public void Findings_are_in_order_and_none_is_told_twice() =>
        Inputs.AllHold(
            input =>
            {
                IReadOnlyList<Finding> findings = CitationValidator.Validate(Report.Parse(input.Item1, input.Item2)).Findings;
                return findings.Zip(findings.Skip(1)).All(pair => pair.First.Span.Start <= pair.Second.Span.Start)
                    && findings.Select(finding => (finding.RuleId, finding.Span, finding.Message)).Distinct().Count() == findings.Count;
            },
            count: 2000, print: Print);

    [Test]
    public void Line_ends_of_Windows_change_nothing() =>
        Gen.Select(ReportText.WellFormed, Gen.Enum<ReportFormat>()).AllHold(
            input => Shape(input.Item1, input.Item2) == Shape(input.Item1.ReplaceLineEndings("\r\n"), input.Item2),
            count: 500, print: Print);

    [Test]
    public void All_threads_see_the_same() =>
        Texts.AllHold(
            text =>
            {
                string[] shapes = new string[4];
                Parallel.For(0, shapes.Length, i => shapes[i] = Shape(text, ReportFormat.Auto));
                return shapes.Distinct().Count() == 1;
            },
            count: 300);

    [Test]
    public void A_paragraph_behind_the_rest_changes_no_earlier_finding() =>
        Gen.Select(Gen.OneOf(ReportText.WellFormed, ReportText.Rich), Gen.Int[1, 3].Select(static i => (ReportFormat)i)).AllHold(
            input =>
            {
                (string markdown, ReportFormat format) = input;
                string text = format == ReportFormat.Html ? ReportText.Page(markdown) : markdown;
                string more = format == ReportFormat.Html ? "<h2>More</h2>\n<p>Who knows?</p>\n" : "\n## More\n\nWho knows?\n";
                return Findings(text, text.Length, format) == Findings(text + more, text.Length, format);
            },
            count: 500, print: Print);

    [Test]
    public void Markdown_and_the_page_made_of_it_say_the_same() =>
        Gen.OneOf(ReportText.WellFormed, ReportText.Rich).AllHold(
            markdown => Content(Report.Parse(markdown, ReportFormat.Markdown)) == Content(
                Report.Parse(ReportText.Page(markdown), ReportFormat.Html)),
            count: 500,
            print: static markdown => Print((markdown, ReportFormat.Markdown))
                + "\n"
                + Content(Report.Parse(markdown, ReportFormat.Markdown))
                + "\n----\n"
                + Content(Report.Parse(ReportText.Page(markdown), ReportFormat.Html)));

    private static string Findings(string text, int length, ReportFormat format) =>
        string.Join(
            '\n',
            CitationValidator.Validate(Report.Parse(text, format))
                .Findings.Where(finding => finding.Span.End <= length)
                .Select(static finding => $"{finding.RuleId} {finding.Span} {finding.Message}"));

    private static string Print((string Text, ReportFormat Format) input) =>
        $"{input.Format}: "
        + string.Concat(input.Text.Select(
            static c => c is >= ' ' and < '\u007F' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    /// <summary>What was read and found, without places.</summary>
    private static string Shape(string text, ReportFormat format)
    {
        ValidationResult result = CitationValidator.Validate(Report.Parse(text, format));
        return Content(result.Report) + "\n" + string.Join('\n', result.Findings.Select(finding => finding.RuleId));
    }

    private static string Content(Report report) =>
        string.Join(
            '\n', report.Claims.Select(claim => $"{claim.Text} <{string.Join(',', claim.Citations.Select(citation => citation.Label))}>"))
        + "\n" + string.Join(
            '\n',
            report.References.Select(
                reference => $"{reference.Label}|{reference.Title}|{reference.Publisher}|{reference.Date}|{reference.Url}"));
}
