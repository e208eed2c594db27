using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Citations;

/// <summary>
/// Finds the citations inside the entries of lists, for notes are text too: <c>[^a]: The fire is doubted.[^c]</c>. A title may hold
/// any marker, so that only what is clear counts: the mark of a footnote, a link to another entry, and in a footnote what leads to an
/// entry of another list.
/// </summary>
/// <param name="text">The report's text.</param>
/// <param name="blocks">Its blocks, as they were read.</param>
/// <param name="references">What the citations may point at.</param>
/// <param name="linked">What the links into the page say.</param>
internal sealed class NoteCitations(string text, List<SourceBlock> blocks, ReferenceIndex references, LinkedMarks linked)
{
    private const string FootnoteOpening = "[^";

    /// <summary>A link of fewer characters leads back to the mark of its note: “^”, “a”, in UTF-16 code units.</summary>
    private const int ShortestLink = 3;

    /// <summary>A longer note quotes a passage, and the authors in it are those of the passage, in UTF-16 code units.</summary>
    private const int LongestNote = 500;

    /// <summary>The markers, in order.</summary>
    /// <param name="limits">Bounds on what is read.</param>
    public List<MarkerCandidate> Find(ReadingLimits limits)
    {
        var sink = new MarkerSink(limits, text.Length);
        MarkerScanner? scanner = null;
        int kept = 0;
        for (int i = 0; i < blocks.Count && !sink.IsFull; i++)
        {
            if (blocks[i].Kind == BlockKind.ReferenceList && MayCite(blocks[i].Text))
            {
                scanner ??= new MarkerScanner(sink, text);
                scanner.Scan(i, blocks[i]);
                kept = Keep(sink.Candidates, kept);
            }
        }

        return sink.Candidates;
    }

    private bool MayCite(VisibleText block) =>
        block.Text.IndexOf(FootnoteOpening, Math.Min(1, block.Text.Length), StringComparison.Ordinal) > 0
        || Array.Exists(block.Runs, static run => run.Url is ['#', _, ..])
        || (references.HasSeveralLists && IsFootnote(block.Text));

    /// <summary>Leaves the citations among the candidates of a block, which stand behind those that are kept.</summary>
    private int Keep(List<MarkerCandidate> candidates, int kept)
    {
        Span<MarkerCandidate> found = CollectionsMarshal.AsSpan(candidates);
        found[kept..].Sort(static (left, right) => MarkerPlace.Compare(left.Place, right.Place));
        int first = kept;
        for (int i = kept; i < found.Length; i++)
        {
            bool isFree = kept == first || found[i].Start >= found[kept - 1].End || found[i].Place == found[kept - 1].Place;
            if (isFree && IsCitation(found[i]))
            {
                found[kept++] = found[i];
            }
        }

        CollectionsMarshal.SetCount(candidates, kept);
        return kept;
    }

    private bool IsCitation(in MarkerCandidate candidate)
    {
        VisibleText block = blocks[candidate.Block].Text;
        int place = block.SourceStart(candidate.Start);
        bool leadsBack = candidate.Style == CitationStyle.Link && candidate.Label.Text.Length < ShortestLink;
        if (leadsBack || references.EntryAt(place) is not { } own)
        {
            return false;
        }

        bool isNote = IsFootnote(own.RawText);
        Reference? cited = linked.Find(candidate);
        if (cited is null && !candidate.IsAnchor && isNote)
        {
            cited = CitationReader.Find(candidate, place, references);
        }

        if (candidate.Style == CitationStyle.Footnote && isNote)
        {
            return cited != own && !IsLabel(block.Text, candidate);
        }

        bool isQuoted = candidate.Style == CitationStyle.AuthorYear && own.Span.Length > LongestNote;
        return cited is not null && cited.Span != own.Span && (candidate.IsAnchor || (cited.List != own.List && !isQuoted));
    }

    private static bool IsFootnote(string entry) => entry.StartsWith(FootnoteOpening, StringComparison.Ordinal);

    private static bool IsLabel(string text, in MarkerCandidate candidate) =>
        (candidate.Start == 0 || text[candidate.Start - 1] == '\n') && candidate.End < text.Length && text[candidate.End] == ':';
}
