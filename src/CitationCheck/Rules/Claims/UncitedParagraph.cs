using CitationCheck.Claims;
using CitationCheck.Coverage;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC102: a paragraph, list or table that claims something and cites nothing.</summary>
internal sealed class UncitedParagraph : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC102", "uncited-paragraph", Severity.Warning)
    {
        Title = "Paragraph has no citation",
        Why = "Readers cannot check anything in it, and in generated reports such paragraphs are where unsupported claims hide. Cite the source of each claim, or remove the paragraph. The severity is Info when the paragraph only summarizes, concludes, advises or introduces what follows, contains a link, or is a single sentence that builds on the citation before it.",
        Fails = "Rain fell all week.[1]\n\nThe river rose by two metres. The old bridge was closed.\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1]\n\nThe river rose by two metres. The old bridge was closed.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    // One cause, one finding: where hardly anything is cited, CC108 tells it for the whole report.
    public override IEnumerable<Finding> Check(RuleContext context) => NoCitations.IsToldOnce(context) ? [] : CheckPassages(context);

    private IEnumerable<Finding> CheckPassages(RuleContext context)
    {
        Passage? before = null;
        foreach (Passage passage in context.Passages)
        {
            if (passage.IsUncited)
            {
                CoveredBy covered = CoverOf(passage, before, context);
                yield return new Finding(Descriptor.Id, covered == CoveredBy.Nothing ? Descriptor.DefaultSeverity : Severity.Info, LazyText.Of((passage, covered), Message), passage.Span) { Claim = passage.Claims[0] };
            }

            before = passage;
        }
    }

    /// <summary>What may stand for the sources of a passage: the report that speaks for itself there, the citation right before a single sentence that leans on it, a link in its words.</summary>
    private static CoveredBy CoverOf(Passage passage, Passage? before, RuleContext context)
    {
        if (context.Options.Coverage == ClaimCoverage.Sentence)
        {
            return CoveredBy.Nothing;
        }

        Claim first = passage.Claims[0];
        if (context.OwnSections.Contain(first.Block) || AllAreOwn(passage))
        {
            return CoveredBy.Report;
        }

        bool leans = passage is { Kind: PassageKind.Paragraph, Claims.Length: 1 } && first.Kind == ClaimKind.Statement && (ConcludedClaims.CuesOf(first) & DiscourseCues.LeaningBack) != DiscourseCues.None;
        if (leans && before is not null && before.LastMarked == before.Claims.Length - 1 && ReferenceEquals(before.Claims[^1].Block.Section, first.Block.Section))
        {
            return CoveredBy.SentenceBefore;
        }

        return context.Report.BlocksIn(passage.Span).Any(static block => block.HasLink) ? CoveredBy.Link : CoveredBy.Nothing;
    }

    /// <summary>
    /// Whether the report says all of a passage of its own, with no figures and in nobody else's words; a list is what the line
    /// says that introduces it or what most of its items are, a paragraph what it opens with, and a sentence behind advice
    /// leans on that.
    /// </summary>
    private static bool AllAreOwn(Passage passage)
    {
        bool isList = passage.Kind is PassageKind.List or PassageKind.Items;
        DiscourseCues line = passage.Introduction is { } introduction ? ConcludedClaims.CuesOf(introduction) : DiscourseCues.None;
        bool reckons = (line & DiscourseCues.Reckoning) != DiscourseCues.None;
        bool advises = isList && passage.Advising > passage.Claims.Length && passage.Introduction is not { NeedsCitation: true };
        bool isOwn = advises || reckons
            || (isList && ((line & DiscourseCues.Own) != DiscourseCues.None || passage.Introduction is { Kind: ClaimKind.Meta }))
            || (passage is { Kind: PassageKind.Paragraph, Claims: [var only] } && ConcludedClaims.LookAhead(only));
        DiscourseCues own = DiscourseCues.Own;
        for (int i = 0; i < passage.Claims.Length; i++)
        {
            Claim claim = passage.Claims[i];
            DiscourseCues cues = ConcludedClaims.CuesOf(claim);
            isOwn |= i == 0 && passage.Kind == PassageKind.Paragraph && (cues & DiscourseCues.OpenConclusion) != DiscourseCues.None;
            if (!isOwn && (cues & own) == DiscourseCues.None)
            {
                return false;
            }

            bool hasFigure = claim.Kind == ClaimKind.Statistic && !reckons && !(advises && Figures.In(claim.Text) != FigureWeight.Measured);
            if (hasFigure || SpokenWords.AreIn(claim))
            {
                return false;
            }

            own |= (cues & DiscourseCues.Demand) != DiscourseCues.None ? DiscourseCues.LeaningBack : DiscourseCues.None;
        }

        return true;
    }

    private static string Message((Passage Passage, CoveredBy CoveredBy) told)
    {
        (Passage passage, CoveredBy covered) = told;
        int claims = passage.Claims.Length;
        string what = passage.Kind switch
        {
            PassageKind.List => "list",
            PassageKind.Items => "part of the list",
            PassageKind.Table => "table",
            PassageKind.Rows => "part of the table",
            PassageKind.Quote => "quotation",
            _ => "paragraph",
        };
        QuotedWords words = QuotedWords.Of(passage.Claims[0].Text);
        if (covered == CoveredBy.Report)
        {
            return $"This {what} cites nothing{Inside(passage)}. It appears to be the report's own summary, conclusion or advice; if {words} relies on a source, cite it.";
        }

        if (covered == CoveredBy.SentenceBefore)
        {
            return $"This {what} cites nothing; the citation before {words} may cover it, if it adds nothing new.";
        }

        if (covered == CoveredBy.Link)
        {
            return $"This {what} cites nothing but contains a link; if the link is the source of {words}, cite it.";
        }

        bool isTable = passage.Kind is PassageKind.Table or PassageKind.Rows;
        string count = (claims, isTable) switch
        {
            (1, true) => "its only row has",
            (1, false) => "its only claim has",
            (_, true) => $"none of its {claims} rows has",
            (_, false) => $"none of its {claims} claims has",
        };
        string source = claims == 1 ? "no source" : "a source";
        return $"This {what} cites nothing: {count} {source}{Inside(passage)}. Cite the source of {words}, or remove it.";
    }

    /// <summary>What in it needs a source most; those claims get no finding of their own.</summary>
    private static string Inside(Passage passage)
    {
        int quotations = 0;
        int statistics = 0;
        foreach (Claim claim in passage.Claims)
        {
            quotations += SpokenWords.AreIn(claim) ? 1 : 0;
            statistics += claim.Kind == ClaimKind.Statistic ? 1 : 0;
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
