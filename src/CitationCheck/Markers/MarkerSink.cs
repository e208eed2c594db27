using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Receives the candidates of one block after the other. Not thread-safe.</summary>
internal sealed class MarkerSink(ReadingLimits limits)
{
    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 1000).Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private int order; // how many were found, those included that were taken back

    /// <summary>All candidates so far, in the order in which they were found.</summary>
    public List<MarkerCandidate> Candidates { get; } = [];

    /// <summary>Ranges that were too long to expand, as index of the block and place.</summary>
    public List<(int Block, int Start, int End)> CutRanges { get; } = [];

    /// <summary>The index of the block that is read.</summary>
    public int Block { get; private set; }

    /// <summary>The visible text of the block that is read.</summary>
    public VisibleText Flat { get; private set; } = new(string.Empty, [], []);

    /// <summary>Whether the block that is read has a link.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Whether no more citations are taken.</summary>
    public bool IsFull => order >= limits.MaxCitations;

    public int MaxCitationsPerRange => limits.MaxCitationsPerRange;

    public void Open(int block, VisibleText flat)
    {
        Block = block;
        Flat = flat;
        HasLinks = HasLink(flat.Runs);
    }

    public void Add(int start, int end, string label, CitationStyle style, MarkerDoubt doubt = MarkerDoubt.None, string? url = null)
    {
        if (IsFull)
        {
            return;
        }

        Candidates.Add(new MarkerCandidate(Block, start, end, label, style, doubt) { Order = order++, Target = url });
    }

    /// <summary>Reads the numbers of the marker from <paramref name="start"/> to <paramref name="end"/>, and notes when it is a range that was cut.</summary>
    public bool TryReadNumbers(ReadOnlySpan<char> numbers, int start, int end, List<string> labels)
    {
        bool isRead = NumberList.TryRead(numbers, MaxCitationsPerRange, labels, out bool isCut);
        if (isRead && isCut)
        {
            CutRanges.Add((Block, start, end));
        }

        return isRead;
    }

    /// <summary>The label of a number, without leading zeros.</summary>
    public static string Number(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> trimmed = digits.TrimStart('0');
        return trimmed.Length > 3 ? trimmed.ToString() : Number(trimmed.IsEmpty ? 0 : int.Parse(trimmed, provider: null));
    }

    public static string Number(int number) =>
        number < SmallNumbers.Length ? SmallNumbers[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

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
