using System.Buffers.Text;

namespace CitationCheck.Pdf.Structure;

/// <summary>
/// The objects of a PDF. They are found by scanning the bytes once instead of by the table at the end of the file, which may be missing,
/// broken or a trap; of objects with the same number, the last one counts. Not thread-safe.
/// </summary>
internal sealed class PdfFile
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly ValueBudget budget;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<int, (ReadOnlyMemory<byte> Data, int Offset)> places = [];
    private readonly Dictionary<int, PdfValue?> read = [];

    private PdfFile(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        (this.data, this.cancellationToken) = (data, cancellationToken);
        budget = new ValueBudget(cancellationToken);
        Streams = new StreamDecoder(this, cancellationToken);
    }

    public StreamDecoder Streams { get; }

    /// <summary>The last dictionary that says where the root is.</summary>
    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    /// <exception cref="UnreadablePdfException">It has too many objects or values.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        var file = new PdfFile(data, cancellationToken);
        file.Scan();
        return file;
    }

    public PdfLexer LexerOf(ReadOnlyMemory<byte> bytes) => new(bytes, budget);

    /// <summary>The value that a reference leads to; a value itself as it is.</summary>
    public PdfValue? Resolve(PdfValue? value)
    {
        for (int link = 0; value is PdfReference reference; link++)
        {
            value = link < PdfLimits.Links ? ObjectOf(reference.Number) : null;
        }

        return value is PdfWord ? null : value;
    }

    public PdfDictionary? DictionaryOf(PdfValue? value) => Resolve(value) as PdfDictionary;

    public string? NameOf(PdfValue? value) => (Resolve(value) as PdfName)?.Text;

    private PdfValue? ObjectOf(int number)
    {
        if (!read.TryGetValue(number, out PdfValue? value))
        {
            value = places.TryGetValue(number, out (ReadOnlyMemory<byte> Data, int Offset) place) ? Parse(place.Data, place.Offset) : null;
            read[number] = value;
        }

        return value;
    }

    private PdfValue? Parse(ReadOnlyMemory<byte> bytes, int offset)
    {
        PdfLexer lexer = LexerOf(bytes);
        lexer.Position = offset;
        PdfValue? value = lexer.Next();
        int end = lexer.Position;
        switch (value)
        {
            case PdfDictionary dictionary when lexer.Next() is PdfWord { Text: "stream" }:
                return new PdfStream(dictionary.Entries, DataAt(bytes, lexer.Position));
            case PdfNumber { Whole: { } number } when lexer.Next() is PdfNumber && lexer.Next() is PdfWord { Text: "R" }:
                return new PdfReference(number);
            default:
                lexer.Position = end;
                return value;
        }
    }

    /// <summary>The bytes up to <c>endstream</c>: a length that is stated may be wrong, or lead in a circle.</summary>
    private ReadOnlyMemory<byte> DataAt(ReadOnlyMemory<byte> bytes, int start)
    {
        ReadOnlySpan<byte> rest = bytes.Span[start..];
        int skip = rest.StartsWith("\r\n"u8) ? 2 : rest.StartsWith("\n"u8) || rest.StartsWith("\r"u8) ? 1 : 0;
        int end = rest.IndexOf("endstream"u8);
        end = end < 0 ? rest.Length : end;
        budget.SpendBytes(end);
        end -= end > skip && rest[end - 1] == '\n' ? 1 : 0;
        end -= end > skip && rest[end - 1] == '\r' ? 1 : 0;
        return bytes.Slice(start + skip, Math.Max(0, end - skip));
    }

    private void Scan()
    {
        ReadOnlySpan<byte> bytes = data.Span;
        int last = 0;
        var trailers = new Queue<int>();
        for (int at = 0; at < bytes.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int found = Keyword(bytes[at..], out int which);
            if (found < 0)
            {
                break;
            }

            at += found;
            switch (which)
            {
                case 0:
                    last = NumberBefore(bytes, at) is { } number ? Add(number, data, at + 3) : last;
                    at += 3;
                    break;
                case 1:
                    AddStream(last);
                    int end = bytes[at..].IndexOf("endstream"u8);
                    at = end < 0 ? bytes.Length : at + end + "endstream".Length;
                    last = 0;
                    break;
                default:
                    at += "trailer".Length;
                    trailers.Enqueue(at);
                    _ = trailers.Count > PdfLimits.Trailers && trailers.TryDequeue(out _);
                    break;
            }
        }

        foreach (int at in trailers)
        {
            AddTrailer(LexerOf(data.Slice(at, Math.Min(data.Length - at, PdfLimits.TrailerBytes))).Next() as PdfDictionary);
        }
    }

    /// <summary>Where the next keyword is, and which: <c>obj</c>, <c>stream</c> or <c>trailer</c>.</summary>
    private static int Keyword(ReadOnlySpan<byte> bytes, out int which)
    {
        for (int at = 0; at < bytes.Length; at++)
        {
            int next = bytes[at..].IndexOfAny((byte)'o', (byte)'s', (byte)'t');
            if (next < 0)
            {
                break;
            }

            at += next;
            ReadOnlySpan<byte> rest = bytes[at..];
            which = rest.StartsWith("obj"u8) ? 0 : rest.StartsWith("stream"u8) ? 1 : rest.StartsWith("trailer"u8) ? 2 : -1;
            if (which >= 0)
            {
                return at;
            }
        }

        which = -1;
        return -1;
    }

    private int Add(int number, ReadOnlyMemory<byte> bytes, int offset)
    {
        places[number] = (bytes, offset);
        read.Remove(number);
        return places.Count <= PdfLimits.Objects ? number : throw new UnreadablePdfException("it has too many objects");
    }

    /// <summary>Streams of objects hold most objects of newer files, and streams of references replace the trailer.</summary>
    private void AddStream(int number)
    {
        if (number == 0 || !IsOfInterest(places[number].Offset) || ObjectOf(number) is not PdfStream stream)
        {
            return;
        }

        switch (NameOf(stream.Get("Type")))
        {
            case "XRef":
                AddTrailer(stream);
                break;
            case "ObjStm":
                AddObjects(stream);
                break;
        }
    }

    /// <summary>Parsing the dictionaries of all pictures and fonts would be for nothing.</summary>
    private bool IsOfInterest(int offset)
    {
        ReadOnlySpan<byte> start = data.Span[offset..Math.Min(data.Length, offset + 4_096)];
        int end = start.IndexOf("stream"u8);
        start = end < 0 ? start : start[..end];
        return start.IndexOf("/ObjStm"u8) >= 0 || start.IndexOf("/XRef"u8) >= 0;
    }

    private void AddTrailer(PdfDictionary? trailer)
    {
        if (trailer?.Get("Root") is not null)
        {
            Trailer = trailer;
        }
    }

    private void AddObjects(PdfStream stream)
    {
        ReadOnlyMemory<byte> bytes = Streams.Decode(stream);
        PdfLexer lexer = LexerOf(bytes);
        int first = (Resolve(stream.Get("First")) as PdfNumber)?.Whole ?? 0;
        while (lexer.Position < first
            && lexer.Next() is PdfNumber { Whole: { } number and > 0 }
            && lexer.Next() is PdfNumber { Whole: { } offset and >= 0 })
        {
            if ((long)first + offset < bytes.Length)
            {
                Add(number, bytes, first + offset);
            }
        }
    }

    /// <summary>Reads “12 0 ” before <c>obj</c>; that of <c>endobj</c> has none.</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> bytes, int at)
    {
        int end = SkipBack(bytes, at, PdfLexer.IsSpace);
        int generation = SkipBack(bytes, end, static c => c is >= (byte)'0' and <= (byte)'9');
        int numberEnd = SkipBack(bytes, generation, PdfLexer.IsSpace);
        int number = SkipBack(bytes, numberEnd, static c => c is >= (byte)'0' and <= (byte)'9');
        bool isHeader = generation < end && numberEnd < generation && number < numberEnd;
        return isHeader && Utf8Parser.TryParse(bytes[number..numberEnd], out int value, out _) && value > 0 ? value : null;
    }

    private static int SkipBack(ReadOnlySpan<byte> bytes, int at, Func<byte, bool> isSkipped)
    {
        int least = Math.Max(0, at - 16);
        while (at > least && isSkipped(bytes[at - 1]))
        {
            at--;
        }

        return at;
    }
}
