using System.Globalization;
using System.Text;
using CitationCheck.Pdf.Structure;

namespace CitationCheck.Pdf.Copy;

/// <summary>
/// Copies what says which characters the bytes of a text are, and how wide. The drawings of the characters stay behind: they are programs,
/// and are not needed.
/// </summary>
internal sealed class FontCopier(PdfFile file, CopyWriter writer)
{
    private const int MostWidths = 20_000;

    private static readonly string[] Numbers = ["Flags", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV", "MissingWidth"];

    private readonly Dictionary<PdfDictionary, int> copied = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of the copy of a font; <see langword="null"/> if it is none, or there are too many.</summary>
    public int? Copy(PdfValue? value)
    {
        if (file.DictionaryOf(value) is not { } font)
        {
            return null;
        }

        if (!copied.TryGetValue(font, out int number))
        {
            if (copied.Count >= PdfLimits.Fonts)
            {
                return null;
            }

            number = writer.Reserve();
            copied[font] = number;
            Write(number, font);
        }

        return number;
    }

    private void Write(int number, PdfDictionary font)
    {
        var text = new StringBuilder("<</Type/Font");
        string subtype = file.NameOf(font.Get("Subtype")) switch
        {
            "Type0" => "Type0",
            "TrueType" => "TrueType",
            _ => "Type1", // those whose characters are drawings, too: only their codes and widths are needed
        };
        text.Append("/Subtype/").Append(subtype).Append("/BaseFont");
        CopyWriter.AppendName(text, file.NameOf(font.Get("BaseFont")) ?? "Unnamed");
        AppendStream(text, "ToUnicode", font.Get("ToUnicode"));
        if (subtype == "Type0")
        {
            AppendComposite(text, font);
        }
        else
        {
            AppendSimple(text, font);
        }

        writer.WriteObject(number, text.Append(">>").ToString());
    }

    private void AppendSimple(StringBuilder text, PdfDictionary font)
    {
        AppendEncoding(text, font.Get("Encoding"));
        int first = Math.Clamp(Whole(font.Get("FirstChar")) ?? 0, 0, 255);
        if (file.Resolve(font.Get("Widths")) is PdfArray widths)
        {
            // Type 3 fonts have units of their own.
            double scale = file.NameOf(font.Get("Subtype")) == "Type3" ? 1000 * FirstOf(font.Get("FontMatrix"), 0.001) : 1;
            double[] numbers = [.. widths.Items.Take(256 - first).Select(width => scale * (file.Resolve(width) as PdfNumber)?.Value ?? 0)];
            text.Append(CultureInfo.InvariantCulture, $"/FirstChar {first}/LastChar {first + numbers.Length - 1}/Widths");
            AppendNumbers(text, numbers);
        }

        AppendDescriptor(text, font, isNeeded: false);
    }

    private double FirstOf(PdfValue? array, double usual) =>
        file.Resolve(array) is PdfArray { Items: [var item, ..] } && file.Resolve(item) is PdfNumber number ? number.Value : usual;

    private void AppendComposite(StringBuilder text, PdfDictionary font)
    {
        if (file.Resolve(font.Get("Encoding")) is PdfName name)
        {
            text.Append("/Encoding");
            CopyWriter.AppendName(text, name.Text);
        }
        else
        {
            AppendStream(text, "Encoding", font.Get("Encoding"));
        }

        PdfDictionary below = file.Resolve(font.Get("DescendantFonts")) is PdfArray { Items: [var first, ..] }
            ? file.DictionaryOf(first) ?? PdfDictionary.Empty
            : PdfDictionary.Empty;
        text.Append("/DescendantFonts[<</Type/Font/Subtype/")
            .Append(file.NameOf(below.Get("Subtype")) == "CIDFontType0" ? "CIDFontType0" : "CIDFontType2").Append("/BaseFont");
        CopyWriter.AppendName(text, file.NameOf(below.Get("BaseFont")) ?? "Unnamed");
        PdfDictionary system = file.DictionaryOf(below.Get("CIDSystemInfo")) ?? PdfDictionary.Empty;
        text.Append("/CIDSystemInfo<</Registry").Append(TextOf(system.Get("Registry"), "Adobe"))
            .Append("/Ordering").Append(TextOf(system.Get("Ordering"), "Identity")).Append("/Supplement 0>>/DW ");
        CopyWriter.AppendNumber(text, (file.Resolve(below.Get("DW")) as PdfNumber)?.Value ?? 1000);
        AppendWidths(text, file.Resolve(below.Get("W")) as PdfArray);
        AppendDescriptor(text, below, isNeeded: true);
        text.Append(">>]");
    }

    private string TextOf(PdfValue? value, string usual)
    {
        byte[] bytes = file.Resolve(value) is PdfString { Bytes.Length: < 64 } written ? written.Bytes : Encoding.Latin1.GetBytes(usual);
        return $"<{Convert.ToHexString(bytes)}>";
    }

    private void AppendEncoding(StringBuilder text, PdfValue? encoding)
    {
        switch (file.Resolve(encoding))
        {
            case PdfName name:
                text.Append("/Encoding");
                CopyWriter.AppendName(text, name.Text);
                break;
            case PdfDictionary dictionary:
                text.Append("/Encoding<</Type/Encoding");
                if (file.NameOf(dictionary.Get("BaseEncoding")) is { } basis)
                {
                    text.Append("/BaseEncoding");
                    CopyWriter.AppendName(text, basis);
                }

                AppendDifferences(text, file.Resolve(dictionary.Get("Differences")) as PdfArray);
                text.Append(">>");
                break;
        }
    }

    private void AppendDifferences(StringBuilder text, PdfArray? differences)
    {
        text.Append("/Differences[");
        int code = 0;
        foreach (PdfValue item in differences?.Items.Take(1024) ?? [])
        {
            switch (file.Resolve(item))
            {
                case PdfNumber { Whole: >= 0 and <= 255 and { } next }:
                    code = next;
                    text.Append(' ').Append(code.ToString(CultureInfo.InvariantCulture));
                    break;
                case PdfName name when code++ <= 255:
                    CopyWriter.AppendName(text, name.Text);
                    break;
            }
        }

        text.Append(']');
    }

    /// <summary><c>first [w w w]</c> and <c>first last w</c>. A range may name two billion characters, and no font has them.</summary>
    private void AppendWidths(StringBuilder text, PdfArray? widths)
    {
        text.Append("/W[");
        int written = 0;
        PdfValue?[] items = [.. (widths?.Items ?? []).Take(MostWidths).Select(file.Resolve)];
        for (int i = 0; i + 1 < items.Length && written < MostWidths; i++)
        {
            if (items[i] is not PdfNumber { Whole: >= 0 and <= PdfLimits.Characters and { } first })
            {
                continue;
            }

            if (items[i + 1] is PdfArray own)
            {
                IEnumerable<PdfValue> kept = own.Items.Take(MostWidths - written);
                double[] numbers = [.. kept.Select(width => (file.Resolve(width) as PdfNumber)?.Value ?? 0)];
                text.Append(CultureInfo.InvariantCulture, $"{first}");
                AppendNumbers(text, numbers);
                written += numbers.Length;
                i++;
            }
            else if (items[i + 1] is PdfNumber { Whole: { } last } && last >= first && last <= PdfLimits.Characters
                && i + 2 < items.Length && items[i + 2] is PdfNumber width)
            {
                text.Append(CultureInfo.InvariantCulture, $"{first} {last} ");
                CopyWriter.AppendNumber(text, width.Value);
                text.Append(' ');
                written += (last - first) / 16;
                i += 2;
            }
        }

        text.Append(']');
    }

    private void AppendDescriptor(StringBuilder text, PdfDictionary font, bool isNeeded)
    {
        PdfDictionary? descriptor = file.DictionaryOf(font.Get("FontDescriptor")) ?? (isNeeded ? PdfDictionary.Empty : null);
        if (descriptor is null)
        {
            return;
        }

        text.Append("/FontDescriptor<</Type/FontDescriptor/FontName");
        CopyWriter.AppendName(text, file.NameOf(descriptor.Get("FontName")) ?? "Unnamed");
        foreach (string key in Numbers)
        {
            if (file.Resolve(descriptor.Get(key)) is PdfNumber number)
            {
                text.Append('/').Append(key).Append(' ');
                CopyWriter.AppendNumber(text, number.Value);
            }
        }

        text.Append("/FontBBox");
        PdfValue[] box = [.. ((file.Resolve(descriptor.Get("FontBBox")) as PdfArray)?.Items ?? []).Take(5)];
        double[] corners = [.. box.Select(file.Resolve).OfType<PdfNumber>().Select(static corner => corner.Value)];
        AppendNumbers(text, corners.Length == 4 ? corners : [0, -200, 1000, 900]);
        text.Append(">>");
    }

    private void AppendStream(StringBuilder text, string key, PdfValue? value)
    {
        if (file.Resolve(value) is not PdfStream stream)
        {
            return;
        }

        int number = writer.Reserve();
        PdfName? name = file.Resolve(stream.Get("CMapName")) as PdfName;
        var entries = new StringBuilder("/Type/CMap/CMapName");
        CopyWriter.AppendName(entries, name?.Text ?? "Unnamed");
        writer.WriteStream(number, entries.ToString(), file.Streams.Decode(stream, PdfLimits.TableBytes).Span);
        text.Append(CultureInfo.InvariantCulture, $"/{key} {number} 0 R");
    }

    private static void AppendNumbers(StringBuilder text, IEnumerable<double> numbers)
    {
        text.Append('[');
        foreach (double number in numbers)
        {
            CopyWriter.AppendNumber(text, number);
            text.Append(' ');
        }

        text.Append(']');
    }

    private int? Whole(PdfValue? value) => (file.Resolve(value) as PdfNumber)?.Whole;
}
