using CitationCheck.Claims;
using CitationCheck.Model;
using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC102: a paragraph, list or table that makes claims and cites nothing.</summary>
internal sealed class UncitedParagraph : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC102", "uncited-paragraph", Severity.Warning)
    {
        Title = "Paragraph has no citation",
        Why =
            "Readers cannot check anything in it, and in generated reports such paragraphs are where unsupported claims "
            + "hide. Cite the source of each claim, or remove the paragraph. "
            + "Passages that follow each other are one finding. The severity is Info, and all of them are one finding, for passages that "
            + "speak in general, without figures, dates, named events or someone's words; that only summarize, conclude, advise or "
            + "introduce what follows; or that are a single sentence which builds on the citation before it.",
        Ignores =
            "Text that states nothing: questions, instructions, headings, captions and metadata. Lists and tables whose lead-in, caption, "
            + "header row or source line cites; everything above a source line of its section; skipped sections.",
        Fails =
            "Rain fell all week.[1]\n\n"
            + "In May, the river rose by 2.4 metres. The bridge in Vik was closed.\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes =
            "Rain fell all week.[1]\n\n"
            + "In May, the river rose by 2.4 metres. The bridge in Vik was closed.[1]\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    // One cause, one finding: where hardly anything is cited, CC108 reports it for the whole report.
    public override IEnumerable<Finding> Check(RuleContext context) =>
        SharedFacts.IsBarelyCited.In(context) ? [] : CheckPassages(context);

    private IEnumerable<Finding> CheckPassages(RuleContext context)
    {
        Chapters chapters = SharedFacts.Chapters.In(context);
        var gap = new object(); // what neighbours in one chapter that cite nothing have in common
        object? before = null; // the chapter of the passage before, where that cites nothing
        foreach (Passage passage in context.Passages)
        {
            object chapter = chapters.Of(passage.Claims[0].Claim.Block);
            gap = before == chapter ? gap : new object();
            before = passage.IsUncited ? chapter : null;
            if (passage.IsUncited && MissingSource.SeverityOf(passage, Descriptor, context.Options) is { } severity)
            {
                yield return new Finding(Descriptor.Id, severity, LazyText.Of(passage, Message), passage.Span)
                {
                    Claim = passage.Claims[0].Claim,
                    Group = GroupOf(severity, context.Options.Notes, gap),
                };
            }
        }
    }

    /// <summary>Neighbours are one gap, and all that is only noted is one note.</summary>
    private static FindingGroup GroupOf(Severity severity, NoteDetail notes, object gap) =>
        severity > Severity.Info ? new FindingGroup(gap, GapMessage)
        : notes == NoteDetail.Summary ? new FindingGroup(NoteDetail.Summary, NoteMessage)
        : default;

    private static string GapMessage(IReadOnlyList<Finding> several) =>
        $"{several.Count} passages in a row cite nothing ({PartLines.Of(several)}), starting with "
            + $"{QuotedWords.Of(several[0].Claim!.Text)}. Cite their sources, or remove them.";

    private static string NoteMessage(IReadOnlyList<Finding> several) =>
        $"{several.Count} passages cite nothing ({PartLines.Of(several)}), starting with {QuotedWords.Of(several[0].Claim!.Text)}; "
            + "they speak in general, or sum up, introduce or advise. Cite the sources of those that rely on one.";

    private static string Message(Passage passage)
    {
        string what = $"This {NameOf(passage.Kind)} cites nothing";
        QuotedWords words = QuotedWords.Of(passage.Claims[0].Claim.Text);
        return passage.CoveredBy switch
        {
            CoveredBy.Report => $"{what}{Inside(passage)}. It appears to be the report's own summary, conclusion or advice; "
                + $"if {words} relies on a source, cite it.",
            CoveredBy.LaterItem => $"{what}; the citations of the list that it introduces may cover {words}.",
            CoveredBy.SentenceBefore => $"{what}; the citation before {words} may cover it, if it adds nothing new.",
            CoveredBy.Link => $"{what} but contains a link; if the link is the source of {words}, cite it.",
            _ => $"{what}: {Lack(passage)}{Inside(passage)}. Cite the source of {words}, or remove it.",
        };
    }

    private static string NameOf(PassageKind kind) => kind switch
    {
        PassageKind.List => "list",
        PassageKind.Items => "part of the list",
        PassageKind.Table => "table",
        PassageKind.Rows => "part of the table",
        PassageKind.Quote => "quotation",
        _ => "paragraph",
    };

    private static string Lack(Passage passage)
    {
        bool isTable = passage.Kind is PassageKind.Table or PassageKind.Rows;
        return (passage.Claims.Count, isTable) switch
        {
            (1, true) => "its only row has no source",
            (1, false) => "its only claim has no source",
            (var rows, true) => $"none of its {rows} rows has a source",
            (var claims, false) => $"none of its {claims} claims has a source",
        };
    }

    /// <summary>What in it needs a source most; those claims get no finding of their own.</summary>
    private static string Inside(Passage passage)
    {
        int quotations = 0;
        int statistics = 0;
        foreach (CheckedClaim claim in passage.Claims)
        {
            quotations += ReportedSpeech.AreIn(claim.Claim) ? 1 : 0;
            statistics += claim.Claim.Kind == ClaimKind.Statistic ? 1 : 0;
        }

        return (quotations, statistics) switch
        {
            (0, 0) => "",
            (_, 0) => ", although it quotes someone",
            (0, _) => ", although it contains statistics",
            _ => ", although it quotes someone and contains statistics",
        };
    }
}
