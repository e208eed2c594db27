using System.Runtime.InteropServices;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Receives the candidates of one block after the other. Not thread-safe.</summary>
/// <param name="limits">Bounds on what is read.</param>
/// <param name="length">The length of the text that is read, in UTF-16 code units.</param>
internal sealed class MarkerSink(ReadingLimits limits, int length)
{
    private readonly int mostCitations = limits.CitationsIn(length);
    private readonly List<TextSpan> taken = [];
    private RangeFault fault; // of the numbers that were read last
    private bool? isByline;
    private int order; // how many were found, those included that were taken back

    /// <summary>All candidates so far, in the order in which they were found.</summary>
    public List<MarkerCandidate> Candidates { get; } = [];

    /// <summary>Ranges that were too long to expand.</summary>
    public List<MarkerPlace> CutRanges { get; } = [];

    /// <summary>What may be a broken marker, in the order of the text.</summary>
    public List<BrokenCandidate> Broken { get; } = [];

    /// <summary>The labels of the marker that was read last by <see cref="TryReadNumbers"/>.</summary>
    public List<Label> Labels { get; } = [];

    /// <summary>The keys of the marker that was read last by <see cref="TryReadKeys"/>.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>Where each of <see cref="Labels"/> stands in the numbers that were read; −1 for those inside of a range.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Where the links of <see cref="Labels"/> lead, as far as <see cref="LinkTargets.FindFor"/> was asked for them.</summary>
    public List<string?> Targets { get; } = [];

    /// <summary>The names that a <c>[0]</c> was glued to, whose other brackets are places in an array then.</summary>
    public HashSet<string> Arrays { get; } = new(StringComparer.Ordinal);

    /// <summary>The index of the block that is read.</summary>
    public int Block { get; private set; }

    /// <summary>The visible text of the block that is read, all digits as those of ASCII.</summary>
    public VisibleText Visible { get; private set; } = new(string.Empty, [], []);

    /// <summary>Whether the block that is read is a row of a table.</summary>
    public bool IsRow { get; private set; }

    /// <summary>Whether the block that is read has a link.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Whether the block that is read names authors, whose raised numbers cite nothing.</summary>
    public bool IsByline => isByline ??= Byline.Is(Visible);

    /// <summary>Whether no more citations are taken.</summary>
    public bool IsFull => order >= mostCitations;

    /// <param name="block">The index of the block to read.</param>
    /// <param name="visible">Its visible text.</param>
    /// <param name="kind">Its kind.</param>
    public void Open(int block, VisibleText visible, BlockKind kind)
    {
        Block = block;
        IsRow = kind == BlockKind.TableRow;
        isByline = kind == BlockKind.Paragraph ? null : false;
        Visible = visible.WithAsciiDigits();
        HasLinks = HasLink(visible.Runs);
        taken.Clear();
    }

    public void Add(int start, int end, Label label, CitationStyle style, MarkerDoubt doubt = MarkerDoubt.None, string? url = null)
    {
        if (!IsFull)
        {
            Candidates.Add(new MarkerCandidate(Block, start, end, label, style, doubt) { Order = order++, Target = url });
        }
    }

    public void Add(int start, int end, string label, CitationStyle style, MarkerDoubt doubt = MarkerDoubt.None, string? url = null) =>
        Add(start, end, Label.Read(label), style, doubt, url);

    /// <summary>Adds a link, or without a URL an id, that may be there for another purpose than to cite.</summary>
    public void AddLikely(int start, int end, string label, string? url = null)
    {
        int before = Candidates.Count;
        CitationStyle style = url is null ? CitationStyle.Key : CitationStyle.Link;
        Add(start, end, label, style, url is null ? MarkerDoubt.IsProse : MarkerDoubt.PlainLink, url);
        if (Candidates.Count > before)
        {
            Candidates[^1] = Candidates[^1] with { Confidence = Confidence.Likely };
        }
    }

    /// <summary>Adds a source that its marker names.</summary>
    /// <param name="start">Where the marker starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="name">The name.</param>
    /// <param name="isSure">Whether it is one of a source without any list; otherwise a list has to have it.</param>
    /// <param name="style">The convention that the marker follows.</param>
    public void AddNamed(int start, int end, string name, bool isSure, CitationStyle style = CitationStyle.Document)
    {
        int before = Candidates.Count;
        Add(start, end, Label.Read(name), style, isSure ? MarkerDoubt.None : MarkerDoubt.NeedsReference);
        if (isSure && Candidates.Count > before)
        {
            Candidates[^1] = Candidates[^1] with { NamesSource = true };
        }
    }

    /// <summary>Adds a candidate for each of <see cref="Labels"/>.</summary>
    public void AddLabels(int start, int end, CitationStyle style, MarkerDoubt doubt = MarkerDoubt.None, string? url = null)
    {
        NoteFault(start, end);
        foreach (Label label in Labels)
        {
            Add(start, end, label, style, doubt, url);
        }
    }

    /// <summary>Adds a candidate for each of <see cref="Labels"/>, with the target of its own link among <see cref="Targets"/>.</summary>
    public void AddLinkedLabels(int start, int end, CitationStyle style, MarkerDoubt doubt = MarkerDoubt.None)
    {
        NoteFault(start, end);
        for (int i = 0; i < Labels.Count; i++)
        {
            Add(start, end, Labels[i], style, doubt, Targets[i]);
        }
    }

    /// <summary>Takes back the candidates from the one at <paramref name="first"/> on.</summary>
    public void TakeBack(int first) => Candidates.RemoveRange(first, Candidates.Count - first);

    /// <summary>Lets a doubt speak against the candidates from the one at <paramref name="first"/> on.</summary>
    public void Doubt(int first, MarkerDoubt doubt)
    {
        foreach (ref MarkerCandidate candidate in CollectionsMarshal.AsSpan(Candidates)[first..])
        {
            candidate = candidate with { Doubt = candidate.Doubt | doubt };
        }
    }

    public void AddBroken(
        BrokenMarkerKind kind, int start, int end, BrokenDoubt doubt = BrokenDoubt.None, Confidence confidence = Confidence.Sure) =>
        Broken.Add(new BrokenCandidate(kind, new MarkerPlace(Block, start, end), doubt) { Confidence = confidence });

    /// <summary>Reads the numbers of a marker, raised and circled ones too, into <see cref="Labels"/>.</summary>
    public bool TryReadNumbers(ReadOnlySpan<char> numbers)
    {
        bool isShaped = numbers is [> '\u007F', ..] && Digits.IsShaped(numbers[0]);
        return NumberList.TryRead(isShaped ? Digits.Lower(numbers) : numbers, limits.MaxCitationsPerRange, Labels, Places, out fault);
    }

    /// <summary>Reads the keys of a marker into <see cref="Keys"/>.</summary>
    /// <param name="inside">What stands between its brackets.</param>
    /// <param name="list">What stands there beside the keys.</param>
    public bool TryReadKeys(ReadOnlySpan<char> inside, out KeyList list)
    {
        list = new KeyList(Keys, limits.MaxCitationsPerRange);
        return list.TryRead(inside);
    }

    /// <summary>Makes a range of the one label that was read and another: <c>[1]–[3]</c>.</summary>
    /// <param name="last">The other label.</param>
    /// <param name="place">Where it stands, counted from the same start as the place of the first.</param>
    public void MakeRange(Label last, int place)
    {
        Label first = Labels[0];
        Labels.Clear();
        int between = NumberList.AddRange(first, last, limits.MaxCitationsPerRange, Labels, ref fault);
        Places.AddRange(Enumerable.Repeat(-1, between));
        Places.Add(place);
    }

    /// <summary>Notes what is wrong with a range among <see cref="Labels"/>.</summary>
    /// <param name="start">Where their marker starts.</param>
    /// <param name="end">Where it ends.</param>
    public void NoteFault(int start, int end)
    {
        if ((fault & RangeFault.TooLong) != RangeFault.None)
        {
            CutRanges.Add(new MarkerPlace(Block, start, end));
        }

        if ((fault & RangeFault.Backward) != RangeFault.None)
        {
            AddBroken(BrokenMarkerKind.BackwardRange, start, end);
        }
    }

    /// <summary>
    /// Keeps the places of the candidates from the one at <paramref name="first"/> on, so that other families leave them alone.
    /// </summary>
    public void Take(int first)
    {
        bool isSorted = true;
        foreach (ref readonly MarkerCandidate candidate in CollectionsMarshal.AsSpan(Candidates)[first..])
        {
            var span = TextSpan.FromBounds(candidate.Start, candidate.End);
            if (taken.Count == 0 || taken[^1] != span)
            {
                isSorted &= taken.Count == 0 || taken[^1].Start <= span.Start;
                taken.Add(span);
            }
        }

        if (!isSorted)
        {
            taken.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        }
    }

    /// <summary>Keeps the places of the candidates from the one at <paramref name="first"/> on, of all families, and no others.</summary>
    public void TakeOnly(int first)
    {
        taken.Clear();
        Take(first);
        int kept = 0;
        for (int i = 0; i < taken.Count; i++)
        {
            if (kept > 0 && taken[i].Start < taken[kept - 1].End)
            {
                taken[kept - 1] = TextSpan.FromBounds(taken[kept - 1].Start, Math.Max(taken[kept - 1].End, taken[i].End));
            }
            else
            {
                taken[kept++] = taken[i];
            }
        }

        taken.RemoveRange(kept, taken.Count - kept);
    }

    /// <summary>Whether a stretch shares a character with a place that was taken; those are in order and disjoint.</summary>
    public bool IsTaken(int start, int end)
    {
        int low = 0;
        int high = taken.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = taken[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < taken.Count && taken[low].Start < end;
    }

    private static bool HasLink(InlineRun[] runs)
    {
        foreach (ref readonly InlineRun run in runs.AsSpan())
        {
            if (run.Kind == InlineKind.Link)
            {
                return true;
            }
        }

        return false;
    }
}
