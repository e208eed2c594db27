using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Links that stand where a source should and lead nowhere, for nobody filled in their target: <c>[Reuters]()</c>, <c>[4](url)</c>,
/// <c>([source](#))</c>. A number among them may still be one of the list.
/// </summary>
internal static class LinksWithoutTarget
{
    private const int LongestNumber = 3;

    /// <summary>Targets without anything behind their scheme.</summary>
    private static readonly WordSet Bare = new("#", "http://", "https://", "http:", "https:", "about:blank", "...", "…");

    /// <summary>Whether the target of a link was never filled in.</summary>
    public static bool IsMissing(string? url) =>
        url is not null
        && url.Length <= CitationPlaceholder.Longest
        && (url.AsSpan().IsWhiteSpace()
            || Bare.Contains(url)
            || CitationPlaceholder.Is(url)
            || CitationPlaceholder.IsBareWord(url));

    /// <summary>Adds a link whose target is missing when it stands where a source should.</summary>
    public static void Read(MarkerSink sink, InlineRun link)
    {
        string text = sink.Visible.Text;
        ReadOnlySpan<char> shown = text.AsSpan(link.Start, link.End - link.Start).Trim();
        bool isRead = sink.Broken is [.., { Kind: BrokenMarkerKind.NoTarget, Place: var last }]
            && last.Overlaps(new MarkerPlace(sink.Block, link.Start, link.End)); // a line of links, or an outer run
        if (shown.IsEmpty || isRead)
        {
            return;
        }

        (int start, int end) = InBrackets(text, link);
        if (sink.TryReadNumbers(shown.Trim("[]^")) && sink.Labels.TrueForAll(static label => label.Text.Length <= LongestNumber))
        {
            sink.AddLabels(start, end, CitationStyle.Numeric, MarkerDoubt.NeedsReference);
            sink.AddBroken(BrokenMarkerKind.NoTarget, start, end);
        }
        else if (MayNameSource(link.Url, shown) && (end > link.End || CitesByPlace(sink, link)))
        {
            sink.AddBroken(BrokenMarkerKind.NoTarget, start, end);
        }
    }

    /// <summary>
    /// Whether words may be those of a source: <c>#</c> leads a page’s buttons to its top, and <c>[Name](url)</c> shows how links are
    /// written.
    /// </summary>
    private static bool MayNameSource(string? url, ReadOnlySpan<char> shown) =>
        string.IsNullOrWhiteSpace(url)
        || (url is "#"
            ? CitationPlaceholder.IsBareWord(shown) || EntryWords.IsGeneric(shown)
            : !CitationPlaceholder.OpensWithSource(shown));

    private static bool CitesByPlace(MarkerSink sink, InlineRun link) =>
        (LinkPlace.EndsSentence(sink.Visible.Text, link.End) || LinkPlace.FollowsSentence(sink, link.Start))
        && !LinkPlace.IsAlone(sink.Visible.Text, link.Start, link.End);

    /// <summary>The bounds of the brackets with nothing but filler around a link; those of the link itself when there are none.</summary>
    private static (int Start, int End) InBrackets(string text, InlineRun link)
    {
        int open = LinkBrackets.OpenBefore(text, link.Start);
        bool isClosed = open >= 0 && link.End < text.Length && text[link.End] is ')' or ']' or '）';
        return isClosed ? (open, link.End + 1) : (link.Start, link.End);
    }
}
