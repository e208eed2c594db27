using System.Globalization;
using CitationCheck.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;
using PlainText = Spectre.Console.Text;

namespace CitationCheck.Sample;

/// <summary>Prints a result for a person: the claims by paragraph, the findings in context, the numbers.</summary>
internal sealed class ResultPrinter(IAnsiConsole console)
{
    private const int NarrowScreen = 72;

    private static readonly Dictionary<string, RuleDescriptor> Rules =
        RuleCatalog.All.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor);

    public void Print(string name, ValidationResult result)
    {
        Report report = result.Report;
        console.WriteLine();
        Line(new Paragraph(Printable.Of(report.Title ?? name), Palette.Title));
        Line(new Paragraph(string.Join(" · ", [name, report.Format.ToString(), .. Sizes(report)]), Palette.Muted));
        console.WriteLine();

        Heading("Claims");
        Line(new Paragraph(Palette.Legend, Palette.Muted));
        console.WriteLine();
        PrintClaims(result);
        Heading("Findings");
        PrintFindings(result);
        if (result.Observations is not null)
        {
            Heading("Sources");
            new SourcePrinter(console).Print(result.Sources);
        }

        Heading("Summary");
        PrintSummary(result);
    }

    private static IEnumerable<string> Sizes(Report report) =>
        [Count(report.Claims.Count, "claim"), Count(report.Citations.Count, "citation"), Count(report.References.Count, "reference")];

    private void PrintClaims(ValidationResult result)
    {
        Report report = result.Report;
        ILookup<Block, CheckedClaim> claims = result.Claims.ToLookup(claim => claim.Claim.Block);
        Block? section = null;
        int number = 0;
        foreach (Block block in report.Blocks.Where(block => block.Claims.Count > 0))
        {
            if (block.Section is { } heading && heading != section && heading.Text != report.Title)
            {
                Line(new Paragraph(Printable.Of(heading.Text), Palette.Section));
                console.WriteLine();
            }

            section = block.Section;
            number++;
            Line(new Paragraph($"{NameOf(block.Kind)} {number} · line {report.GetLinePosition(block.Span.Start).Line}", Palette.Muted));
            foreach (CheckedClaim claim in claims[block])
            {
                Line(ClaimLine(claim), indent: 1);
            }

            console.WriteLine();
        }

        if (number == 0)
        {
            Line(new Paragraph("No claims found.", Palette.Muted));
            console.WriteLine();
        }
    }

    private static Grid ClaimLine(CheckedClaim claim)
    {
        (string mark, Style style) = Palette.Of(claim);
        var text = new Paragraph(Printable.Of(claim.Claim.Text));
        foreach (Citation citation in claim.Claim.Citations)
        {
            text.Append(" ");
            (string doubt, Style color) = citation.IsResolved ? ("", Palette.Resolved) : ("?", Palette.Unresolved);
            text.Append($"[{Printable.Of(citation.Label)}]{doubt}", color);
        }

        return new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn().AddRow(new PlainText(mark, style), text);
    }

    private void PrintFindings(ValidationResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            var head = new Paragraph(result.Report.GetLinePosition(finding.Span.Start).ToString(), Palette.Place);
            head.Append(" ");
            head.Append(Lower(finding.Severity), Palette.Of(finding.Severity));
            head.Append($" {finding.RuleId}");
            head.Append(Rules.TryGetValue(finding.RuleId, out RuleDescriptor? rule) ? $" {rule.Name}" : string.Empty, Palette.Muted);
            Line(head);
            Line(new Paragraph(Printable.Of(finding.Message)), indent: 2);
            PrintSnippet(result.Report, finding);
            console.WriteLine();
        }

        if (result.Findings.Count == 0)
        {
            Line(new Paragraph("No problems found.", Palette.Good));
            console.WriteLine();
        }
    }

    private void PrintSnippet(Report report, Finding finding)
    {
        const string Gutter = "   │ ";
        Style style = Palette.Of(finding.Severity);
        Snippet snippet = Snippet.Of(report.Text, finding.Span, console.Profile.Width - Gutter.Length - 1);
        console.Write(new PlainText(Gutter, Palette.Muted));
        console.Write(new PlainText(snippet.Before));
        console.Write(new PlainText(snippet.Marked, style));
        console.WriteLine(snippet.After);
        console.Write(new PlainText(Gutter, Palette.Muted));
        console.Write(new PlainText(new string(' ', snippet.Indent)));
        console.WriteLine(new string('~', snippet.Underline), style);
    }

    private void PrintSummary(ValidationResult result)
    {
        CitationSummary summary = result.Summary;
        Grid numbers = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadRight(2))
            .AddColumn(new GridColumn().NoWrap().PadRight(2))
            .AddColumn(new GridColumn().NoWrap());
        int cells = console.Profile.Width < NarrowScreen ? 8 : 20;
        string covered = summary.CoveredClaims > 0 ? $", {summary.CoveredClaims} covered" : string.Empty;
        numbers.AddRow(
            new PlainText("Claims"),
            new PlainText($"{summary.CitedClaims} of {summary.Claims} cited{covered}"),
            Bar(summary.CitedClaims + summary.CoveredClaims, summary.Claims, cells));
        Row("Paragraphs", summary.CitedParagraphs, summary.Paragraphs, "with a citation");
        Row("Citations", summary.ResolvedCitations, summary.Citations, "resolved");
        Row("References", summary.UsedReferences, summary.References, "used");
        if (summary.Sources is { } sources)
        {
            Row("Sources", sources.Verified, sources.Checked, $"verified, {sources.Bad} bad, {sources.Unknown} unknown");
        }

        Line(numbers);
        console.WriteLine();

        IEnumerable<string> counts =
            from finding in result.Findings
            group finding by finding.Severity into severity
            orderby severity.Key descending
            select Count(severity.Count(), severity.Key == Severity.Info ? "note" : Lower(severity.Key));
        string found = result.Findings.Count == 0 ? "no findings" : string.Join(", ", counts);
        Line(result.IsValid ? new Paragraph($"✓ Valid: {found}.", Palette.Good) : new Paragraph($"✗ Not valid: {found}.", Palette.Bad));

        void Row(string name, int part, int whole, string word) =>
            numbers.AddRow(new PlainText(name), new PlainText($"{part} of {whole} {word}"), Bar(part, whole, cells));
    }

    private static Paragraph Bar(int part, int whole, int cells)
    {
        if (whole == 0)
        {
            return new Paragraph("–", Palette.Muted);
        }

        double share = (double)part / whole;
        int filled = (int)Math.Floor(share * cells);
        var bar = new Paragraph(new string('█', filled), Palette.Good);
        bar.Append(new string('░', cells - filled), Palette.Muted);

        // Rounded as in the other outputs: only all is 100 % and only none is 0 %.
        double percent = share is 0 or 1 ? share * 100 : Math.Clamp(Math.Round(share * 100), 1, 99);
        bar.Append(string.Create(CultureInfo.InvariantCulture, $" {percent:0}%"));
        return bar;
    }

    private void Heading(string text)
    {
        console.Write(new Spectre.Console.Rule(text) { Justification = Justify.Left, Style = Palette.Muted });
        console.WriteLine();
    }

    private void Line(IRenderable content, int indent = 0) =>
        console.Write(new Padder(content, new Padding(1 + indent, 0, 0, 0)));

    private static string NameOf(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => "List item",
        BlockKind.TableRow => "Table row",
        BlockKind.Quote => "Quotation",
        _ => "Paragraph",
    };

    private static string Lower(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? string.Empty : "s")}";
}
