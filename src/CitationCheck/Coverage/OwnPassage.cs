using CitationCheck.Claims;

namespace CitationCheck.Coverage;

/// <summary>
/// Decides whether the report says all of a passage of its own, with no figures and in no one else's words; a list is what the line
/// says that introduces it or what most of its items are, a paragraph what it opens with, and a sentence behind advice
/// leans on that.
/// </summary>
internal readonly ref struct OwnPassage
{
    private readonly Passage passage;
    private readonly DiscourseCues line; // of the introduction

    public OwnPassage(Passage passage)
    {
        this.passage = passage;
        line = passage.Introduction is { } introduction ? ConcludedClaims.CuesOf(introduction) : DiscourseCues.None;
    }

    private bool IsList => passage.Kind is PassageKind.List or PassageKind.Items;

    /// <summary>“Scaling this down: …”</summary>
    private bool Reckons => Show(line, DiscourseCues.Reckoning);

    /// <summary>Whether most items of a list speak to the reader, so that its claims do so too.</summary>
    private bool Advises => IsList && passage.Advising > passage.Claims.Count && passage.Introduction is not { NeedsCitation: true };

    public bool IsOwn()
    {
        bool isOwn = IsIntroducedAsOwn() || OnlyLooksAhead();
        bool opensParagraph = passage.Kind == PassageKind.Paragraph;
        DiscourseCues own = DiscourseCues.Own;
        foreach (CheckedClaim claim in passage.ClaimSpan)
        {
            DiscourseCues cues = ConcludedClaims.CuesOf(claim.Claim);
            isOwn |= opensParagraph && Show(cues, DiscourseCues.OpenConclusion);
            opensParagraph = false;
            if ((!isOwn && !Show(cues, own)) || (NeedsItsSource(claim.Claim) && !Show(cues, DiscourseCues.Goal)))
            {
                return false;
            }

            own |= Show(cues, DiscourseCues.Demand) ? DiscourseCues.LeaningBack : DiscourseCues.None;
        }

        return true;
    }

    /// <summary>Whether any sentence of a passage shows that the report speaks for itself there.</summary>
    public static bool ShowsItself(Passage passage)
    {
        if (passage.Advising > passage.Claims.Count)
        {
            return true;
        }

        foreach (CheckedClaim claim in passage.ClaimSpan)
        {
            if (Show(ConcludedClaims.CuesOf(claim.Claim), DiscourseCues.Own))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIntroducedAsOwn() =>
        Advises || Reckons || (IsList && (Show(line, DiscourseCues.Own) || passage.Introduction is { Kind: ClaimKind.Meta }));

    private bool OnlyLooksAhead() =>
        passage is { Kind: PassageKind.Paragraph, ClaimSpan: [var only] } && ConcludedClaims.LookAhead(only.Claim);

    /// <summary>Whether a claim gives a figure, unless it is reckoned from others or set as a target, or someone's words.</summary>
    private bool NeedsItsSource(Claim claim)
    {
        bool hasFigure = claim.Kind == ClaimKind.Statistic && !Reckons && !(Advises && Figures.In(claim.Text) != FigureWeight.Measured);
        return hasFigure || ReportedSpeech.AreIn(claim);
    }

    private static bool Show(DiscourseCues cues, DiscourseCues any) => (cues & any) != DiscourseCues.None;
}
