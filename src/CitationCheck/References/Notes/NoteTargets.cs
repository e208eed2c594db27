using CitationCheck.Markers;
using CitationCheck.Markers.Parts;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.References.Notes;

/// <summary>
/// Finds the notes and entries of a report by the links that lead to them, whatever they look like. A link leads to a note when the
/// note leads back, when the format says that it is one, or when the link is raised or in brackets; in any case the note stands
/// further down. Headings, captions and code are none.
/// </summary>
internal sealed class NoteTargets
{
    /// <summary>How many blocks of a note are looked at for the link that leads back.</summary>
    private const int MostBlocks = 4;

    /// <summary>How many links of a note are looked at for it; a hostile one has a hundred thousand.</summary>
    private const int MostLinks = 64;

    /// <summary>The longest label that is one because it is raised or in brackets, in UTF-16 code units.</summary>
    private const int LongestMark = 10;

    private readonly List<SourceBlock> blocks;
    private readonly IReadOnlyList<PageLink> links;
    private readonly Dictionary<PagePlace, string> found = [];

    private NoteTargets(List<SourceBlock> blocks, IReadOnlyList<PageLink> links)
    {
        this.blocks = blocks;
        this.links = links;
    }

    /// <summary>The notes, in order.</summary>
    public static IReadOnlyList<NoteTarget> Find(List<SourceBlock> blocks, PageLinks page)
    {
        if (page.Links.Count == 0)
        {
            return [];
        }

        var finder = new NoteTargets(blocks, page.Links);
        foreach (PageLink link in page.Links)
        {
            if (finder.LabelOf(link) is { } label)
            {
                finder.found.TryAdd(link.To, label);
            }
        }

        return [.. from note in finder.found orderby note.Key.Block, note.Key.At select new NoteTarget(note.Key, note.Value)];
    }

    /// <summary>What a link calls the note that it leads to; <see langword="null"/> when it leads to none.</summary>
    private string? LabelOf(PageLink link)
    {
        SourceBlock target = blocks[link.To.Block];
        if (target.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote or BlockKind.TableRow)
            || !MarkerScanner.MayCite(blocks[link.Block].Kind))
        {
            return null;
        }

        VisibleText visible = blocks[link.Block].Text;
        bool isDressed = LinkMark.IsDressed(visible, link.Start, link.End);
        string? label = LinkMark.Label(visible.Text.AsSpan(link.Start, link.End - link.Start), isDressed);
        if (label is null || !StandsBehindWords(visible.Text, link.Start))
        {
            return null;
        }

        bool isFurtherDown = (link.Block, link.Start).CompareTo((link.To.Block, link.To.At)) < 0;
        bool isThing = NumberedThings.Precede(visible.Text, link.Start, inAnyCase: true);
        bool isMark = isDressed && label.Length <= LongestMark && !isThing;
        return isFurtherDown && (isMark || target.IsMarkedReference || LeadsBack(link)) ? label : null;
    }

    /// <summary>A mark hangs on words; what opens its block leads back, or is the entry of a table of contents.</summary>
    private static bool StandsBehindWords(string text, int at) => text.AsSpan(0, at).ContainsAnyLetterOrDigit();

    /// <summary>Whether a link in the note leads to the block of its mark.</summary>
    private bool LeadsBack(PageLink link)
    {
        int low = 0;
        int high = links.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            bool isBefore = (links[middle].Block, links[middle].Start).CompareTo((link.To.Block, link.To.At)) < 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        int end = Math.Min(links.Count, low + MostLinks);
        for (; low < end && links[low].Block < link.To.Block + MostBlocks; low++)
        {
            if (links[low].To.Block == link.Block && links[low].Block != link.Block)
            {
                return true;
            }
        }

        return false;
    }
}
