namespace CitationCheck.Rules;

/// <summary>Cuts a report into the passages whose sources are asked for.</summary>
internal sealed class PassageReader
{
    private readonly Report report;
    private readonly List<Block> blocks;
    private readonly HashSet<Block> skipped;
    private readonly HashSet<Claim> marked;
    private readonly List<Passage> passages = [];

    private PassageReader(Report report, ValidationOptions options, IReadOnlyList<BrokenMarker> broken)
    {
        this.report = report;
        blocks = [.. report.Blocks.Where(static block => block.Kind is not (BlockKind.Code or BlockKind.Metadata))];
        marked = [.. report.Claims.Where(static claim => claim.IsCited), .. broken.Select(static marker => marker.Claim)];
        skipped = SkippedSections.Find(report, options);
    }

    /// <summary>The passages of a report, in order, without those of skipped sections.</summary>
    public static IReadOnlyList<Passage> Read(Report report, ValidationOptions options, IReadOnlyList<BrokenMarker> broken)
    {
        var reader = new PassageReader(report, options, broken);
        for (int at = 0; at < reader.blocks.Count;)
        {
            at = reader.ReadAt(at);
        }

        return reader.passages;
    }

    private static PassageKind? GroupOf(Block block) => block.Kind switch
    {
        BlockKind.ListItem => PassageKind.List,
        BlockKind.TableHeader or BlockKind.TableRow => PassageKind.Table,
        BlockKind.Quote => PassageKind.Quote,
        _ => null,
    };

    /// <summary>Whether a paragraph leads into what follows: “Three reasons stand out:”.</summary>
    private static bool Introduces(Block block) =>
        block.Kind == BlockKind.Paragraph && block.Claims is [.., { } last] && last.Text.AsSpan().TrimEnd("*_ \"”") is [.., ':' or '：'];

    private int ReadAt(int at)
    {
        Block block = blocks[at];
        if (skipped.Contains(block) || (block.Kind != BlockKind.Paragraph && GroupOf(block) is null))
        {
            return at + 1;
        }

        if (block.Kind != BlockKind.Paragraph)
        {
            return ReadGroup(at, []);
        }

        if (Introduces(block) && at + 1 < blocks.Count && GroupOf(blocks[at + 1]) is not null)
        {
            return ReadGroup(at + 1, [block]);
        }

        // “The sensitivity is given by:” leads into a formula, a diagram or the next paragraph, and is judged by none of them.
        if (!(block.Claims.Count == 1 && Introduces(block)))
        {
            Add(PassageKind.Paragraph, [block], isCovered: false);
        }

        return at + 1;
    }

    /// <summary>Reads the list, table or quotation that starts at <paramref name="at"/>; gives back where it ends.</summary>
    private int ReadGroup(int at, Block[] introduction)
    {
        PassageKind kind = GroupOf(blocks[at])!.Value;
        int end = at + 1;
        while (end < blocks.Count && GroupOf(blocks[end]) == kind && blocks[end].Kind != BlockKind.TableHeader)
        {
            end++;
        }

        bool isCovered = IsCoveredFromOutside(kind, at, end, introduction);
        List<Block[]> units = Units(kind, at, end);
        int cited = units.Count(unit => unit.Any(IsCited));
        bool onlyTheLast = cited == 1 && units[^1].Any(IsCited);
        if (kind == PassageKind.Quote || cited == 0 || onlyTheLast)
        {
            // One source for all of it, in front or at its end, or none at all.
            Add(kind, [.. introduction, .. blocks.GetRange(at, end - at)], isCovered);
            return end;
        }

        // It cites item by item, so an item without a source is bare whatever its neighbours have.
        AddUnits(kind == PassageKind.Table ? PassageKind.Rows : PassageKind.Items, units, isCovered);
        if (introduction is [{ Claims.Count: > 1 }])
        {
            Add(PassageKind.Paragraph, introduction, isCovered: false);
        }

        return end;
    }

    /// <summary>The items with what is nested in them, or the rows.</summary>
    private List<Block[]> Units(PassageKind kind, int at, int end)
    {
        List<Block> group = blocks.GetRange(at, end - at);
        int top = group.Min(static block => block.Level);
        var units = new List<Block[]>();
        var unit = new List<Block>();
        for (int i = 0; i < group.Count; i++)
        {
            bool opens = kind == PassageKind.Table || (group[i].Level == top && OpensItem(at + i));
            if (opens && unit.Count > 0)
            {
                units.Add([.. unit]);
                unit.Clear();
            }

            unit.Add(group[i]);
        }

        units.Add([.. unit]);
        return units;
    }

    /// <summary>Whether a block starts an item; the second paragraph of one does not.</summary>
    private bool OpensItem(int at)
    {
        int before = at == 0 ? 0 : Math.Min(blocks[at - 1].Span.End, blocks[at].Span.Start);
        ReadOnlySpan<char> gap = report.Text.AsSpan(before, blocks[at].Span.Start - before);
        return report.Format == ReportFormat.Html ? gap.Contains("<li", StringComparison.OrdinalIgnoreCase) : !gap.Trim(" \t\r\n>").IsEmpty;
    }

    /// <summary>Adds the cited units one by one and those without a source run by run, so that one gap is told once.</summary>
    private void AddUnits(PassageKind kind, List<Block[]> units, bool isCovered)
    {
        var run = new List<Block>();
        foreach (Block[] unit in units)
        {
            if (!unit.Any(IsCited))
            {
                run.AddRange(unit);
                continue;
            }

            Flush();
            Add(kind, unit, isCovered);
        }

        Flush();

        void Flush()
        {
            if (run.Count > 0)
            {
                Add(kind, [.. run], isCovered);
                run.Clear();
            }
        }
    }

    /// <summary>Whether a citation beside a group stands for all of it.</summary>
    private bool IsCoveredFromOutside(PassageKind kind, int at, int end, Block[] introduction) =>
        (introduction is [{ Claims: [.., { } last] }] && marked.Contains(last))
        || kind switch
        {
            // “Source: [3]” or a caption with a marker above or below a table; or its head row cites
            PassageKind.Table => Cites(blocks[at]) || IsSourceLine(at - 1) || IsSourceLine(end),

            // “— Jane Doe, minister [4]”
            PassageKind.Quote => end < blocks.Count && blocks[end].Text is ['—' or '–' or '-' or '―', ..] && IsCited(blocks[end]),
            _ => false,
        };

    private bool IsSourceLine(int at) =>
        at >= 0 && at < blocks.Count && blocks[at] is { Kind: BlockKind.Caption } or { Kind: BlockKind.Paragraph, Claims.Count: <= 2 } && Cites(blocks[at]);

    private bool IsCited(Block block) => block.Claims.Any(marked.Contains);

    /// <summary>Captions and head rows hold no claims; their citations are known by their place.</summary>
    private bool Cites(Block block) =>
        IsCited(block) || (block.Claims.Count == 0 && report.Citations.Any(citation => block.Span.Contains(citation.Span)));

    private void Add(PassageKind kind, Block[] of, bool isCovered)
    {
        var passage = new Passage(kind, of, isCovered, marked);
        if (passage.Claims.Count > 0)
        {
            passages.Add(passage);
        }
    }
}
