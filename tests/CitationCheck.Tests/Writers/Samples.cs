namespace CitationCheck.Tests.Writers;

/// <summary>The results over which the writers are tested. Each call makes a new one.</summary>
internal static class Samples
{
    /// <summary>Claims of every state and kind, blocks of most kinds, findings of every severity.</summary>
    public static ValidationResult Harbour() => new ResultBuilder()
        .Heading(1, "The harbour of Lindhaven after the flood")
        .Paragraph(
            "The quay was closed for **eleven weeks** after the flood of 2021.[1]",
            "Repairs cost 4.2 million crowns.",
            "The council paid for half of them.[2, 3]")
        .Heading(2, "Trade")
        .Paragraph("Two of three shipping lines came back within a year.", "What became of the third?", "It moved to Osterby.[7]")
        .Block(BlockKind.ListItem, ("Grain: 120,000 t in 2022.[1]", ClaimKind.Statistic))
        .Block(BlockKind.ListItem, ("Timber: 80,000 t in 2022.", ClaimKind.Statistic))
        .Block(BlockKind.Code, ("quay = [0, 1]", ClaimKind.Statement))
        .Heading(2, "The town")
        .Paragraph("The mayor said that “the harbour will be busier than ever”.", "Few observers share that hope.")
        .Block(BlockKind.Quote, ("Nobody asked the fishermen.[2]", ClaimKind.Quotation))
        .Reference("1", "“Lindhaven counts the damage” Coast Post, 3 Feb. 2021", entry => new Reference
        {
            Label = entry.Label,
            Number = 1,
            Title = "Lindhaven counts the damage",
            Publisher = "Coast Post",
            Authors = ["A. Berg", "O. Lund"],
            Date = new PartialDate(2021, 2, 3),
            AccessedOn = new PartialDate(2023, 13),
            Url = "https://coastpost.test/damage?id=1&part=2",
            Identifiers = [new Identifier(IdentifierKind.Doi, "10.5555/1234")],
            Span = entry.Span,
            RawText = entry.RawText,
        })
        .Reference("2", "Harbour budget 2022, Town of Lindhaven")
        .Reference("3", "Minutes of the council")
        .Reference("4", "A book that nobody cites")
        .Finding(report => new Finding(
            "CC101",
            Severity.Error,
            "Citation [7] has no entry in the reference list; add the entry or fix the label.",
            report.Citations.Single(citation => citation.Label == "7").Span)
        {
            Citation = report.Citations.Single(citation => citation.Label == "7"),
            Claim = report.Citations.Single(citation => citation.Label == "7").Claim,
        })
        .Finding(report => About(
            report.Claims[1], "CC103", Severity.Info, "This sentence has no citation; a later one of its paragraph may cover it."))
        .Finding(report => About(report.Claims[8], "CC102", Severity.Warning, "This paragraph has no citation: “The mayor said that …”."))
        .Finding(report => new Finding("CC202", Severity.Info, "Reference [4] is never cited.", report.References[3].Span)
        {
            Reference = report.References[3]
        })
        .Finding(report => new Finding("XX900", Severity.Warning, "A rule of the caller's own, about a heading.", report.Blocks[2].Span))
        .Build();

    /// <summary>A report whose sources were looked at, with most states.</summary>
    public static ValidationResult Checked() => new ResultBuilder()
        .Heading(1, "Bees of the Hallin valley")
        .Paragraph("Wild bees fell by 12 per cent.[1]", "Hives did not.[2][3]", "The cause is open.[4]", "A survey was planned.[5][6]")
        .Reference("1", "Wild bees fall by 12 per cent", Linked("https://bees.test/fall"))
        .Reference("2", "Hives hold up in the valley", Linked("https://bees.test/hives"))
        .Reference("3", "Honey prices rise", Linked("https://bees.test/honey"))
        .Reference("4", "What ails the bees?", Linked("https://gone.test/ails"))
        .Reference("5", "Survey of 2024", Linked("https://wall.test/survey"))
        .Reference("6", "A letter to the editor")
        .Seen(Page("https://bees.test/fall", "Wild bees fall by 21 per cent"))
        .Seen(Page("https://bees.test/hives", "Hives hold up in the valley | The Bee Times"))
        .Seen(Page("https://bees.test/honey", "Ten ways to cook a marrow <b>now</b>"))
        .Seen(new SourceObservation
        {
            Url = "https://gone.test/ails",
            Outcome = SourceOutcome.NotFound,
            HttpStatus = 404,
            Reason = "Not Found",
            Archive = new ArchivedCopy("https://archive.test/ails", new PartialDate(2023, 4)),
        })
        .Seen(new SourceObservation
        {
            Url = "https://wall.test/survey",
            Outcome = SourceOutcome.Blocked,
            HttpStatus = 403,
            Reason = "Forbidden"
        })
        .Build();

    /// <summary>A report that says the worst that a report can say.</summary>
    public static ValidationResult Hostile() => new ResultBuilder()
        .Heading(1, "<script>alert('title')</script> & \"quotes\"")
        .Paragraph(
            "<img src=x onerror=alert(1)> says ‘hello’ \u202Eevil\u202C and \u001B[31mred\u0000.[1]",
            "]]> --> </style></script><!-- | @someone #1 `code` *bold* %0A::error::[2]",
            "Half a pair \uD83D and a whole one 😀 in عربي.[9]")
        .Reference("1", "\"><svg onload=alert(2)>", entry => new Reference
        {
            Label = entry.Label,
            Title = entry.Title,
            Url = "javascript:alert(3)",
            Publisher = "</cite><b>",
            Span = entry.Span,
            RawText = entry.RawText,
            Identifiers = [new Identifier(IdentifierKind.Doi, "10.1/\"><script>")],
        })
        .Reference(
            "2",
            "data",
            entry => new Reference
            {
                Label = entry.Label,
                Title = "d",
                Url = "data:text/html,<script>alert(4)</script>",
                Span = entry.Span,
                RawText = entry.RawText
            })
        .Finding(report => About(
            report.Claims[0],
            "CC103",
            Severity.Error,
            "Message with <script>alert(5)</script>, \"quotes\",\r\nlines | pipes, @someone, %25 and \u202Eoverrides\u0007."))
        .Finding(report => About(report.Claims[1], "<script>", Severity.Warning, "A rule id that is no id"))
        .Build();

    public static ValidationResult Empty() => new ResultBuilder().Build();

    private static Func<Reference, Reference> Linked(string url) => entry =>
        new Reference
        {
            Label = entry.Label,
            Number = entry.Number,
            Title = entry.Title,
            Url = url,
            Span = entry.Span,
            RawText = entry.RawText
        };

    private static SourceObservation Page(string url, string title) => new()
    {
        Url = url,
        Outcome = SourceOutcome.Page,
        HttpStatus = 200,
        FinalUrl = url,
        Titles = [new SourceTitle(TitleField.OpenGraph, title)],
    };

    public static Finding About(Claim claim, string rule, Severity severity, string message) =>
        new(rule, severity, message, claim.Span) { Claim = claim };
}
