using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Markers.Parts;
using CitationCheck.Reading;

namespace CitationCheck.Citations;

/// <summary>Finds the citations of a report: gathers what may be one, then lets the report's convention decide.</summary>
internal static class CitationReader
{
    /// <summary>Reads the citations of all blocks that may hold one.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="format">Its format.</param>
    /// <param name="blocks">Its blocks, as they were read.</param>
    /// <param name="made">The same blocks of the model.</param>
    /// <param name="references">What the citations may point at.</param>
    /// <param name="page">The links into the page.</param>
    /// <param name="limits">Bounds on what is read.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    public static FoundCitations Read(
        string text,
        ReportFormat format,
        List<SourceBlock> blocks,
        List<Block> made,
        ReferenceIndex references,
        PageLinks page,
        ReadingLimits limits,
        CancellationToken cancellationToken = default)
    {
        var sink = new MarkerSink(limits, text.Length);
        var scanner = new MarkerScanner(sink, text, references.Given?.Names);
        for (int i = 0; i < blocks.Count && !sink.IsFull; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (MarkerScanner.MayCite(blocks[i].Kind))
            {
                scanner.Scan(i, blocks[i]);
            }
        }

        ReadOnlySpan<MarkerCandidate> candidates = CollectionsMarshal.AsSpan(sink.Candidates);
        LabelSet unmistakable = CitationConvention.UnmistakableLabels(candidates);
        references.NumberGiven(candidates);
        ReferenceIndex index = references.WithPlaces(unmistakable);
        var linked = new LinkedMarks(candidates, index, page);
        bool isPage = format == ReportFormat.Html && references.Given is null;
        var convention = new CitationConvention(candidates, unmistakable, index, linked, new UnknownNames(blocks), isPage);
        cancellationToken.ThrowIfCancellationRequested();
        var judge = new MarkerJudge(sink, blocks, index, convention);
        List<MarkerCandidate> accepted = judge.Judge();
        AddNotes(accepted, new NoteCitations(text, blocks, index, linked).Find(limits));
        List<Citation> citations = Resolve(accepted, made, index, linked);
        List<BrokenCandidate> broken = BrokenMarkerJudge.Judge(sink.Broken, accepted, blocks);
        List<MarkerPlace> hanging = judge.Hanging;
        hanging.AddRange(from candidate in broken where candidate.HangsOnSentence select candidate.Place);
        hanging.Sort(MarkerPlace.Compare);
        return new FoundCitations(accepted, citations, hanging, broken, Limits(text, sink, blocks, citations, limits));
    }

    /// <summary>The reference that the label of a marker means; its links apart.</summary>
    /// <param name="candidate">The marker.</param>
    /// <param name="place">Where it is in the report's text.</param>
    /// <param name="references">What it may point at.</param>
    public static Reference? Find(in MarkerCandidate candidate, int place, ReferenceIndex references)
    {
        string label = candidate.Label.Text;
        Reference? own = candidate.Style switch
        {
            CitationStyle.AuthorYear => references.FindAuthorYear(label),
            CitationStyle.Link or CitationStyle.ToolToken => null,
            CitationStyle.Document => references.Find(label, candidate.Style, place) ?? references.FindNamed(label),
            _ => references.Find(label, candidate.Style, place),
        };
        return own ?? references.Given?.Find(candidate);
    }

    /// <summary>Adds the citations of notes to those of the text.</summary>
    private static void AddNotes(List<MarkerCandidate> accepted, List<MarkerCandidate> notes)
    {
        if (notes.Count > 0)
        {
            accepted.AddRange(notes);
            accepted.Sort(static (left, right) => MarkerPlace.Compare(left.Place, right.Place) is not 0 and var order
                ? order
                : left.Order.CompareTo(right.Order));
        }
    }

    private static List<Citation> Resolve(
        List<MarkerCandidate> accepted, List<Block> blocks, ReferenceIndex references, LinkedMarks linked)
    {
        var citations = new List<Citation>(accepted.Count);
        foreach (ref readonly MarkerCandidate candidate in CollectionsMarshal.AsSpan(accepted))
        {
            Block block = blocks[candidate.Block];
            var visible = VisibleSpan.FromBounds(candidate.Start, candidate.End);
            TextSpan span = block.Visible.ToSource(visible.Start, visible.End);
            Reference? anchored = linked.Find(candidate);
            Reference? reference = candidate.Style == CitationStyle.ToolToken && references.Given is null
                ? null
                : anchored ?? Find(candidate, span.Start, references);

            // A saved page links its own notes by its whole address; that is no source.
            string? url = anchored is null ? candidate.Url : null;
            citations.Add(new Citation(OneLine(candidate.Label.Text), block, visible, span, candidate.Style, reference, url)
            {
                NamesSource = candidate.NamesSource && reference is null,
                Confidence = candidate.Confidence,
                IsOutsideSources = references.Given is not null && IsOutside(reference),
                OtherDocument = references.Given?.NamedBeside(candidate, reference, block.Text.AsSpan(visible.Start, visible.Length)),
            });
        }

        return citations;
    }

    /// <summary>Whether a citation leads to no given source: to nothing, or to an entry whose URL is that of none.</summary>
    private static bool IsOutside(Reference? reference) =>
        reference is null || (!reference.IsGiven && reference.Document is null && SourceUrl.Of(reference) is not null);

    /// <summary>A label is one line, even if its marker is split by a line break: messages and outputs name the citation by it.</summary>
    private static string OneLine(string label) => label.AsSpan().IndexOfAny('\r', '\n') < 0
        ? label
        : string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<LimitReached> Limits(
        string text, MarkerSink sink, List<SourceBlock> blocks, List<Citation> citations, ReadingLimits limits)
    {
        List<LimitReached> reached = sink.CutRanges.ConvertAll(range => new LimitReached(
            nameof(ReadingLimits.MaxCitationsPerRange),
            blocks[range.Block].Text.ToSource(range.Start, range.End),
            $"The range names more than {limits.MaxCitationsPerRange} references; only its two ends were read."));
        if (sink.IsFull)
        {
            reached.Add(new LimitReached(
                nameof(ReadingLimits.MaxCitations),
                TextSpan.FromBounds(citations.Count == 0 ? 0 : citations[^1].Span.End, text.Length),
                $"The report has more than {limits.CitationsIn(text.Length)} citations; later ones were not read."));
        }

        return reached;
    }
}
