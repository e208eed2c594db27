using System.Text;
using CitationCheck.Pdf.Structure;

namespace CitationCheck.Pdf.Titles;

/// <summary>What the metadata of a PDF says: the information dictionary and the XMP packet.</summary>
internal sealed record DocumentFacts(IReadOnlyList<string> Titles, IReadOnlyList<string> Authors, PartialDate? Published, string? Language)
{
    private const int MaxText = 1_000;
    private const int MaxAuthors = 50;

    public static DocumentFacts Of(PdfFile file)
    {
        PdfDictionary? info = file.DictionaryOf(file.Trailer.Get("Info"));
        PdfDictionary? catalog = file.DictionaryOf(file.Trailer.Get("Root"));
        XmpPacket packet = file.Resolve(catalog?.Get("Metadata")) is PdfStream stream
            ? XmpPacket.Read(file.Streams.Decode(stream, PdfLimits.TableBytes))
            : XmpPacket.Empty;
        string?[] titles = [TextOf(file, info?.Get("Title")), .. packet.Titles];
        string[] authors = packet.Authors.Count > 0 ? [.. packet.Authors] : AuthorsOf(TextOf(file, info?.Get("Author")));
        return new DocumentFacts(
            [.. titles.OfType<string>().Where(MetadataTitle.IsTitle).Distinct(StringComparer.Ordinal)],
            [.. authors.Where(MetadataTitle.IsAuthor).Take(MaxAuthors)],
            packet.Published,
            TextOf(file, catalog?.Get("Lang")) ?? packet.Language);
    }

    private static string[] AuthorsOf(string? text)
    {
        char separator = text?.Contains(';', StringComparison.Ordinal) == true ? ';' : ',';
        return text?.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
    }

    /// <summary>UTF-16 or UTF-8 with its mark, or else an encoding that is Latin-1 but for a few signs.</summary>
    private static string? TextOf(PdfFile file, PdfValue? value)
    {
        if (file.Resolve(value) is not PdfString { Bytes: { Length: > 0 } bytes })
        {
            return null;
        }

        string text = bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
            : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)
            : bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3)
            : DocEncoding.Decode(bytes);
        text = string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\0'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length is > 0 and <= MaxText ? text : null;
    }
}
