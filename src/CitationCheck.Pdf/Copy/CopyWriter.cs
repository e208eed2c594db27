using System.Globalization;
using System.Text;
using CitationCheck.Pdf.Structure;

namespace CitationCheck.Pdf.Copy;

/// <summary>Writes the objects of a new PDF.</summary>
internal sealed class CopyWriter : IDisposable
{
    private const double MostNumber = 1_000_000;

    private readonly MemoryStream bytes = new();
    private readonly List<long> offsets = [];

    public CopyWriter() => Write("%PDF-1.7\n");

    /// <summary>Writes a value that has no references.</summary>
    public static void Append(StringBuilder text, PdfValue value)
    {
        switch (value)
        {
            case PdfNumber number:
                AppendNumber(text, number.Value);
                break;
            case PdfName name:
                AppendName(text, name.Text);
                break;
            case PdfString written:
                text.Append('<').Append(Convert.ToHexString(written.Bytes)).Append('>');
                break;
            case PdfArray array:
                text.Append('[');
                foreach (PdfValue item in array.Items)
                {
                    Append(text, item);
                    text.Append(' ');
                }

                text.Append(']');
                break;
        }
    }

    public static void AppendNumber(StringBuilder text, double number) =>
        text.Append(CultureInfo.InvariantCulture, $"{Math.Clamp(number, -MostNumber, MostNumber):0.#####}");

    public static void AppendName(StringBuilder text, string name)
    {
        text.Append('/');
        foreach (char c in name)
        {
            _ = char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+' or ','
                ? text.Append(c)
                : text.Append('#').Append(((int)c & 0xFF).ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Takes the number of an object that is written later.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count;
    }

    public void WriteObject(int number, string body)
    {
        offsets[number - 1] = bytes.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n"));
    }

    /// <summary>Writes a stream.</summary>
    /// <param name="number">The number of the object.</param>
    /// <param name="entries">Entries of its dictionary beside the length.</param>
    /// <param name="data">The data.</param>
    public void WriteStream(int number, string entries, ReadOnlySpan<byte> data)
    {
        offsets[number - 1] = bytes.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{entries}/Length {data.Length}>>\nstream\n"));
        bytes.Write(data);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>Ends the file.</summary>
    /// <param name="root">The number of the catalog.</param>
    public byte[] End(int root)
    {
        long table = bytes.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (long offset in offsets)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        }

        Write(string.Create(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {offsets.Count + 1}/Root {root} 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return bytes.ToArray();
    }

    public void Dispose() => bytes.Dispose();

    private void Write(string text) => bytes.Write(Encoding.Latin1.GetBytes(text));
}
