namespace CitationCheck.Tests.Reading;

[TestFixture]
public sealed class AnchorTests
{
    [Test]
    public void A_link_in_the_page_leads_to_the_entry_on_the_line_of_its_anchor()
    {
        Report report = Report.Parse("""
            It flew.[[1]](#cite-1) It is far.[[2]](#cite-2) It is cold.[[3]](#cite-3)

            **References**

            <a id="cite-1"></a>1. Launch. https://a.example/launch
            <a id="cite-2"></a>2. Orbit. https://b.example/orbit
            <a id="cite-3"></a>3. Cold. https://c.example/cold
            """);

        report.Citations.Select(static citation => citation.Reference?.Label).Should().Equal("1", "2", "3");
    }
}
