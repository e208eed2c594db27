using CitationCheck.Markers;
using CitationCheck.Markers.Parts;
using CitationCheck.Reading;
using CitationCheck.References.Notes;
using CitationCheck.Text;

namespace CitationCheck.References.Lists;

/// <summary>
/// Finds the reference lists of a report. Four finders propose lists, each of the lines that are left by those before it: lists that
/// the format marks, lists behind a heading, lists that links lead to, and lists that nothing announces. This accepts what they
/// propose.
/// </summary>
internal sealed class ReferenceListFinder
{
    private readonly List<ListDraft> lists = [];
    private readonly ListDrafter drafter;
    private readonly bool[] taken;
    private readonly CancellationToken cancellationToken;

    private ReferenceListFinder(ReportLines lines, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        drafter = new ListDrafter(lines);
        taken = new bool[lines.Count];
    }

    /// <summary>Finds the lists and returns the report's blocks, in which those of the lists are marked.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="page">The links between them.</param>
    /// <param name="given">
    /// The names of the given sources, which numbers in the text then mean: lines that nothing announces are a list only if they name some
    /// or have URLs. <see langword="null"/> when none were given.
    /// </param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public static (List<ListDraft> Lists, List<SourceBlock> Blocks) Find(
        List<SourceBlock> blocks, PageLinks page, SourceNames? given = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<NoteTarget> notes = NoteTargets.Find(blocks, page);
        NoteBlocks.Join(blocks, notes, page);
        var lines = new ReportLines(blocks, notes);
        var finder = new ReferenceListFinder(lines, cancellationToken);
        finder.Accept(FrontMatterLists.Find(blocks));
        finder.Accept(MarkedLists.Find(lines));
        finder.Accept(HeadedLists.Find(lines));
        finder.Accept(LinkedLists.Find(lines, finder.taken));
        bool[]? idle = IdleDefinitions.Find(lines, finder.taken);
        bool[] closed = idle is null ? finder.taken : [.. finder.taken.Zip(idle, static (left, right) => left || right)];
        finder.Accept(BareLists.Find(lines, closed).FindAll(proposal => given is null || NamesSources(proposal, lines, given)));
        finder.Accept(ClosingLists.Find(lines, finder.taken, idle));
        HalfEntries.Join(finder.lists, lines, idle);
        finder.lists.ForEach(EntryGroups.Unlabel);
        finder.lists.Sort(static (left, right) => left.Entries[0].SourceStart.CompareTo(right.Entries[0].SourceStart));
        return (finder.lists, finder.lists.Count == 0 ? blocks : ListBlocks.Cut(lines, finder.taken, idle));
    }

    /// <summary>Whether half of the entries of a proposed list have a URL or name a given source.</summary>
    private static bool NamesSources(ListProposal proposal, ReportLines lines, SourceNames given)
    {
        int entries = 0;
        int sources = 0;
        foreach (ProposedLine member in proposal.Lines)
        {
            ReportLine line = lines[member.Line];
            VisibleText visible = lines.BlockOf(member.Line).Text;
            ReadOnlySpan<char> text = visible.Text.AsSpan(line.Start, line.End - line.Start);
            entries += member.Role == LineRole.OpensEntry ? 1 : 0;
            sources += text.Contains("://", StringComparison.Ordinal)
                || LinkTargets.HoldsLink(visible, line.Start, line.End)
                || given.Find(text.TrimStart("0123456789[]().:^-–—*•† ").TrimEnd()) >= 0 ? 1 : 0;
        }

        return sources * 2 >= entries;
    }

    private void Accept(ListDraft? list)
    {
        if (list is not null)
        {
            lists.Add(list);
        }
    }

    private void Accept(List<ListProposal> proposals)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (ListProposal proposal in proposals)
        {
            lists.Add(drafter.Draft(proposal));
            foreach (ProposedLine member in proposal.Lines)
            {
                taken[member.Line] = true;
            }
        }
    }
}
