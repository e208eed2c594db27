using CitationCheck.Claims;

namespace CitationCheck.Coverage;

/// <summary>
/// Knows what a claim says that readers can look up: figures, dates, events with names, and someone's words. A claim with none of them
/// speaks in general. Names in headings are the subject of the report and no particular of a claim, and neither is one name alone that
/// cited claims give as well.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="claims">All its claims, in order.</param>
internal sealed class Particulars(Report report, CheckedClaim[] claims)
{
    /// <summary>Of the words within sentences so many in a hundred open with a capital where nouns do, as in German.</summary>
    private const int CapitalNouns = 18;

    /// <summary>So many words show a report's habit.</summary>
    private const int Sample = 300;

    /// <summary>How many marks of one claim are looked at: a claim with more says something particular among them.</summary>
    private const int Most = 200;

    /// <summary>A number with so many digits counts more than the parts of the report.</summary>
    private const int Large = 3;

    /// <summary>How much of a cited claim is searched for a name, in UTF-16 code units.</summary>
    private const int Front = 1000;

    /// <summary>A name that is no longer stands in other words.</summary>
    private const int Short = 2;

    /// <summary>A claim that gives so many names of cited claims tells of them.</summary>
    private const int Several = 2;

    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase); // of headings and cited claims
    private readonly HashSet<string> subjects = new(StringComparer.OrdinalIgnoreCase); // of headings
    private readonly Lock reading = new();
    private bool hasCapitalNouns;
    private bool isRead;

    /// <summary>
    /// Whether a claim gives a figure, a date or someone's words, or tells what happened to one who is not the report's subject; of a row
    /// of a table, whether it gives a figure that is cited nowhere.
    /// </summary>
    public bool AreIn(CheckedClaim claim)
    {
        if (claim.Claim.Block.Kind == BlockKind.TableRow)
        {
            return claim.Kind == ClaimKind.Statistic && AreNew(claim.Claim);
        }

        bool isTelling = claim.Kind == ClaimKind.Statistic
            ? IsMeasured(claim.Claim.Visible)
            : claim.Kind == ClaimKind.Quotation && (claim.IsSpeech || ReportedSpeech.AreIn(claim.Claim));
        if (isTelling)
        {
            return true;
        }

        Read();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> headings = subjects.GetAlternateLookup<ReadOnlySpan<char>>();
        var walk = new ParticularWalk(claim.Claim.Visible, hasCapitalNouns);
        int names = 0;
        bool hasName = false;
        for (int i = 0; i < Most && walk.TryNext(out Particular one); i++)
        {
            if (one.IsDate)
            {
                return true;
            }

            names += one.IsName && !headings.Contains(one.Text) ? 1 : 0;
            hasName |= one.IsName && (names == Several || !IsKnown(one.Text));
        }

        return hasName && ParticularWalk.TellsWhatHappened(claim.Claim.Visible);
    }

    /// <summary>Whether a text gives an amount, a share or a measure, or counts many: “2,156 people”, and not “three reasons”.</summary>
    private static bool IsMeasured(ReadOnlySpan<char> text)
    {
        if (Figures.In(text) == FigureWeight.Measured)
        {
            return true;
        }

        var walk = new ParticularWalk(text, hasCapitalNouns: false);
        for (int i = 0; i < Most && walk.TryNext(out Particular one); i++)
        {
            if (!one.IsName && !one.IsDate && one.Text.Length >= Large)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a claim gives a figure or someone's words that no cited claim and no heading of the report gives.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="takesSmall">Whether few things that are counted are a figure as well: “three reasons”.</param>
    public bool AreNew(Claim claim, bool takesSmall = false)
    {
        if (claim.Kind == ClaimKind.Quotation && ReportedSpeech.AreIn(claim))
        {
            return true;
        }

        if (claim.Kind != ClaimKind.Statistic)
        {
            return false;
        }

        takesSmall |= Figures.In(claim.Visible) == FigureWeight.Measured;
        Read();
        var walk = new ParticularWalk(claim.Visible, hasCapitalNouns: false);
        for (int i = 0; i < Most && walk.TryNext(out Particular one); i++)
        {
            bool counts = !one.IsName && (takesSmall || (one.Text.Length >= Large && !one.IsDate));
            if (counts && !IsKnown(one.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a claim gives figures or dates, and cited claims give all of them and all its names as well.</summary>
    public bool AreCitedElsewhere(Claim claim)
    {
        Read();
        bool hasFigure = false;
        var walk = new ParticularWalk(claim.Visible, hasCapitalNouns);
        for (int i = 0; walk.TryNext(out Particular one); i++)
        {
            bool isTelling = one.IsName || one.IsDate || one.Text.Length >= Large;
            if (i == Most || (isTelling && !IsKnown(one.Text)))
            {
                return false;
            }

            hasFigure |= isTelling && !one.IsName;
        }

        return hasFigure;
    }

    /// <summary>Whether two claims give one name that is not the subject of the report.</summary>
    public bool AreShared(Claim before, Claim claim)
    {
        Read();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> headings = subjects.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> front = before.Visible[..Math.Min(before.Visible.Length, Front)];
        var walk = new ParticularWalk(claim.Visible, hasCapitalNouns, takesFirstWord: true);
        for (int i = 0; i < Most && walk.TryNext(out Particular one); i++)
        {
            bool isDistinct = one.IsName && one.Text.Length > Short && !headings.Contains(one.Text);
            if (isDistinct && front.Contains(one.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnown(ReadOnlySpan<char> text) => known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>Reads the report's names and figures when they are first asked for.</summary>
    private void Read()
    {
        if (Volatile.Read(ref isRead))
        {
            return;
        }

        lock (reading)
        {
            if (!isRead)
            {
                hasCapitalNouns = FindCapitalNouns();
                ReadKnown();
                Volatile.Write(ref isRead, true);
            }
        }
    }

    private void ReadKnown()
    {
        foreach (Block block in report.Blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                Add(block.Text, isHeading: true);
            }
        }

        foreach (CheckedClaim claim in claims)
        {
            if (claim.IsMarked)
            {
                Add(claim.Claim.Visible, isHeading: false);
            }
        }
    }

    private void Add(ReadOnlySpan<char> text, bool isHeading)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var walk = new ParticularWalk(text, hasCapitalNouns: false, takesFirstWord: true);
        while (walk.TryNext(out Particular one))
        {
            words.Add(one.Text);
            if (isHeading && one.IsName)
            {
                subjects.Add(one.Text.ToString());
            }
        }
    }

    private bool FindCapitalNouns()
    {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < claims.Length && words < Sample; i++)
        {
            ParticularWalk.CountCapitals(claims[i].Claim.Visible, ref words, ref capitals);
        }

        return capitals * 100 > words * CapitalNouns;
    }
}
