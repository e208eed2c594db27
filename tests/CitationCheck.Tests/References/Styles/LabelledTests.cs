using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>Parts that are named.</summary>
public sealed class LabelledTests
{
    [TestCase("Oil falls again\nAuthor: J. Okafor\nPublisher: FAO", "Oil falls again | J. Okafor | FAO")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Labelled(), entry).Should().Be(expected);

    [TestCase("Oil: it falls again")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Labelled(), text).Should().BeEmpty();
}
