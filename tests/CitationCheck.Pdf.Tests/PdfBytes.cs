using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CitationCheck.Pdf.Tests;

/// <summary>A PDF of one page, object by object, so that each of them can be made to harm.</summary>
internal sealed class PdfBytes
{
    private readonly SortedDictionary<int, byte[]> objects = [];

    public PdfBytes()
    {
        this[1] = "<</Type/Catalog/Pages 2 0 R>>";
        this[2] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        this[3] = Page();
        Stream(4, "", "BT /F1 24 Tf 50 700 Td (Rain floods 27 towns) Tj ET");
        this[5] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    }

    /// <summary>More entries of the trailer.</summary>
    public string Trailer { get; set; } = "";

    public string this[int number]
    {
        set => objects[number] = Encoding.Latin1.GetBytes(value);
    }

    public static string Page(string resources = "", string entries = "") =>
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>{entries}>>";

    public static byte[] Deflate(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return target.ToArray();
    }

    public PdfBytes Stream(int number, string entries, string data) => Stream(number, entries, Encoding.Latin1.GetBytes(data));

    public PdfBytes Stream(int number, string entries, byte[] data)
    {
        string start = string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {data.Length}>>\nstream\n");
        objects[number] = [.. Encoding.Latin1.GetBytes(start), .. data, .. "\nendstream"u8];
        return this;
    }

    /// <summary>Shows lines of text, each at its place.</summary>
    public PdfBytes Lines(params (double Size, double X, double Y, string Text)[] lines) => Stream(4, "", string.Concat(lines.Select(line =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {line.Size} Tf {line.X} {line.Y} Td ({line.Text}) Tj ET\n"))));

    public byte[] Build(bool hasTable = true)
    {
        using var bytes = new MemoryStream();
        bytes.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        foreach ((int number, byte[] body) in objects)
        {
            offsets.Add(bytes.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            bytes.Write(body);
            Write("\nendobj\n");
        }

        long table = bytes.Position;
        if (hasTable)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
            offsets.ForEach(offset => Write(string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n")));
        }

        Write(string.Create(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{Trailer}>>\nstartxref\n{table}\n%%EOF"));
        return bytes.ToArray();

        void Write(string text) => bytes.Write(Encoding.Latin1.GetBytes(text));
    }
}
