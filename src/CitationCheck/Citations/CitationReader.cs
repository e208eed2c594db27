using System.Buffers;
using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Reading;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Citations;

/// <summary>Finds the citations of a report: gathers what may be one, then lets the report's habit decide.</summary>
internal sealed class CitationReader
{
    private const string AsciiOpenings = "[(@^*\\";

    /// <summary>Characters that may open a marker; all others are jumped over.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create(AsciiOpenings + "［【〔〖（※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹");

    /// <summary>Those of them in ASCII, which are searched for several times as fast.</summary>
    private static readonly SearchValues<char> OpeningsInAscii = SearchValues.Create(AsciiOpenings);

    /// <summary>The groups of signs that hold an opening.</summary>
    private const TextFeatures MayOpen = TextFeatures.Round | TextFeatures.Square | TextFeatures.At | TextFeatures.ForeignOpening;

    private readonly List<SourceBlock> blocks;
    private readonly ReferenceIndex references;
    private readonly MarkerSink sink;
    private readonly List<TextSpan> found = [];
    private readonly List<string> labels = [];
    private readonly bool hasTokenWord;

    private CitationReader(string text, List<SourceBlock> blocks, ReferenceIndex references, ReadingLimits limits)
    {
        this.blocks = blocks;
        this.references = references;
        sink = new MarkerSink(limits);
        hasTokenWord = ToolTokens.HasWord(text);
    }

    /// <summary>Reads the citations of all blocks that may hold one.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="format">Its format.</param>
    /// <param name="blocks">Its blocks, as they were read.</param>
    /// <param name="made">The same blocks of the model.</param>
    /// <param name="references">What the citations may point at.</param>
    /// <param name="limits">Bounds on what is read.</param>
    public static FoundCitations Read(
        string text, ReportFormat format, List<SourceBlock> blocks, List<Block> made, ReferenceIndex references, ReadingLimits limits)
    {
        var reader = new CitationReader(text, blocks, references, limits);
        for (int i = 0; i < blocks.Count && !reader.sink.IsFull; i++)
        {
            if (MayCite(blocks[i].Kind))
            {
                reader.ReadBlock(i);
            }
        }

        FoundCitations citations = reader.Resolve(new MarkerJudge(reader.sink, blocks, references).Judge(format == ReportFormat.Html), made);
        if (reader.sink.IsFull)
        {
            citations.Limits.Add(new LimitReached(
                nameof(ReadingLimits.MaxCitations),
                TextSpan.FromBounds(citations.Citations.Count == 0 ? 0 : citations.Citations[^1].Span.End, text.Length),
                $"The report has more than {limits.MaxCitations} citations; later ones were not read."));
        }

        return citations;
    }

    /// <summary>Whether a block of this kind may hold a citation.</summary>
    internal static bool MayCite(BlockKind kind) =>
        kind is not (BlockKind.Code or BlockKind.Metadata or BlockKind.ReferenceList);

    private void ReadBlock(int index)
    {
        VisibleText flat = blocks[index].Text;
        sink.Open(index, flat);
        found.Clear();
        if ((flat.Features & MayOpen) != TextFeatures.None)
        {
            ReadOpenings(flat);
        }

        bool hasUrl = UrlScanner.MayHold(flat);
        if (hasUrl || flat.Runs.Length > 0)
        {
            ReadLinks(flat, hasUrl);
        }

        if (hasTokenWord || (flat.Features & TextFeatures.ToolDelimiter) != TextFeatures.None)
        {
            ToolTokens.Read(sink);
        }
    }

    /// <summary>Reads the markers that a sign opens.</summary>
    private void ReadOpenings(VisibleText flat)
    {
        int first = sink.Candidates.Count;
        string text = flat.Text;
        List<TextSpan> closed = VerbatimSpans.Find(flat);
        SearchValues<char> openings = (flat.Features & TextFeatures.ForeignOpening) == TextFeatures.None ? OpeningsInAscii : Openings;
        int passed = 0;
        int at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(openings) is var next && next >= 0)
        {
            at += next;
            int end = SkipClosed(closed, ref passed, at);
            end = end > at ? end : ReadAt(at);
            if (end > at)
            {
                at = end;
            }
            else
            {
                at++;
            }
        }

        Note(first);
    }

    /// <summary>Reads the markers that are links, addresses or raised.</summary>
    private void ReadLinks(VisibleText flat, bool hasUrl)
    {
        bool mayLink = hasUrl || sink.HasLinks;
        if (mayLink)
        {
            int before = sink.Candidates.Count;
            SourceLines.Read(sink);
            Note(before);
        }

        if (flat.Runs.Length > 0)
        {
            int before = sink.Candidates.Count;
            SuperscriptMarkers.ReadRuns(sink, found, labels);
            Note(before);
        }

        if (sink.HasLinks)
        {
            LinkMarkers.Read(sink, found, labels);
        }

        if (hasUrl)
        {
            BareUrlMarkers.Read(sink, found);
        }
    }

    private int ReadAt(int at)
    {
        char c = sink.Flat.Text[at];
        return c switch
        {
            '[' or '［' or '【' or '〔' or '〖' => BracketMarkers.Read(sink, at, labels),
            '(' or '（' => ReadRound(at),
            '※' or '*' => DocumentMarkers.ReadMark(sink, at),
            >= '①' and <= '⑳' => SuperscriptMarkers.ReadCircled(sink, at),
            '@' => KeyMarkers.ReadBare(sink, at),
            '^' => CaretMarkers.Read(sink, at, labels),
            '\\' => KeyMarkers.ReadCommand(sink, at),
            _ => SuperscriptMarkers.ReadDigits(sink, at),
        };
    }

    private int ReadRound(int at)
    {
        string text = sink.Flat.Text;
        int close = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, AuthorYearMarkers.Longest)).IndexOfAny(")）(（");
        if (close < 0 || text[at + 1 + close] is '(' or '（')
        {
            return at;
        }

        return DocumentMarkers.ReadRound(sink, at, close, labels) is var end && end > at ? end : AuthorYearMarkers.Read(sink, at, close);
    }

    /// <summary>Keeps the spans of the candidates from <paramref name="first"/> on, so that other families leave them alone.</summary>
    private void Note(int first)
    {
        if (first == sink.Candidates.Count)
        {
            return;
        }

        bool isSorted = true;
        foreach (ref readonly MarkerCandidate candidate in CollectionsMarshal.AsSpan(sink.Candidates)[first..])
        {
            var span = TextSpan.FromBounds(candidate.Start, candidate.End);
            if (found.Count == 0 || found[^1] != span)
            {
                isSorted &= found.Count == 0 || found[^1].Start <= span.Start;
                found.Add(span);
            }
        }

        if (!isSorted)
        {
            found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        }
    }

    /// <summary>The end of the closed span that <paramref name="at"/> lies in; <paramref name="at"/> itself outside of all.</summary>
    private static int SkipClosed(List<TextSpan> closed, ref int passed, int at)
    {
        while (passed < closed.Count && closed[passed].End <= at)
        {
            passed++;
        }

        return passed < closed.Count && closed[passed].Contains(at) ? closed[passed].End : at;
    }

    private FoundCitations Resolve(List<MarkerCandidate> accepted, List<Block> made)
    {
        var citations = new List<Citation>(accepted.Count);
        var limits = new List<LimitReached>();
        foreach (ref readonly MarkerCandidate candidate in CollectionsMarshal.AsSpan(accepted))
        {
            var visible = VisibleSpan.FromBounds(candidate.Start, candidate.End);
            TextSpan span = blocks[candidate.Block].Text.ToSource(visible.Start, visible.End);
            Reference? anchored = references.FindAnchor(candidate.Target);
            Reference? reference = candidate.Style switch
            {
                CitationStyle.AuthorYear => references.FindAuthorYear(candidate.Label),
                CitationStyle.ToolToken or CitationStyle.Link => null,
                CitationStyle.Document => anchored ?? references.Find(candidate.Label, candidate.Style, span.Start) ?? references.FindNamed(candidate.Label),
                _ => anchored ?? references.Find(candidate.Label, candidate.Style, span.Start),
            };

            // A saved page links its own notes by its whole address; that is no source.
            string? url = anchored is null ? candidate.Url : null;
            citations.Add(new Citation(candidate.Label, made[candidate.Block], visible, span, candidate.Style, reference, url));
        }

        foreach ((int block, int start, int end) in sink.CutRanges)
        {
            limits.Add(new LimitReached(
                nameof(ReadingLimits.MaxCitationsPerRange),
                blocks[block].Text.ToSource(start, end),
                $"The range names more than {sink.MaxCitationsPerRange} references; only its two ends were read."));
        }

        return new FoundCitations(accepted, citations, limits);
    }
}
