namespace CitationCheck.Pdf.Tests.Titles;

/// <summary>First pages, as they are set.</summary>
public sealed class PageTitleTests
{
    private const string Body = "It rained for two days in the whole of the county, and the rivers rose above their banks.";

    private static readonly (string Name, (double Size, double X, double Y, string Text)[] Lines, string Title)[] Pages =
    [
        ("a paper", [
            (9, 60, 760, "Journal of Lakes, Vol. 3"), (20, 60, 700, "Rain floods"), (20, 60, 676, "27 towns"), (12, 60, 650, "Ada Lake"),
            (10, 60, 600, Body), (10, 60, 588, Body), (10, 60, 576, Body)], "Rain floods 27 towns"),
        ("a word that is parted", [
            (20, 60, 700, "Rain inunda-"), (20, 60, 676, "tes all towns"), (10, 60, 600, Body), (10, 60, 588, Body), (10, 60, 576, Body)],
            "Rain inundates all towns"),
        ("a name that keeps its hyphen", [
            (20, 60, 700, "Effects of COVID-"), (20, 60, 676, "19 on lakes"), (10, 60, 600, Body), (10, 60, 588, Body),
            (10, 60, 576, Body)],
            "Effects of COVID- 19 on lakes"),
        ("a banner larger than the title", [
            (30, 60, 760, "Lakes"), (18, 60, 700, "Rain floods 27 towns"), (10, 60, 600, Body), (10, 60, 588, Body), (10, 60, 576, Body)],
            "Rain floods 27 towns"),
        ("a stamp", [
            (26, 60, 780, "arXiv:2101.00001v2 [cs.CL] 1 Jan 2021"), (18, 60, 700, "Rain floods 27 towns"), (10, 60, 600, Body),
            (10, 60, 588, Body), (10, 60, 576, Body)], "Rain floods 27 towns"),
        ("a note at the title", [
            (18, 60, 700, "Rain floods 27 towns"), (9, 235, 707, "1,*"), (10, 60, 600, Body), (10, 60, 588, Body), (10, 60, 576, Body)],
            "Rain floods 27 towns"),
        ("two columns", [
            (18, 60, 700, "Rain floods 27 towns"), (10, 60, 600, "It rained for two days"), (10, 320, 600, "and the rivers rose"),
            (10, 60, 588, "in the whole county"), (10, 320, 588, "above their banks")], "Rain floods 27 towns"),
        ("a slide", [(40, 60, 400, "Rain floods 27 towns"), (24, 60, 300, "Ada Lake")], "Rain floods 27 towns"),
    ];

    [TestCaseSource(nameof(Pages))]
    public void The_title_is_the_first_candidate(
        (string Name, (double Size, double X, double Y, string Text)[] Lines, string Title) page) =>
        PdfDocumentReader.Read(new PdfBytes().Lines(page.Lines).Build(), 0, CancellationToken.None)
            .Titles.Select(title => title.Text).FirstOrDefault().Should().Be(page.Title);

    [Test]
    public void A_stamp_at_the_side_is_no_title()
    {
        byte[] pdf = new PdfBytes().Stream(4, "", $"BT /F1 30 Tf 0 1 -1 0 40 100 Tm (Stamp of the archive) Tj ET "
            + $"BT /F1 18 Tf 60 700 Td (Rain floods 27 towns) Tj ET BT /F1 10 Tf 60 600 Td ({Body}) Tj ET").Build();

        PdfDocumentReader.Read(pdf, 0, CancellationToken.None).Titles.Select(title => title.Text).Should().Equal("Rain floods 27 towns");
    }
}
