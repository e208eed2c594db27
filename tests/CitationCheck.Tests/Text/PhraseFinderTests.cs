using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

/// <summary>Phrases are found by the first letters of one of their words, and wherever they stand.</summary>
public sealed class PhraseFinderTests
{
    private static readonly PhraseFinder Phrases = new(
        StringComparison.Ordinal,
        (1, int.MaxValue, [" must ", " I ", "according to", " recommend"]),
        (2, 20, [" this ", "为此"]),
        (4, int.MaxValue, [" müssen ", "应当"]));

    [TestCase("Towns must act.", 1)]
    [TestCase("Towns and I act.", 1)]
    [TestCase("They act according to", 1)]
    [TestCase("Editors recommended it.", 1)]
    [TestCase("must", 0)]
    [TestCase("Towns muster", 0)]
    [TestCase("A mustard seed", 0)]
    [TestCase("Louis II act", 0)]
    [TestCase("Towns Must act.", 0)]
    [TestCase("To stop this they act.", 2)]
    [TestCase("To stop the flood and this they act.", 0)]
    [TestCase("Städte müssen handeln.", 4)]
    [TestCase("城市应当行动。", 4)]
    [TestCase("城市为此应当行动。", 6)]
    [TestCase("“Towns” – all – act.", 0)]
    [TestCase("", 0)]
    public void The_signs_of_all_phrases_in_a_text_are_told(string text, int signs) => Phrases.In(text).Should().Be(signs);

    [Test]
    public void A_phrase_is_found_at_every_place_of_a_text([Range(0, 80)] int before)
    {
        string front = string.Concat(Enumerable.Repeat("ab é", 20))[..before];
        Phrases.In($"{front} must {front}").Should().Be(1);
        Phrases.In($"{front} must ").Should().Be(1);
        Phrases.In($"{front} I {front}").Should().Be(1);
    }

    [Test]
    public void Case_does_not_matter_where_it_is_told_so() =>
        new PhraseFinder(StringComparison.OrdinalIgnoreCase, "according to").AreIn("ACCORDING TO THE TOWN").Should().BeTrue();

    [Test]
    public void A_phrase_of_a_part_of_a_short_word_cannot_be_looked_for() =>
        FluentActions.Invoking(static () => new PhraseFinder(StringComparison.Ordinal, " mus")).Should().Throw<ArgumentException>();
}
