using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class RepeatedAuthorTests
{
    [TestCase("———. The Ledgers. Basel, 1972.", 3)]
    [TestCase("——, The Ledgers", 2)]
    [TestCase("— — —. The Ledgers", 5)]
    [TestCase("---. 1972. The Ledgers", 3)]
    [TestCase("___ (1972). The Ledgers", 3)]
    [TestCase("— The Ledgers", 0)]
    [TestCase("-- The Ledgers", 0)]
    [TestCase("———", 0)]
    [TestCase("The Ledgers", 0)]
    public void Has_a_length_as_a_dash(string text, int expected) => RepeatedAuthor.DashLength(text).Should().Be(expected);

    [TestCase("Idem, The Ledgers", 4)]
    [TestCase("Ders.: Salzwege", 5)]
    [TestCase("Idem Systems, Report", 0)]
    public void Has_a_length_as_a_word(string text, int expected) => RepeatedAuthor.WordLength(text).Should().Be(expected);
}
