using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class IdentifierReaderTests
{
    [TestCase("Rain. doi:10.1234/rain.5.", IdentifierKind.Doi, "10.1234/rain.5")]
    [TestCase("Rain. doi:10.1234/15-20(99)7<01:RAI>2.0.CO;2.", IdentifierKind.Doi, "10.1234/15-20(99)7<01:RAI>2.0.CO;2")]
    [TestCase("Rain. https://doi.org/10.1234/7%3C01:RAI%3E2.0.CO;2", IdentifierKind.Doi, "10.1234/7<01:RAI>2.0.CO;2")]
    [TestCase("Rain [doi:10.1234/54[01:RAI]2.0.CO;2]", IdentifierKind.Doi, "10.1234/54[01:RAI]2.0.CO;2")]
    [TestCase("Rain <https://doi.org/10.1234/rain>", IdentifierKind.Doi, "10.1234/rain")]
    [TestCase("Rain (https://doi.org/10.1234/rain(5)).", IdentifierKind.Doi, "10.1234/rain(5)")]
    [TestCase("Rain. https://lake.example/10.1234/rain.pdf", IdentifierKind.Doi, "10.1234/rain")]
    [TestCase("Rain. arXiv:2301.00001v2", IdentifierKind.Arxiv, "2301.00001v2")]
    [TestCase("Rain. https://arxiv.org/abs/hep-th/9901001", IdentifierKind.Arxiv, "hep-th/9901001")]
    [TestCase("Rain. ISBN 978-0-00-000000-2.", IdentifierKind.Isbn, "978-0-00-000000-2")]
    [TestCase("Rain. PMID: 12345678", IdentifierKind.Pmid, "12345678")]
    public void Finds_an_identifier(string entry, IdentifierKind kind, string value) =>
        Find(entry, url: null).Should().Equal(new Identifier(kind, value));

    [TestCase("Rain fell 10.5 mm")]
    [TestCase("Version x10.1234/5")]
    public void Finds_none_in_other_texts(string entry) => Find(entry, url: null).Should().BeEmpty();

    [Test]
    public void Gives_one_that_is_in_the_text_and_the_url_once() =>
        Find("Rain. doi:10.1234/rain", "https://doi.org/10.1234/rain").Should().ContainSingle();

    [TestCase("Rain. DOI: 10.1234/rain.5.", "DOI: 10.1234/rain.5")]
    [TestCase("Rain. ISBN 978-0-00-000000-2.", "ISBN 978-0-00-000000-2")]
    public void Says_where_it_stands_with_its_word(string entry, string expected)
    {
        List<FoundIdentifier> found = [];
        IdentifierReader.FindAll(entry, found);
        entry[found[0].Start..found[0].End].Should().Be(expected);
    }

    private static IReadOnlyList<Identifier> Find(string entry, string? url)
    {
        List<FoundIdentifier> found = [];
        IdentifierReader.FindAll(entry, found);
        return IdentifierReader.Join(found, url);
    }
}
