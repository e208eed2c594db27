using CitationCheck.References.Labels;

namespace CitationCheck.References.Lists;

/// <summary>One line of a block, as the search for reference lists sees it.</summary>
/// <param name="Block">The index of the block.</param>
/// <param name="Start">Where the line starts in the block's visible text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Label">What it opens with.</param>
internal readonly record struct ReportLine(int Block, int Start, int End, EntryLabel Label)
{
    /// <summary>The longest line that announces a list, and the longest words before a colon that do, in UTF-16 code units.</summary>
    public const int LongestHeading = 60;

    /// <summary>Whether it may announce a list; most lines do not, and are not looked at again.</summary>
    public bool MayAnnounce { get; init; }

    /// <summary>Whether it begins with a digit that is not known to be a label.</summary>
    public bool MayCount { get; init; }

    /// <summary>Whether it begins with a word in brackets, or before a colon, that is not known to be a label.</summary>
    public bool MayBeKey { get; init; }

    /// <summary>Whether the mark of a note leads to it, so that it opens that note.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether the format itself says that it is a part of a reference list.</summary>
    public bool IsMarked { get; init; }
}
