using System.Diagnostics;
using System.Text;
using CitationCheck.Pdf.Structure;

namespace CitationCheck.Pdf.Tests;

/// <summary>
/// PDFs that are made to harm. Several of them end the process when PdfPig reads them itself, and then no test of this project passes.
/// </summary>
[TestFixture]
internal sealed class HostilePdfTests
{
    private const int Many = 100_000;

    private static readonly (string Name, Func<PdfBytes, byte[]> Make)[] Traps =
    [
        .. Objects(
            ("a page tree that is its own child", pdf => pdf[2] = "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1>>"),
            ("two page trees in a circle", pdf =>
            {
                pdf[2] = "<</Type/Pages/Kids[6 0 R]/Count 1>>";
                pdf[6] = "<</Type/Pages/Kids[2 0 R]/Count 1>>";
            }),
            ("a deep page tree", pdf =>
            {
                pdf[2] = "<</Type/Pages/Kids[6 0 R]/Count 1>>";
                Chain(pdf, (_, next) => $"<</Type/Pages/Kids[{next} 0 R]/Count 1>>", last: 3);
            }),
            ("a page tree that doubles at each level", pdf =>
            {
                pdf[2] = "<</Type/Pages/Kids[6 0 R 6 0 R]/Count 1>>";
                Chain(pdf, (_, next) => $"<</Type/Pages/Kids[{next} 0 R {next} 0 R]/Count 1>>", last: 3, count: 60);
            }),
            ("100,000 pages that are one", pdf => pdf[2] = $"<</Type/Pages/Kids[{Repeat("3 0 R ", Many)}]/Count {Many}>>"),
            ("100,000 pages", pdf =>
            {
                pdf[2] = $"<</Type/Pages/Kids[{string.Concat(Enumerable.Range(6, Many).Select(page => $"{page} 0 R "))}]/Count {Many}>>";
                Chain(pdf, (_, _) => PdfBytes.Page(), last: 3);
            }),
            ("a count of two billion pages", pdf => pdf[2] = "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>"),
            ("a reference to itself", pdf => pdf[1] = "<</Type/Catalog/Pages 6 0 R>>"),
            ("references in a circle", pdf =>
            {
                pdf[3] = PdfBytes.Page().Replace("/Contents 4 0 R", "/Contents 6 0 R", StringComparison.Ordinal);
                pdf[6] = "7 0 R";
                pdf[7] = "6 0 R";
            }),
            ("a long chain of references", pdf =>
            {
                pdf[1] = "<</Type/Catalog/Pages 6 0 R>>";
                Chain(pdf, (_, next) => $"{next} 0 R", last: 2);
            }),
            ("a length that is the stream itself", pdf => pdf[4] = "<</Length 4 0 R>>\nstream\nBT ET\nendstream"),
            ("lengths in a circle", pdf =>
            {
                pdf[4] = "<</Length 6 0 R>>\nstream\nBT ET\nendstream";
                pdf[6] = "<</Length 4 0 R>>\nstream\nBT ET\nendstream";
            }),
            ("a filter that is itself", pdf =>
            {
                pdf.Stream(4, "/Filter 6 0 R", "x");
                pdf[6] = "6 0 R";
            }),
            ("a hundred filters", pdf => pdf.Stream(4, $"/Filter[{Repeat("/FlateDecode", 100)}]", "x")),
            ("forms that draw each other", pdf => FormsOf(pdf, next => next == 7 ? 6 : 7, count: 2, times: 2)),
            ("a form that draws three that draw three", pdf => FormsOf(pdf, next => next, count: 60, times: 3)),
            ("a long chain of forms", pdf => FormsOf(pdf, next => next, count: 20_000, times: 1)),
            ("a font that is its own descendant", pdf =>
                pdf[5] = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]>>"),
            ("a table that uses itself", pdf =>
            {
                pdf[5] = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 6 0 R/DescendantFonts[7 0 R]>>";
                pdf.Stream(6, "/Type/CMap/CMapName/A/UseCMap 6 0 R", "begincmap endcmap");
                pdf[7] = "<</Type/Font/Subtype/CIDFontType2/BaseFont/X>>";
            }),
            ("widths of two billion characters", pdf =>
            {
                pdf[5] = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[7 0 R]>>";
                pdf[7] = "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W[0 2147483647 500]>>";
            }),
            ("a thousand wide ranges of widths", pdf =>
            {
                pdf[5] = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[7 0 R]>>";
                pdf[7] = $"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W[{Repeat("0 65535 500 ", 1000)}]>>";
            }),
            ("a table of four billion characters", pdf =>
            {
                pdf[5] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>";
                pdf.Stream(6, "", "begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap");
            }),
            ("a function of itself", pdf =>
            {
                pdf[3] = PdfBytes.Page("/ColorSpace<</C [/Separation/X/DeviceRGB 6 0 R]>>");
                pdf[6] = "<</FunctionType 3/Domain[0 1]/Functions[6 0 R]/Bounds[]/Encode[0 1]>>";
                pdf.Stream(4, "", "/C cs 0 sc BT /F1 24 Tf 50 700 Td (Rain) Tj ET");
            }),
            ("a program of a font that is none", pdf =>
            {
                pdf[5] = "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</Type/FontDescriptor/FontName/X/FontFile 6 0 R>>>>";
                pdf.Stream(6, "/Length1 10", Repeat("callsubr ", Many));
            }),
            ("a box as large as the world", pdf =>
                pdf[3] = PdfBytes.Page().Replace("600 800", "1e300 99999999999999999999", StringComparison.Ordinal)),
            ("metadata with entities", pdf =>
            {
                pdf[1] = "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>";
                pdf.Stream(6, "", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>");
            }),
            ("deep metadata", pdf =>
            {
                pdf[1] = "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>";
                pdf.Stream(6, "", Repeat("<a>", Many));
            }),
            ("an information dictionary that is itself", pdf =>
            {
                pdf.Trailer = "/Info 6 0 R";
                pdf[6] = "6 0 R";
            }),
            ("a row of pixels of two billion bytes", pdf => pdf.Stream(
                4, "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 4/Columns 2147483647>>", PdfBytes.Deflate(new byte[100]))),
            ("a stream of objects that holds itself", pdf => pdf.Stream(6, "/Type/ObjStm/N 1/First 4/Extends 6 0 R", "6 0 <</A 6 0 R>>"))),
        .. Contents(
            ("a million open arrays", () => "BT /F1 24 Tf 50 700 Td " + Repeat("[", 1_000_000) + " TJ ET"),
            ("a million open dictionaries", () => Repeat("<<", 1_000_000)),
            ("a million open strings", () => "BT " + Repeat("(", 1_000_000) + " Tj ET"),
            ("a million saved states", () => Repeat("q ", 1_000_000)),
            ("a million marks", () => Repeat("/A BMC ", 1_000_000)),
            ("a path of two million lines", () => "0 0 m " + Repeat("1 1 l ", 2_000_000) + "S"),
            ("a million texts", () => "BT /F1 24 Tf 50 700 Td " + Repeat("(Hello) Tj ", 1_000_000)),
            ("a text of ten million letters", () => "BT /F1 24 Tf 50 700 Td (" + Repeat("x", 10_000_000) + ") Tj ET"),
            ("numbers without end", () => Repeat("99999999999999999999999999 ", 100_000) + "Td"),
            ("pictures without end", () => Repeat("BI ID ", 100_000))),
        ("a gigabyte of zeros", pdf => pdf.Stream(4, "/Filter/FlateDecode", Bomb(times: 1)).Build()),
        ("a gigabyte, compressed twice", pdf => pdf.Stream(4, "/Filter[/FlateDecode/FlateDecode]", Bomb(times: 2)).Build()),
        ("a hundred bombs", pdf =>
        {
            byte[] bomb = Bomb(times: 1)[..100_000];
            pdf[3] = PdfBytes.Page().Replace(
                "4 0 R", $"[{string.Concat(Enumerable.Range(6, 100).Select(part => $"{part} 0 R "))}]", StringComparison.Ordinal);
            Enumerable.Range(6, 100).ToList().ForEach(part => pdf.Stream(part, "/Filter/FlateDecode", bomb));
            return pdf.Build();
        }),
        ("16 MiB of open arrays", _ => [.. "%PDF-1.4\n1 0 obj "u8, .. Enumerable.Repeat((byte)'[', 16 * 1024 * 1024)]),
        ("16 MiB of objects", _ => Encoding.ASCII.GetBytes("%PDF-1.4\n" + string.Concat(
            Enumerable.Range(1, 1_000_000).Select(number => $"{number} 0 obj 1 endobj\n")))),
        ("16 MiB of the beginnings of streams", _ => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<<>>" + Repeat("stream ", 2_000_000))),
        ("16 MiB of trailers", _ => Encoding.ASCII.GetBytes("%PDF-1.4\n" + Repeat("trailer<</Root 1 0 R>>", 700_000))),
        ("16 MiB of trailers without an end", _ => Encoding.ASCII.GetBytes("%PDF-1.4\n" + Repeat("trailer<<[(", 1_000_000))),
        ("objects without an end", _ => Encoding.ASCII.GetBytes("%PDF-1.4\n" + string.Concat(
            Enumerable.Range(1, 300_000).Select(number => $"{number} 0 obj<</Type/XRef(stream endstream\n")))),
        ("streams without an end in a stream of objects", pdf =>
        {
            string header = string.Concat(Enumerable.Range(7, 50_000).Select(number => $"{number} {(number - 7) * 12} "));
            pdf[2] = $"<</Type/Pages/Kids[{string.Concat(Enumerable.Range(7, 20_000).Select(page => $"{page} 0 R "))}]/Count 1>>";
            return pdf.Stream(6, $"/Type/ObjStm/N 50000/First {header.Length}/Filter/FlateDecode",
                PdfBytes.Deflate(Encoding.ASCII.GetBytes(header + Repeat("<<>> stream ", 50_000)))).Build();
        }),
        ("16 MiB of chance", _ =>
        {
            byte[] bytes = new byte[16 * 1024 * 1024];
            new Random(1).NextBytes(bytes);
            "%PDF-1.4\n"u8.CopyTo(bytes);
            return bytes;
        }),
        ("nothing but its mark", _ => "%PDF-1.4"u8.ToArray()),
        ("the first half", pdf => pdf.Build()[..300]),
    ];

    [TestCaseSource(nameof(Traps))]
    [CancelAfter(60_000)]
    public void A_document_that_is_made_to_harm_ends_within_its_limits((string Name, Func<PdfBytes, byte[]> Make) trap)
    {
        byte[] pdf = trap.Make(new PdfBytes());
        var watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadOrSayWhy(pdf);

        long allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (1024 * 1024);
        TestContext.Out.WriteLine($"{trap.Name}: {pdf.Length:N0} bytes, {watch.ElapsedMilliseconds:N0} ms, {allocated:N0} MiB allocated");
        allocated.Should().BeLessThan(2_048);
    }

    [Test]
    public void Damaged_documents_end_in_a_state()
    {
        byte[] pdf = new PdfBytes { Trailer = "/Info<</Title(Rain floods 27 towns)>>" }.Build();
        var random = new Random(20_260_301);
        for (int i = 0; i < 500; i++)
        {
            byte[] damaged = [.. pdf];
            for (int j = 0; j < 1 + (i % 8); j++)
            {
                damaged[random.Next(9, damaged.Length)] = (byte)random.Next(256);
            }

            ReadOrSayWhy(damaged[..random.Next(damaged.Length / 2, damaged.Length)]);
            ReadOrSayWhy(damaged);
        }
    }

    [Test]
    public void Reading_can_be_cancelled() =>
        FluentActions.Invoking(() => PdfDocumentReader.Read(new PdfBytes().Build(), 1_000, new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

    private static void ReadOrSayWhy(byte[] pdf)
    {
        try
        {
            PdfDocumentReader.Read(pdf, 262_144, CancellationToken.None);
        }
        catch (UnreadablePdfException)
        {
            // it says why
        }
    }

    private static IEnumerable<(string, Func<PdfBytes, byte[]>)> Objects(params (string Name, Action<PdfBytes> Change)[] traps) =>
        traps.Select(trap => (trap.Name, new Func<PdfBytes, byte[]>(pdf =>
        {
            trap.Change(pdf);
            return pdf.Build();
        })));

    private static IEnumerable<(string, Func<PdfBytes, byte[]>)> Contents(params (string Name, Func<string> Content)[] traps) =>
        traps.Select(trap => (trap.Name, new Func<PdfBytes, byte[]>(pdf =>
            pdf.Stream(4, "/Filter/FlateDecode", PdfBytes.Deflate(Encoding.Latin1.GetBytes(trap.Content()))).Build())));

    private static void Chain(PdfBytes pdf, Func<int, int, string> body, int last, int count = Many)
    {
        for (int i = 0; i < count; i++)
        {
            pdf[6 + i] = body(6 + i, i + 1 < count ? 7 + i : last);
        }
    }

    private static void FormsOf(PdfBytes pdf, Func<int, int> next, int count, int times)
    {
        pdf[3] = PdfBytes.Page("/XObject<</X 6 0 R>>");
        pdf.Stream(4, "", "/X Do");
        for (int i = 0; i < count; i++)
        {
            int drawn = next(i + 1 < count ? 7 + i : 6);
            pdf.Stream(6 + i, $"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {drawn} 0 R>>>>", Repeat("/X Do ", times));
        }
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] Bomb(int times)
    {
        byte[] bomb = PdfBytes.Deflate(new byte[1024 * 1024 * 1024]);
        return times == 1 ? bomb : PdfBytes.Deflate(bomb);
    }
}
