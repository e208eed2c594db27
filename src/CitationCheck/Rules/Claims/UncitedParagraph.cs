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
            + "Passages that follow each other are one finding. The severity is Info, and each chapter is reported once, for passages that "
            + "speak in general, without figures, dates, names, events or someone's words; that only summarize, conclude, advise or "
            + "introduce what follows; or that are a single sentence which builds on the citation before it.",
        Ignores =
            "Text that states nothing: questions, instructions, headings, captions and metadata. Lists and tables whose lead-in, caption, "
            + "header row or source line cites; everything above a source line of its section; skipped sections.",
        Fails =
            "Rain fell all week.[1]\n\n"
            + "The river rose by two metres. The old bridge was closed.\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes =
            "Rain fell all week.[1]\n\n"
            + "The river rose by two metres. The old bridge was closed.[1]\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    // One cause, one finding: where hardly anything is cited, CC108 reports it for the whole report.
    public override IEnumerable<Finding> Check(RuleContext context) =>
        SharedFacts.IsBarelyCited.In(context) ? [] : CheckPassages(context);

    private IEnumerable<Finding> CheckPassages(RuleContext context)
    {
        var gap = new object(); // what neighbours in one section that cite nothing have in common
        Passage? before = null;
        foreach (Passage passage in context.Passages)
        {
            Block block = passage.Claims[0].Claim.Block;
            bool isSameGap = before is { IsUncited: true } && ReferenceEquals(before.Claims[0].Claim.Block.Section, block.Section);
            gap = isSameGap ? gap : new object();
            before = passage;
            if (passage.IsUncited && MissingSource.SeverityOf(passage, Descriptor.DefaultSeverity, context.Options) is { } severity)
            {
                yield return new Finding(Descriptor.Id, severity, LazyText.Of(passage, Message), passage.Span)
                {
                    Claim = passage.Claims[0].Claim,
                    Group = GroupOf(severity, context, gap, block),
                };
            }
        }
    }

    /// <summary>Neighbours are one gap, and so is what is only noted in a section.</summary>
    private static FindingGroup GroupOf(Severity severity, RuleContext context, object gap, Block block) =>
        severity > Severity.Info ? new FindingGroup(gap, GapMessage)
        : context.Options.Notes == NoteDetail.Sections ? new FindingGroup(SharedFacts.Chapters.In(context).Of(block), NoteMessage)
        : default;

    private static string GapMessage(IReadOnlyList<Finding> several) =>
        $"{several.Count} passages in a row cite nothing ({PartLines.Of(several)}), starting with "
            + $"{QuotedWords.Of(several[0].Claim!.Text)}. Cite their sources, or remove them.";

    private static string NoteMessage(IReadOnlyList<Finding> several) =>
        $"{several.Count} passages in this section cite nothing ({PartLines.Of(several)}), starting with "
            + $"{QuotedWords.Of(several[0].Claim!.Text)}; cite the sources of those that rely on one.";

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
