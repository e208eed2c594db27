using System.IO.Compression;

namespace CitationCheck.Pdf.Structure;

/// <summary>
/// Decodes streams within the limits of one PDF. What is decoded before a limit or a fault counts; a filter that is unknown gives nothing,
/// as pictures have them and texts do not.
/// </summary>
internal sealed class StreamDecoder(PdfFile file, CancellationToken cancellationToken)
{
    private int left = PdfLimits.DecodedBytes;

    public ReadOnlyMemory<byte> Decode(PdfStream stream, int most = PdfLimits.StreamBytes)
    {
        ReadOnlyMemory<byte> bytes = stream.Data;
        IReadOnlyList<PdfValue> filters = ListOf(stream.Get("Filter") ?? stream.Get("F"));
        IReadOnlyList<PdfValue> parameters = ListOf(stream.Get("DecodeParms") ?? stream.Get("DP"));
        if (filters.Count > PdfLimits.Filters)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        for (int i = 0; i < filters.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PdfDictionary? parameter = i < parameters.Count ? file.DictionaryOf(parameters[i]) : null;
            int limit = Math.Min(most, left);
            bytes = Predictor.Undo(Decode(bytes, file.NameOf(filters[i]), limit), NumberIn(parameter));
            left -= bytes.Length;
        }

        return bytes.Length > most ? bytes[..most] : bytes;
    }

    private Func<string, int, int> NumberIn(PdfDictionary? parameters) =>
        (key, usual) => (file.Resolve(parameters?.Get(key)) as PdfNumber)?.Whole ?? usual;

    private IReadOnlyList<PdfValue> ListOf(PdfValue? value) => file.Resolve(value) switch
    {
        PdfArray array => array.Items,
        { } one => [one],
        null => [],
    };

    private static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> bytes, string? filter, int most) => filter switch
    {
        "FlateDecode" or "Fl" => Inflate(bytes, most),
        "LZWDecode" or "LZW" => TextFilters.Lzw(bytes.Span, most),
        "ASCIIHexDecode" or "AHx" => TextFilters.Hex(bytes.Span, most),
        "ASCII85Decode" or "A85" => TextFilters.Ascii85(bytes.Span, most),
        "RunLengthDecode" or "RL" => TextFilters.RunLength(bytes.Span, most),
        _ => ReadOnlyMemory<byte>.Empty,
    };

    /// <summary>Two bytes come before the data, and a checksum behind, which many writers get wrong.</summary>
    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> bytes, int most)
    {
        if (bytes.Length < 2)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        using var source = new MemoryStream(bytes[2..].ToArray(), writable: false);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        byte[] buffer = new byte[16 * 1024];
        try
        {
            for (int read = -1; read != 0 && target.Length < most;)
            {
                read = inflate.Read(buffer, 0, (int)Math.Min(buffer.Length, most - target.Length));
                target.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            // what came before is good
        }

        return target.GetBuffer().AsMemory(0, (int)target.Length);
    }
}
