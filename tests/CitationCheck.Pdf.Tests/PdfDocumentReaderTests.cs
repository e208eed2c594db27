using System.Text;
using CitationCheck.Pdf.Structure;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace CitationCheck.Pdf.Tests;

[TestFixture]
internal sealed class PdfDocumentReaderTests
{
    private const string Title = "Rain floods 27 towns";

    private static readonly (string Name, Action<PdfBytes> Change)[] Forms =
    [
        ("plain", _ => { }),
        ("compressed", pdf => pdf.Stream(4, "/Filter/FlateDecode", PdfBytes.Deflate(Encoding.ASCII.GetBytes(Content)))),
        ("in hexadecimal", pdf => pdf.Stream(4, "/Filter/ASCIIHexDecode", Convert.ToHexString(Encoding.ASCII.GetBytes(Content)) + ">")),
        ("in two pieces", pdf =>
        {
            pdf[3] = PdfBytes.Page().Replace("4 0 R", "[4 0 R 6 0 R]", StringComparison.Ordinal);
            pdf.Stream(4, "", "BT /F1 24 Tf 50 700 Td").Stream(6, "", $"({Title}) Tj ET");
        }),
        ("in a form", pdf =>
        {
            pdf[3] = PdfBytes.Page("/XObject<</X 6 0 R>>");
            pdf.Stream(4, "", "q 1 0 0 1 0 0 cm /X Do Q").Stream(6, "/Subtype/Form/BBox[0 0 600 800]", Content);
        }),
        ("with kerning", pdf => pdf.Stream(4, "", "BT /F1 24 Tf 50 700 Td [(Rain f) 20 (loods) -300 (27 towns)] TJ ET")),
        ("with a picture in the content", pdf => pdf.Stream(4, "", $"BI /W 1 /H 1 ID (((<<[ EI {Content}")),
        ("with inherited resources", pdf =>
        {
            pdf[2] = "<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 5 0 R>>>>>>";
            pdf[3] = "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>";
        }),
        ("with escaped names", pdf => pdf[1] = "<</Type/Catalog/P#61ges 2 0 R>>"),
        ("with a font of two bytes", pdf =>
        {
            pdf[5] = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>";
            pdf[6] = "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 600>>";
            string[] characters = [.. Title.Distinct().Select((c, i) => $"<{i + 1:X4}> <{(int)c:X4}>")];
            pdf.Stream(7, "", $"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {characters.Length} beginbfchar\n"
                + string.Join('\n', characters) + "\nendbfchar endcmap");
            string codes = string.Concat(Title.Select(c => $"{string.Concat(Title.Distinct()).IndexOf(c) + 1:X4}"));
            pdf.Stream(4, "", $"BT /F1 24 Tf 50 700 Td <{codes}> Tj ET");
        }),
    ];

    private static string Content => $"BT /F1 24 Tf 50 700 Td ({Title}) Tj ET";

    [TestCaseSource(nameof(Forms))]
    public void The_largest_text_of_the_first_page_is_a_title((string Name, Action<PdfBytes> Change) form)
    {
        var pdf = new PdfBytes();
        form.Change(pdf);

        Read(pdf.Build()).Titles.Should().Equal(new SourceTitle(TitleField.Heading, Title));
        Read(pdf.Build(hasTable: false)).Titles.Should().Equal(new SourceTitle(TitleField.Heading, Title));
    }

    [Test]
    public void Objects_in_streams_of_objects_are_read()
    {
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>"];
        string header = $"1 0 2 {objects[0].Length + 1} ";
        var pdf = new PdfBytes();
        pdf[1] = "null";
        pdf[2] = "null";
        pdf.Stream(6, $"/Type/ObjStm/N 2/First {header.Length}/Filter/FlateDecode",
            PdfBytes.Deflate(Encoding.ASCII.GetBytes(header + string.Join(' ', objects))));

        Read(pdf.Build()).Titles.Should().Equal(new SourceTitle(TitleField.Heading, Title));
    }

    [Test]
    public void A_document_of_a_writer_is_read()
    {
        var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = "Rain floods 27 towns";
        builder.DocumentInformation.Author = "Ada Lake; Ben River";
        PdfPageBuilder page = builder.AddPage(PageSize.A4);
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        page.AddText("Rain floods", 22, new PdfPoint(60, 700), font);
        page.AddText("27 towns", 22, new PdfPoint(60, 674), font);
        page.AddText("It rained for two days in the whole of the county, and the rivers rose.", 11, new PdfPoint(60, 600), font);

        DocumentContent content = Read(builder.Build(), 10_000);

        content.Titles.Should().Equal(
            new SourceTitle(TitleField.Title, "Rain floods 27 towns"), new SourceTitle(TitleField.Heading, "Rain floods 27 towns"));
        content.IsTitleConfirmed.Should().BeTrue();
        content.Authors.Should().Equal("Ada Lake", "Ben River");
        content.Text.Should().Contain("the rivers rose").And.Contain("27 towns");
    }

    [Test]
    public void Text_is_read_only_if_it_is_wanted_and_up_to_its_limit()
    {
        byte[] pdf = new PdfBytes().Build();

        Read(pdf).Text.Should().BeNull();
        Read(pdf).TextLength.Should().BePositive();
        Read(pdf, 7).Text.Should().Be("Rain fl");
    }

    [Test]
    public void An_encrypted_document_is_not_read()
    {
        var pdf = new PdfBytes { Trailer = "/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>" };

        FluentActions.Invoking(() => Read(pdf.Build())).Should().Throw<UnreadablePdfException>().WithMessage("*encrypted*");
    }

    [TestCase("%PDF-1.4", null, true)]
    [TestCase("\n %PDF-1.4", "text/html", true)]
    [TestCase("junk %PDF-1.4", "application/pdf", true)]
    [TestCase("<p>junk %PDF-1.4", "text/html", false)]
    [TestCase("<html>", "application/pdf", false)]
    [TestCase("", "application/pdf", false)]
    public void A_document_is_known_by_its_start(string start, string? type, bool isPdf)
    {
        using var reader = new PdfDocumentReader();

        reader.Recognizes(Encoding.ASCII.GetBytes(start), type).Should().Be(isPdf);
    }

    private static DocumentContent Read(byte[] pdf, int textLength = 0) => PdfDocumentReader.Read(pdf, textLength, CancellationToken.None);
}
