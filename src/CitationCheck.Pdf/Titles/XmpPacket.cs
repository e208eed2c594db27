using System.Globalization;
using System.Xml;
using CitationCheck.Pdf.Structure;

namespace CitationCheck.Pdf.Titles;

/// <summary>The XMP metadata of a PDF: titles and authors of Dublin Core, the date of PRISM.</summary>
internal sealed record XmpPacket(IReadOnlyList<string> Titles, IReadOnlyList<string> Authors, PartialDate? Published, string? Language)
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Prism = "http://prismstandard.org/namespaces/";
    private const int MaxDepth = 64;
    private const int MaxValue = 1_000;
    private const int MaxValues = 100;

    public static XmpPacket Empty { get; } = new([], [], null, null);

    /// <summary>What can be read, up to the first fault. Entities and external content are not.</summary>
    public static XmpPacket Read(ReadOnlyMemory<byte> xml)
    {
        var found = new List<(string Field, string Value)>();
        try
        {
            using var stream = new MemoryStream(xml.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = PdfLimits.TableBytes,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            ReadFields(reader, found);
        }
        catch (XmlException)
        {
            // what came before is good
        }

        return new XmpPacket(
            [.. Values("title")],
            [.. Values("creator")],
            Values("date").Select(DateOf).FirstOrDefault(static date => date is not null),
            Values("language").FirstOrDefault());

        IEnumerable<string> Values(string field) => found.Where(entry => entry.Field == field).Select(static entry => entry.Value);
    }

    private static void ReadFields(XmlReader reader, List<(string Field, string Value)> found)
    {
        string? field = null;
        int depth = 0;
        while (found.Count < MaxValues && reader.Depth < MaxDepth && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && field is null && !reader.IsEmptyElement)
            {
                (field, depth) = (FieldOf(reader), reader.Depth);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth <= depth)
            {
                field = null;
            }
            else if (field is not null && reader.NodeType == XmlNodeType.Text
                && reader.Value.Trim() is { Length: > 0 and <= MaxValue } value)
            {
                found.Add((field, value));
            }
        }
    }

    private static string? FieldOf(XmlReader reader) => (reader.NamespaceURI, reader.LocalName) switch
    {
        (DublinCore, "title" or "creator" or "language") => reader.LocalName,
        ({ } name, "publicationDate" or "coverDate" or "onlineDate") when name.StartsWith(Prism, StringComparison.Ordinal) => "date",
        _ => null,
    };

    private static PartialDate? DateOf(string text)
    {
        string day = text.Split('T')[0];
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
                ? new PartialDate(date.Year, date.Month, date.Day)
            : DateOnly.TryParseExact(day + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
                ? new PartialDate(date.Year, date.Month)
            : DateOnly.TryParseExact(day + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
                ? new PartialDate(date.Year)
            : null;
    }
}
