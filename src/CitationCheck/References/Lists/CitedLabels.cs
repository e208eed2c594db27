using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Reading;

namespace CitationCheck.References.Lists;

/// <summary>
/// Where each label is first a marker: any in brackets, and numbers that are raised or glued to a full stop, too. It tells whether the
/// entries behind a text are what it cites.
/// </summary>
internal sealed class CitedLabels
{
    private readonly Dictionary<string, MarkerPlace> bracketed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MarkerPlace> others = new(StringComparer.Ordinal);

    public CitedLabels(ReportLines lines)
    {
        IReadOnlyList<SourceBlock> blocks = lines.Blocks;
        var sink = new MarkerSink(ReadingLimits.Default, blocks.Count == 0 ? 0 : blocks[^1].Span.End);
        var scanner = new MarkerScanner(sink, text: string.Empty);
        for (int i = 0; i < blocks.Count && !sink.IsFull; i++)
        {
            if (MarkerScanner.MayCite(blocks[i].Kind))
            {
                scanner.Scan(i, blocks[i]);
                BareNumberMarkers.Read(sink);
                RoundNumberMarkers.Read(sink);
            }
        }

        Add(sink.Candidates, lines.All, blocks);
    }

    /// <summary>The authors and years that are cited.</summary>
    public CitedAuthors Authors { get; } = new();

    /// <summary>How many different numbers stand in square brackets.</summary>
    public int Numbers { get; private set; }

    /// <summary>Whether a label is in square brackets before a place.</summary>
    public bool InBrackets(string label, (int Block, int At) before) => IsBefore(bracketed, label, before);

    /// <summary>Whether a number is before a place like a marker of any other kind, or like much else: an exponent, a step.</summary>
    public bool Otherwise(string label, (int Block, int At) before) => IsBefore(others, label, before);

    private static bool IsBefore(Dictionary<string, MarkerPlace> places, string label, (int Block, int At) before) =>
        places.TryGetValue(label, out MarkerPlace at) && (at.Block, at.Start).CompareTo(before) < 0;

    private void Add(List<MarkerCandidate> candidates, IReadOnlyList<ReportLine> lines, IReadOnlyList<SourceBlock> blocks)
    {
        candidates.Sort(static (left, right) => MarkerPlace.Compare(left.Place, right.Place));
        int line = 0;
        foreach (ref readonly MarkerCandidate candidate in CollectionsMarshal.AsSpan(candidates))
        {
            while (line < lines.Count && (lines[line].Block, lines[line].End).CompareTo((candidate.Block, candidate.Start)) <= 0)
            {
                line++;
            }

            bool isLabel = line < lines.Count && lines[line].Block == candidate.Block && candidate.Start < BodyOf(lines[line]);
            bool isBracketed = blocks[candidate.Block].Text.Text[candidate.Start] == '[';
            if (candidate.Style == CitationStyle.AuthorYear)
            {
                Authors.Add(candidate);
            }

            if (!isLabel && (isBracketed || candidate.Label.Number >= 0))
            {
                bool isNew = (isBracketed ? bracketed : others).TryAdd(candidate.Label.Text, candidate.Place);
                Numbers += isNew && isBracketed && candidate.Label.Number >= 0 ? 1 : 0;
            }
        }
    }

    /// <summary>Where a line begins to say something, behind the label that it opens with.</summary>
    private static int BodyOf(ReportLine line) =>
        line.Label.Style is LabelStyle.Bracket or LabelStyle.Number or LabelStyle.Superscript or LabelStyle.Circled
            ? line.Label.Body
            : line.Start;
}
