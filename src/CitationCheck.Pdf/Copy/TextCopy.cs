using System.Globalization;
using System.Text;
using CitationCheck.Pdf.Structure;

namespace CitationCheck.Pdf.Copy;

/// <summary>
/// Makes a PDF that has only the text of another, in the plainest structure. PdfPig reads it well; with PDFs made to harm it calls itself
/// until the process ends, or takes all memory, and there is no defense from the outside.
/// </summary>
internal static class TextCopy
{
    public static byte[] Of(PdfFile file, IReadOnlyList<PdfPage> pages, CancellationToken cancellationToken)
    {
        using var writer = new CopyWriter();
        int root = writer.Reserve();
        int tree = writer.Reserve();
        var fonts = new FontCopier(file, writer);
        var kids = new StringBuilder();
        int count = 0;
        foreach (PdfPage page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            kids.Append(CultureInfo.InvariantCulture, $"{Write(file, page, fonts, writer, tree)} 0 R ");
            count++;
        }

        writer.WriteObject(tree, string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Count {count}/Kids[{kids}]>>"));
        writer.WriteObject(root, string.Create(CultureInfo.InvariantCulture, $"<</Type/Catalog/Pages {tree} 0 R>>"));
        return writer.End(root);
    }

    private static int Write(PdfFile file, PdfPage page, FontCopier fonts, CopyWriter writer, int tree)
    {
        (string content, IReadOnlyCollection<int> used) = new ContentCopier(file, fonts).Copy(page);
        int stream = writer.Reserve();
        writer.WriteStream(stream, "", Encoding.Latin1.GetBytes(content));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<</Type/Page/Parent {tree} 0 R/Contents {stream} 0 R/Rotate {Turn(page.Rotation)}");
        text.Append("/MediaBox[");
        foreach (double corner in BoxOf(file, page.Box))
        {
            CopyWriter.AppendNumber(text, corner);
            text.Append(' ');
        }

        text.Append("]/Resources<</Font<<");
        foreach (int font in used)
        {
            text.Append(CultureInfo.InvariantCulture, $"/F{font} {font} 0 R");
        }

        int number = writer.Reserve();
        writer.WriteObject(number, text.Append(">>>>>>").ToString());
        return number;
    }

    private static int Turn(int rotation) => ((rotation % 360) + 360) % 360 / 90 * 90;

    private static double[] BoxOf(PdfFile file, PdfValue? box)
    {
        double[] corners = file.Resolve(box) is PdfArray { Items.Count: 4 } array
            ? [.. array.Items.Select(file.Resolve).OfType<PdfNumber>().Select(static corner => corner.Value)]
            : [];
        bool isBox = corners.Length == 4 && Math.Abs(corners[2] - corners[0]) is > 1 and < 100_000
            && Math.Abs(corners[3] - corners[1]) is > 1 and < 100_000;
        return isBox ? corners : [0, 0, 612, 792];
    }
}
