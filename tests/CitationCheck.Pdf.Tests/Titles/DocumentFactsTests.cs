using System.Text;

namespace CitationCheck.Pdf.Tests.Titles;

public sealed class DocumentFactsTests
{
    [Test]
    public void Metadata_says_title_authors_date_and_language()
    {
        var pdf = new PdfBytes();
        pdf[1] = "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/Lang(en-GB)>>";
        pdf.Stream(6, "/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes("""
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Über Flüsse</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>Ada Lake</rdf:li><rdf:li>Ben River</rdf:li></rdf:Seq></dc:creator>
            <prism:publicationDate>2023-04-01</prism:publicationDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """));

        DocumentContent content = PdfDocumentReader.Read(pdf.Build(), 0, CancellationToken.None);

        content.Titles[0].Should().Be(new SourceTitle(TitleField.Title, "Über Flüsse"));
        content.Authors.Should().Equal("Ada Lake", "Ben River");
        content.Published.Should().Be(new PartialDate(2023, 4, 1));
        content.Language.Should().Be("en-GB");
        content.IsTitleConfirmed.Should().BeFalse("the page says something else");
    }

    [TestCase("(Rain floods 27 towns)", true)]
    [TestCase("(RAIN FLOODS 27 TOWNS)", true)]
    [TestCase("<FEFF005200610069006E00200066006C006F006F0064007300200032003700200074006F0077006E0073>", true)]
    [TestCase("(Rain floods 27 towns: an account)", true)]
    [TestCase("(Rain floods 72 towns)", false)]
    [TestCase("(Snow closes the pass)", false)]
    [TestCase("(untitled)", false)]
    public void A_title_is_beyond_doubt_if_metadata_and_page_agree(string title, bool isConfirmed)
    {
        var pdf = new PdfBytes { Trailer = "/Info 6 0 R" };
        pdf[6] = $"<</Title {title}>>";

        PdfDocumentReader.Read(pdf.Build(), 0, CancellationToken.None).IsTitleConfirmed.Should().Be(isConfirmed);
    }
}
