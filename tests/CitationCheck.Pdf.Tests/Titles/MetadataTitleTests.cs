using CitationCheck.Pdf.Titles;

namespace CitationCheck.Pdf.Tests.Titles;

public sealed class MetadataTitleTests
{
    [TestCase("Microsoft Word - draft3.docx")]
    [TestCase("Microsoft PowerPoint - Lecture 5")]
    [TestCase("Microsoft Word – Jahresbericht")]
    [TestCase("untitled")]
    [TestCase("Untitled-2")]
    [TestCase("Document1")]
    [TestCase("PowerPoint Presentation")]
    [TestCase("Présentation PowerPoint")]
    [TestCase("PowerPoint-Präsentation")]
    [TestCase("PowerPoint 演示文稿")]
    [TestCase("Slide 1")]
    [TestCase("paper_final_v2")]
    [TestCase("main.tex")]
    [TestCase("main.dvi")]
    [TestCase("Annual report 2023.indd")]
    [TestCase("C:\\Users\\ada\\report")]
    [TestCase("/home/ada/thesis")]
    [TestCase("s41586-020-2649-2 1..6")]
    [TestCase("nature12373")]
    [TestCase("PII: S0140-6736(20)30183-5")]
    [TestCase("doi:10.1234/abc")]
    [TestCase("10.1234/abc")]
    [TestCase("arXiv:2101.00001v2  [cs.CL]  1 Jan 2021")]
    [TestCase("LKR824191")]
    [TestCase("https://lake.example/report")]
    [TestCase("12345")]
    [TestCase("")]
    [TestCase("IEEE Paper Title")]
    public void Titles_that_programs_fill_in_are_none(string title) => MetadataTitle.IsTitle(title).Should().BeFalse();

    [TestCase("Rain floods 27 towns")]
    [TestCase("Sapiens")]
    [TestCase("Annual report 2023")]
    [TestCase("Attention Is All You Need")]
    [TestCase("GPT-4 Technical Report")]
    [TestCase("COVID-19 in 2021")]
    [TestCase("2023年度报告")]
    [TestCase("Über Flüsse")]
    [TestCase("Microsoft and the state")]
    [TestCase("The document society")]
    public void Titles_that_somebody_gave_are_titles(string title) => MetadataTitle.IsTitle(title).Should().BeTrue();

    [TestCase("Ada Lake", true)]
    [TestCase("山田太郎", true)]
    [TestCase("ada", false)]
    [TestCase("user42 pc", false)]
    [TestCase("Administrator", false)]
    public void Accounts_are_no_authors(string author, bool isAuthor) => MetadataTitle.IsAuthor(author).Should().Be(isAuthor);
}
