using CitationCheck.References;
using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>A title in quotation marks.</summary>
public sealed class QuotedTests
{
    [TestCase("“Rain in the north” Lake News, 2 Mar. 2023", "Rain in the north |  | Lake News")]
    [TestCase("Jane Okafor, “Dam Opens,” The Guardian, 2 Mar. 2023", "Dam Opens | Jane Okafor | The Guardian")]
    [TestCase("大川一郎「日陰と収量」『作物学会報』2021年", "日陰と収量 | 大川一郎 | 作物学会報")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Quoted(), entry).Should().Be(expected);

    [TestCase("[What “rain” means to us](https://a.example/r), Lake News")]
    [TestCase("关于「水」的通知")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Quoted(), text).Should().BeEmpty();

    [TestCase("“Rain” BBC, 2 Mar. 2023")]
    public void Knows_an_entry_from_prose(string entry) => StyledEntry.Score(new Quoted(), entry).Should().Be(Likelihood.Sure);

    [Test]
    public void Takes_prose_for_no_entry() =>
        StyledEntry.Score(new Quoted(), StyledEntry.Prose).Should().Be(Likelihood.None);
}
