using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

public sealed class WordMapTests
{
    private static readonly WordMap<string> Map = new([("Quelle", "source"), ("结论", "conclusion"), ("quelle", "later")]);

    [TestCase("quelle", "source")]
    [TestCase("QUELLE", "source")]
    [TestCase("结论", "conclusion")]
    public void Knows_words_in_any_case_by_their_first_entry(string word, string value)
    {
        Map.TryGet(word, out string? found).Should().BeTrue();
        found.Should().Be(value);
    }

    [TestCase("")]
    [TestCase("qualle")]
    [TestCase("quellen")]
    public void Knows_no_other_word(string word)
    {
        Map.TryGet(word, out string? found).Should().BeFalse();
        found.Should().BeNull();
    }

    [Test]
    public void May_be_empty() => new WordMap<int>([]).TryGet("word", out _).Should().BeFalse();
}
