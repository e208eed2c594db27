using CitationCheck.Rules.Facts;

namespace CitationCheck.Tests.Rules.Facts;

public sealed class UnreadMarkTests
{
    [TestCase("{3}", "0")]
    [TestCase("<<3, 4>>", "0")]
    [TestCase("((12))", "0")]
    [TestCase("|4|", "0")]
    [TestCase("[*2]", "0")]
    [TestCase("†3", "0")]
    [TestCase("//7//", "0")]
    [TestCase("#ref4", "ref 0")]
    [TestCase("(ref. 12)", "ref 0")]
    [TestCase("(Quelle 3)", "quelle 0")]
    [TestCase("[Q3-b]", "a0")]
    [TestCase("{smith2020}", "a0")]
    public void A_filling_between_signs_has_a_pattern(string text, string pattern)
    {
        UnreadMark? mark = UnreadMark.Read(text, 0);

        mark?.End.Should().Be(text.Length);
        mark?.PatternIn(text).Should().Be(pattern);
    }

    [TestCase("(B12)")]
    [TestCase("(page 4)")]
    [TestCase("(#12)")]
    [TestCase("#12")]
    [TestCase("[sic]")]
    [TestCase("《Apollo 13》")]
    [TestCase("«Apollo13»")]
    [TestCase("[12:30]")]
    [TestCase("{2019.4}")]
    public void What_counts_or_names_other_things_has_none(string text) =>
        (UnreadMark.Read(text, 0)?.PatternIn(text)).Should().BeNull();

    [TestCase("{3")]
    [TestCase("{3)")]
    [TestCase("{}")]
    [TestCase("/3 ")]
    [TestCase("{a text of many words that goes on 3}")]
    public void What_is_not_closed_is_no_mark(string text) => UnreadMark.Read(text, 0).Should().BeNull();
}
