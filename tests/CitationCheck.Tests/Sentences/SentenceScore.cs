using System.Globalization;
using System.Text.RegularExpressions;

namespace CitationCheck.Tests.Sentences;

/// <summary>
/// The figures of the sentence scorer: P, R and F1 of boundaries, and Fp, which leaves boundaries without end punctuation out of
/// the recall.
/// </summary>
internal sealed partial class SentenceScore
{
    private const string AlsoBlank = "\u200b\ufeff";

    private int _hits;
    private int _gold;
    private int _predicted;
    private int _terminal;
    private int _terminalHits;
    private int _spanHits;
    private int _goldSpans;
    private int _predictedSpans;

    public double Precision => Share(_hits, _predicted);

    public double Recall => Share(_hits, _gold);

    public double F1 => Mean(Precision, Recall);

    public double Fp => Mean(Precision, Share(_terminalHits, _terminal));

    public double SpanF1 => Mean(Share(_spanHits, _predictedSpans), Share(_spanHits, _goldSpans));

    public void Add(string text, IEnumerable<TextSpan> gold, IEnumerable<TextSpan> predicted)
    {
        List<TextSpan> expected = Trim(text, gold);
        List<TextSpan> found = Trim(text, predicted);
        HashSet<int> goldEnds = Ends(expected);
        HashSet<int> foundEnds = Ends(found);
        _gold += goldEnds.Count;
        _predicted += foundEnds.Count;
        _hits += goldEnds.Count(foundEnds.Contains);
        foreach (TextSpan sentence in expected.SkipLast(1).Where(sentence => IsTerminal(sentence.Slice(text))))
        {
            _terminal++;
            _terminalHits += foundEnds.Contains(sentence.End) ? 1 : 0;
        }

        _goldSpans += expected.Count;
        _predictedSpans += found.Count;
        _spanHits += expected.Count(found.ToHashSet().Contains);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {Precision:F4}  R {Recall:F4}  F1 {F1:F4}  Fp {Fp:F4}  spanF1 {SpanF1:F4}");

    private static List<TextSpan> Trim(string text, IEnumerable<TextSpan> spans)
    {
        var trimmed = new List<TextSpan>();
        foreach (TextSpan span in spans)
        {
            (int start, int end) = (span.Start, Math.Min(span.End, text.Length));
            while (start < end && IsBlank(text[start]))
            {
                start++;
            }

            while (end > start && IsBlank(text[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                trimmed.Add(TextSpan.FromBounds(start, end));
            }
        }

        return [.. trimmed.OrderBy(span => span.Start)];
    }

    private static HashSet<int> Ends(List<TextSpan> sentences) => [.. sentences.SkipLast(1).Select(sentence => sentence.End)];

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || AlsoBlank.Contains(c, StringComparison.Ordinal);

    private static bool IsTerminal(string sentence) => Stop().IsMatch(Closers().Replace(Marker().Replace(sentence, ""), ""));

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static double Mean(double one, double two) => one + two == 0 ? 0 : 2 * one * two / (one + two);

    [GeneratedRegex(
        """(?:\s*(?:\[\[?[^\[\]]{0,30}\]?\](?:\([^()\s]*\))?(?::[\d–-]+)?|【[^】]*】|"""
        + """［\d+］|<sup>[^<]*</sup>|[⁰¹²³⁴-⁹]+|\(\[[^\]]*\]\([^)]*\)\)|(?<=[.!?…])\d{1,3}))+$""")]
    private static partial Regex Marker();

    [GeneratedRegex("""[\s"”’'»›)\]}」』）*_]+$""")]
    private static partial Regex Closers();

    [GeneratedRegex("[.!?…。！？．؟۔։।።]$")]
    private static partial Regex Stop();
}
