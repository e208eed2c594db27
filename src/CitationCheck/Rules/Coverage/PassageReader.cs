namespace CitationCheck.Rules;

/// <summary>
/// Cuts a report into the passages whose sources are asked for. Every part of one, and every passage, is a run of
/// neighbouring blocks, so a part is no more than the range of their places.
/// </summary>
internal sealed class PassageReader
{
    private readonly Report report;
    private readonly Block[] blocks;
    private readonly IReadOnlySet<Block> skipped;
    private readonly MarkedClaims marked;
    private readonly List<Passage> passages = [];
    private readonly List<Unit> units = [];

    /// <summary>The claims of the passages, one passage behind the other.</summary>
    private readonly Claim[] claims;
    private int claimed;

    private PassageReader(Report report, ValidationOptions options, MarkedClaims marked)
    {
        this.report = report;
        this.marked = marked;
        blocks = [.. report.Blocks];
        blocks = Array.Exists(blocks, IsSilent) ? Array.FindAll(blocks, static block => !IsSilent(block)) : blocks;
        claims = new Claim[report.Claims.Count];
        skipped = SkippedSections.Find(report, options.SkippedSections, options.SkippedHeadings);
    }

    /// <summary>The passages of a report, in order, without those of skipped sections.</summary>
    public static List<Passage> Read(Report report, ValidationOptions options, MarkedClaims marked)
    {
        if (report.Claims.Count == 0)
        {
            return [];
        }

        var reader = new PassageReader(report, options, marked);
        for (int at = 0; at < reader.blocks.Length;)
        {
            at = reader.ReadAt(at);
        }

        return reader.passages;
    }

    /// <summary>Whether a block is no part of what is read aloud, so that a list goes on behind it.</summary>
    private static bool IsSilent(Block block) => block.Kind is BlockKind.Code or BlockKind.Metadata;

    private static PassageKind? GroupOf(Block block) => block.Kind switch
    {
        BlockKind.ListItem => PassageKind.List,
        BlockKind.TableHeader or BlockKind.TableRow => PassageKind.Table,
        BlockKind.Quote => PassageKind.Quote,
        _ => null,
    };

    /// <summary>Whether a paragraph leads into what follows: “Three reasons stand out:”.</summary>
    private bool Introduces(Block block) =>
        block.Kind == BlockKind.Paragraph && block.Claims is [.., { } last] && MayHoldColon(last.Span) && last.Visible.TrimEnd("*_ \n\"”") is [.., ':' or '：'];

    /// <summary>Whether a colon stands in the report's text, be it as a character's reference; most claims need no closer look.</summary>
    private bool MayHoldColon(TextSpan span) => report.Text.AsSpan(span.Start, span.Length).ContainsAny(':', '：', '&');

    /// <summary>Whether a paragraph names what follows together with its source: “**2. Plasma etching** [4]”.</summary>
    private bool IsCitedLabel(Block block) => block.Claims is [{ Kind: ClaimKind.HeadingLike } label] && marked.Contains(label);

    private int ReadAt(int at)
    {
        Block block = blocks[at];
        if ((block.Kind != BlockKind.Paragraph && GroupOf(block) is null) || (skipped.Count > 0 && skipped.Contains(block)))
        {
            return at + 1;
        }

        if (block.Kind != BlockKind.Paragraph)
        {
            return ReadGroup(at, at);
        }

        bool introduces = Introduces(block);
        if ((introduces || IsCitedLabel(block)) && at + 1 < blocks.Length && GroupOf(blocks[at + 1]) is not null)
        {
            return ReadGroup(at, at + 1);
        }

        // “The sensitivity is given by:” leads into a formula, a diagram or the next paragraph, and is judged by none of them.
        if (!introduces || block.Claims.Count > 1)
        {
            Add(PassageKind.Paragraph, new Run(at, at + 1), isCovered: false);
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
        while (end < blocks.Length && GroupOf(blocks[end]) == kind && blocks[end].Kind != BlockKind.TableHeader)
        {
            end++;
        }

        var group = new Run(start, end);
        Claim? leading = introduction < start ? blocks[introduction].Claims[^1] : null;
        bool isCovered = IsCoveredFromOutside(kind, group) || (leading is not null && marked.Contains(leading));
        ReadUnits(kind, group);
        int cited = 0;
        foreach (Unit unit in units)
        {
            cited += unit.IsCited ? 1 : 0;
        }

        bool onlyTheLast = cited == 1 && units[^1].IsCited;
        if (kind == PassageKind.Quote || cited == 0 || onlyTheLast)
        {
            // One source for all of it, in front or at its end, or none at all.
            Add(kind, new Run(introduction, end), isCovered, leading);
            return end;
        }

        // It cites item by item, so an item without a source is bare whatever its neighbours have.
        if (introduction < start && blocks[introduction].Claims.Count > 1)
        {
            Add(PassageKind.Paragraph, new Run(introduction, start), isCovered: false);
        }

        AddUnits(kind == PassageKind.Table ? PassageKind.Rows : PassageKind.Items, isCovered, leading);
        return end;
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

    /// <summary>Whether a block starts an item; the second paragraph of one does not.</summary>
    private bool OpensItem(int at)
    {
        int before = Math.Min(blocks[at - 1].Span.End, blocks[at].Span.Start);
        ReadOnlySpan<char> gap = report.Text.AsSpan(before, blocks[at].Span.Start - before);
        return report.Format == ReportFormat.Html ? gap.Contains("<li", StringComparison.OrdinalIgnoreCase) : !gap.Trim(" \t\r\n>").IsEmpty;
    }

    /// <summary>Adds the cited units one by one and those without a source run by run, so that one gap is told once.</summary>
    private void AddUnits(PassageKind kind, bool isCovered, Claim? introduction)
    {
        for (int i = 0; i < units.Count; i++)
        {
            int last = i;
            while (!units[last].IsCited && last + 1 < units.Count && !units[last + 1].IsCited)
            {
                last++;
            }

            Add(kind, new Run(units[i].Of.Start, units[last].Of.End), isCovered, introduction);
            i = last;
        }
    }

    /// <summary>Whether a citation beside a group stands for all of it.</summary>
    private bool IsCoveredFromOutside(PassageKind kind, Run group) => kind switch
    {
        // “Source: [3]” or a caption with a marker above or below a table; or its head row cites
        PassageKind.Table => Cites(blocks[group.Start]) || IsSourceLine(group.Start - 1) || IsSourceLine(group.End),

        // “— Jane Doe, minister [4]”
        PassageKind.Quote => group.End < blocks.Length && blocks[group.End].Text is ['—' or '–' or '-' or '―', ..] && marked.AreIn(blocks[group.End]),
        _ => false,
    };

    private bool IsSourceLine(int at) =>
        at >= 0 && at < blocks.Length && blocks[at] is { Kind: BlockKind.Caption } or { Kind: BlockKind.Paragraph, Claims.Count: <= 2 } && Cites(blocks[at]);

    private void AddUnit(Run of)
    {
        bool isCited = false;
        for (int i = of.Start; i < of.End && !isCited; i++)
        {
            isCited = marked.AreIn(blocks[i]);
        }

        units.Add(new Unit(of, isCited));
    }

    /// <summary>Captions and head rows hold no claims; their citations are known by their place.</summary>
    private bool Cites(Block block) => block.Claims.Count == 0 ? CitationsByPlace.AreIn(report.Citations, block.Span) : marked.AreIn(block);

    private void Add(PassageKind kind, Run of, bool isCovered, Claim? introduction = null)
    {
        int first = claimed;
        int lastMarked = -1;
        int advising = 0;
        for (int i = of.Start; i < of.End; i++)
        {
            IReadOnlyList<Claim> inside = blocks[i].Claims;
            for (int j = 0; j < inside.Count; j++)
            {
                bool isMarked = marked.Contains(inside[j]);
                if (isMarked || inside[j].NeedsCitation)
                {
                    lastMarked = isMarked ? claimed - first : lastMarked;
                    claims[claimed++] = inside[j];
                }
                else if (inside[j].Kind == ClaimKind.Meta)
                {
                    advising++;
                }
            }
        }

        if (claimed > first)
        {
            TextSpan span = TextSpan.FromBounds(blocks[of.Start].Span.Start, blocks[of.End - 1].Span.End);
            passages.Add(new Passage(kind, span, claims.AsMemory(first, claimed - first), lastMarked, isCovered, introduction, advising));
        }
    }

    /// <summary>Neighbouring blocks: the place of the first, and the place behind the last.</summary>
    private readonly record struct Run(int Start, int End);

    /// <summary>An item or a row, and whether anything in it cites.</summary>
    private readonly record struct Unit(Run Of, bool IsCited);
}
