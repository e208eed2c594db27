using CitationCheck.Sentences;
using CitationCheck.Tests.Properties;

namespace CitationCheck.Tests.Sentences;

public sealed class FastSentenceEndTests
{
    private static readonly string[] Words =
    [
        "rain", "snow", "fell", "pct", "xyz", "str", "Bahnhofstr", "etc", "mrs", "approx", "Inc", "kg", "5", "2019", "a", "z", "IV", "Mai",
        "(", "[", "](", "[1]", "(Li)", "...", "—", "*", "é", "雨", "B", "\n",
    ];

    private static readonly string[] Joints = [" ", " ", ". ", ". The ", ". A", ". Snow ", ".", "-", ") ", "’s ", ", "];

    private static readonly Gen<string> GenProse =
        Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, Joints.Length - 1], (word, joint) => Words[word] + Joints[joint]).List[1, 20]
            .Select(parts => string.Concat(parts));

    [TestCase("Rain fell. Snow fell.", ExpectedResult = true)]
    [TestCase("Rain fell; 5 mrs. Snow fell.", ExpectedResult = false)]
    [TestCase("See [Rain fell. Snow](https://example.org) fell.", ExpectedResult = false)]
    [TestCase("Rain fell. snow fell.", ExpectedResult = false)]
    [TestCase("Rain fell.\nSnow fell.", ExpectedResult = false)]
    public bool Sees_the_end_of_a_sentence(string text) =>
        FastSentenceEnd.EndsSentence(text, 0, text.IndexOf('.', StringComparison.Ordinal), afterMarker: false);

    [Test]
    public void Never_ends_a_sentence_that_the_rules_would_not_end() => GenProse.AllHold(static text =>
    {
        for (int stop = text.IndexOf('.', StringComparison.Ordinal); stop >= 0; stop = text.IndexOf('.', stop + 1))
        {
            if (FastSentenceEnd.EndsSentence(text, 0, stop, afterMarker: false) && !EndsByTheRules(text, stop, []))
            {
                return false;
            }
        }

        return true;
    });

    [Test]
    public void Never_ends_a_sentence_behind_a_marker_that_the_rules_would_not_end() => GenProse.AllHold(static text =>
    {
        for (int end = text.IndexOf(']', StringComparison.Ordinal) + 1; end > 0 && end < text.Length; end = text.IndexOf(']', end) + 1)
        {
            if (FastSentenceEnd.EndsSentence(text, 0, end, afterMarker: true)
                && !EndsByTheRules(text, end, [TextSpan.FromBounds(end - 1, end)]))
            {
                return false;
            }
        }

        return true;
    });

    private static bool EndsByTheRules(string text, int stop, TextSpan[] markers)
    {
        var known = new KnownMarkers(markers);
        known.EndOver(stop);
        WordBefore before = markers.Length > 0 ? default : WordBefore.Read(text, stop, 0);
        SentenceTerminator tail = SentenceTerminator.Read(text, stop, before, ref known, 0);
        return tail.End == stop + 1
            && tail.Next == stop + 2
            && BoundaryRules.EndsSentence(text, 0, stop, tail.IsDetached ? default : before, tail);
    }
}
