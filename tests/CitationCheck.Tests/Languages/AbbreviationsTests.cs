using CitationCheck.Languages;

namespace CitationCheck.Tests.Languages;

public sealed class AbbreviationsTests
{
    [TestCase("e.g", nameof(AbbreviationKind.Continues))]
    [TestCase("E.g", nameof(AbbreviationKind.Continues))]
    [TestCase("bzw", nameof(AbbreviationKind.Continues))]
    [TestCase("No", nameof(AbbreviationKind.BeforeNumber))]
    [TestCase("Inc", nameof(AbbreviationKind.MayEnd))]
    [TestCase("etc", nameof(AbbreviationKind.EndsBeforeCapital))]
    [TestCase("тыс", nameof(AbbreviationKind.AfterFigure))]
    [TestCase("p.m", nameof(AbbreviationKind.Clock))]
    [TestCase("river", nameof(AbbreviationKind.None))]
    [TestCase("", nameof(AbbreviationKind.None))]
    public void Are_known_by_their_kind(string word, string kind) => Abbreviations.Find(word).ToString().Should().Be(kind);

    [TestCase("Sun", nameof(AbbreviationKind.BeforeNumber))]
    [TestCase("sun", nameof(AbbreviationKind.None))]
    [TestCase("Hr", nameof(AbbreviationKind.Continues))]
    [TestCase("hr", nameof(AbbreviationKind.AfterFigure))]
    public void Differ_by_the_case_of_their_first_letter(string word, string kind) => Abbreviations.Find(word).ToString().Should().Be(kind);

    [Test]
    public void Are_no_longer_than_the_longest_form() =>
        Lexicon.Words(
            static language => language.Abbreviations.Continues,
            static language => language.Abbreviations.BeforeNumber,
            static language => language.Abbreviations.MayEnd,
            static language => language.Abbreviations.EndsBeforeCapital,
            static language => language.Abbreviations.AfterFigure,
            static language => language.Abbreviations.Clock)
        .Should().OnlyContain(static form => form.Length <= Abbreviations.LongestForm);
}
