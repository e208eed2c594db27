using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>
/// Cuts a report into the passages whose sources are asked for. Every part of one, and every passage, is a run of
/// neighbouring blocks, so a part is no more than the range of their places.
/// </summary>
internal readonly ref struct PassageReader
{
    private readonly Report report;
    private readonly ReadOnlySpan<Block> blocks;
    private readonly SkippedSections skipped;
    private readonly CheckedClaim[] all;
    private readonly MarkedBlocks marked;
    private readonly SectionSources sources;
    private readonly List<Passage> passages;
    private readonly List<Unit> units = [];

    /// <summary>The claims of the passages, one passage behind the other.</summary>
    private readonly List<CheckedClaim> claims;

    private PassageReader(Report report, SkippedSections skipped, CheckedClaim[] all)
    {
        this.report = report;
        this.skipped = skipped;
        this.all = all;
        marked = new MarkedBlocks(report, all);
        sources = new SectionSources(report, marked);
        blocks = ReadAloud(report.Blocks);
        claims = new List<CheckedClaim>(all.Length);
        passages = new List<Passage>(Math.Min(all.Length, blocks.Length / 2) + 1); // about as many as there are
    }

    /// <summary>The passages of a report, in order, without those of skipped sections.</summary>
    /// <param name="report">The report.</param>
    /// <param name="skipped">The sections that need no source.</param>
    /// <param name="all">All its claims, in order.</param>
    public static List<Passage> Read(Report report, SkippedSections skipped, CheckedClaim[] all)
    {
        if (all.Length == 0)
        {
            return [];
        }

        var reader = new PassageReader(report, skipped, all);
        for (int at = 0; at < reader.blocks.Length;)
        {
            at = reader.ReadAt(at);
        }

        return reader.passages;
    }

    /// <summary>
    /// The blocks without those that are no part of what is read aloud, so that a list goes on behind them; few reports have such.
    /// </summary>
    private static Block[] ReadAloud(IReadOnlyList<Block> blocks) => [.. blocks.Where(static block => !IsSilent(block))];

    private static bool IsSilent(Block block) => block.Kind is BlockKind.Code or BlockKind.Metadata;

    private static PassageKind? GroupOf(Block block) => block.Kind switch
    {
        BlockKind.ListItem => PassageKind.List,
        BlockKind.TableHeader or BlockKind.TableRow => PassageKind.Table,
        BlockKind.Quote => PassageKind.Quote,
        _ => null,
    };

    /// <summary>Whether a paragraph leads into what follows: “Three reasons stand out:”.</summary>
    private static bool Introduces(Block paragraph) => paragraph.ClaimSpan is [.., var last] && LeadIn.Is(last);

    /// <summary>Whether a paragraph names what follows together with its source: “**2. Plasma etching** [4]”.</summary>
    private bool IsCitedLabel(Block block) =>
        block.ClaimSpan is [var label] && all[label.Index].IsMarked && label.IsHeadingLike;

    private int ReadAt(int at)
    {
        Block block = blocks[at];
        if ((block.Kind != BlockKind.Paragraph && GroupOf(block) is null) || skipped.Contain(block))
        {
            return at + 1;
        }

        if (block.Kind != BlockKind.Paragraph)
        {
            return ReadGroup(at, at);
        }

        bool introduces = Introduces(block);
        bool leads = at + 1 < blocks.Length && GroupOf(blocks[at + 1]) is not null;
        if (leads && (introduces || IsCitedLabel(block)))
        {
            return ReadGroup(at, at + 1);
        }

        // “The sensitivity is given by:” leads into a formula, a diagram or the next paragraph, and is judged by none of them.
        if (!introduces || block.Claims.Count > 1)
        {
            Add(PassageKind.Paragraph, new Run(at, at + 1));
        }

        return at + 1;
    }

    /// <summary>
    /// Reads the list, table or quotation that starts at <paramref name="start"/>, and the line that introduces it where one
    /// stands at <paramref name="introduction"/>; gives back where it ends.
    /// </summary>
    private int ReadGroup(int introduction, int start)
    {
        PassageKind kind = GroupOf(blocks[start])!.Value;
        int end = start + 1;
        bool isMarked = marked.Contain(blocks[start]);
        while (end < blocks.Length && GroupOf(blocks[end]) == kind && blocks[end].Kind != BlockKind.TableHeader)
        {
            isMarked = isMarked || marked.Contain(blocks[end]);
            end++;
        }

        var group = new Run(start, end);
        Claim? leading = introduction < start ? blocks[introduction].Claims[^1] : null;
        ClaimState lead = leading is null ? ClaimState.Uncited : StateOfLead(leading);
        ClaimState surroundings = MarkedBlocks.Better(lead, StateBeside(kind, group));
        if (!isMarked || kind == PassageKind.Quote || IsMarkedAtItsEnd(kind, group))
        {
            // One source for all of it, in front or at its end, or none at all.
            Add(kind, new Run(introduction, end), leading, surroundings);
            return end;
        }

        // It cites item by item, so an item without a source is bare whatever its neighbours have.
        if (introduction < start && blocks[introduction].Claims.Count > 1)
        {
            Add(PassageKind.Paragraph, new Run(introduction, start), leadsToCitations: true);
        }

        AddUnits(kind == PassageKind.Table ? PassageKind.Rows : PassageKind.Items, leading, surroundings);
        return end;
    }

    /// <summary>
    /// How the line cites that leads into a group, or the sentences before it where it points back at them: “It provides:”.
    /// </summary>
    private ClaimState StateOfLead(Claim leading) =>
        (ConcludedClaims.CuesOf(leading) & DiscourseCues.PointBack) == DiscourseCues.None
            ? marked.StateOf(leading)
            : marked.StateOfClaims(leading.Block);

    /// <summary>Reads the units of a group that cites; whether the last alone does.</summary>
    private bool IsMarkedAtItsEnd(PassageKind kind, Run group)
    {
        ReadUnits(kind, group);
        return units.FindIndex(static unit => unit.IsMarked) == units.Count - 1;
    }

    /// <summary>Parts a group into its items, each with what is nested in it, or into its rows.</summary>
    private void ReadUnits(PassageKind kind, Run group)
    {
        int top = int.MaxValue;
        for (int i = group.Start; i < group.End; i++)
        {
            top = Math.Min(top, blocks[i].Level);
        }

        units.Clear();
        int start = group.Start;
        for (int i = group.Start + 1; i < group.End; i++)
        {
            if (kind == PassageKind.Table || (blocks[i].Level == top && OpensItem(i)))
            {
                AddUnit(new Run(start, i));
                start = i;
            }
        }

        AddUnit(new Run(start, group.End));
    }

    /// <summary>Whether a block starts an item; the second paragraph of one does not, be a nested item between the two.</summary>
    private bool OpensItem(int at) => blocks[at].ItemId > blocks[at - 1].ItemId;

    /// <summary>Adds the cited units one by one and those without a source run by run, so that one gap is reported once.</summary>
    private void AddUnits(PassageKind kind, Claim? introduction, ClaimState surroundings)
    {
        for (int i = 0; i < units.Count; i++)
        {
            int last = i;
            while (!units[last].IsMarked && last + 1 < units.Count && !units[last + 1].IsMarked)
            {
                last++;
            }

            Add(kind, new Run(units[i].Of.Start, units[last].Of.End), introduction, surroundings);
            i = last;
        }
    }

    /// <summary>How the blocks beside a group cite for all of it.</summary>
    private ClaimState StateBeside(PassageKind kind, Run group) => kind switch
    {
        // “Source: [3]” or a caption with a marker above or below a table; or its head row cites
        PassageKind.Table => MarkedBlocks.Better(
            marked.StateOf(blocks[group.Start]),
            MarkedBlocks.Better(StateOfSourceLine(group.Start - 1), StateOfSourceLine(group.End))),

        // “— Jane Doe, minister [4]”
        PassageKind.Quote when group.End < blocks.Length && IsAttribution(blocks[group.End]) => marked.StateOfClaims(blocks[group.End]),
        _ => ClaimState.Uncited,
    };

    private static bool IsAttribution(Block block) => block.Text is ['—' or '–' or '-' or '―', ..];

    private ClaimState StateOfSourceLine(int at) =>
        at >= 0 && at < blocks.Length && blocks[at] is { Kind: BlockKind.Caption } or { Kind: BlockKind.Paragraph, Claims.Count: <= 2 }
            ? marked.StateOf(blocks[at])
            : ClaimState.Uncited;

    private void AddUnit(Run of)
    {
        bool isMarked = false;
        for (int i = of.Start; i < of.End && !isMarked; i++)
        {
            isMarked = marked.Contain(blocks[i]);
        }

        units.Add(new Unit(of, isMarked));
    }

    private void Add(
        PassageKind kind,
        Run of,
        Claim? introduction = null,
        ClaimState surroundings = ClaimState.Uncited,
        bool leadsToCitations = false)
    {
        int first = claims.Count;
        int lastMarked = -1;
        int lastCited = -1;
        int unmarked = 0;
        int advising = 0;
        for (int i = of.Start; i < of.End; i++)
        {
            foreach (Claim claim in blocks[i].ClaimSpan)
            {
                CheckedClaim known = all[claim.Index];
                if (known.IsMarked)
                {
                    lastMarked = claims.Count - first;
                    lastCited = known.State == ClaimState.Cited ? lastMarked : lastCited;
                    claims.Add(known);
                }
                else if (claim.NeedsCitation)
                {
                    unmarked++;
                    claims.Add(known);
                }
                else if (claim.IsMeta)
                {
                    advising++;
                }
            }
        }

        if (claims.Count > first)
        {
            TextSpan span = TextSpan.FromBounds(blocks[of.Start].Span.Start, blocks[of.End - 1].Span.End);
            var own = new ListRange<CheckedClaim>(claims, first, claims.Count - first);
            ClaimState beside = MarkedBlocks.Better(surroundings, sources.StateOf(blocks[of.Start]));
            passages.Add(new Passage(kind, span, own, introduction, beside)
            {
                LeadsToCitations = leadsToCitations,
                LastMarked = lastMarked,
                LastCited = lastCited,
                Unmarked = unmarked,
                Advising = advising,
            });
        }
    }

    /// <summary>Neighbouring blocks: the place of the first, and the place behind the last.</summary>
    private readonly record struct Run(int Start, int End);

    /// <summary>An item or a row, and whether anything in it carries a marker.</summary>
    private readonly record struct Unit(Run Of, bool IsMarked);
}
