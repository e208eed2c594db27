using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CitationCheck.Writers.Common;

/// <summary>Leads what a <see cref="Utf8JsonWriter"/> writes to a <see cref="TextWriter"/>, piece by piece.</summary>
internal sealed class JsonText(TextWriter? output, bool indented)
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 14);
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private readonly char[] piece = new char[1 << 13];
    private Utf8JsonWriter? writer;

    /// <summary>Leads it to someone else's writer, who flushes it.</summary>
    public JsonText(Utf8JsonWriter writer)
        : this(output: null, indented: false) => this.writer = writer;

    public Utf8JsonWriter Json => writer ??= Open(buffer, indented);

    /// <summary>How many bytes the document has so far.</summary>
    public long Written => Json.BytesCommitted + Json.BytesPending;

    /// <summary>Hands on what has been written. Call it between values, so that memory stays flat.</summary>
    public void Flush()
    {
        Json.Flush();
        for (ReadOnlySpan<byte> left = buffer.WrittenSpan; !left.IsEmpty;)
        {
            // In pieces: a string of a whole result would be a large object, which is freed late.
            decoder.Convert(left, piece, flush: false, out int read, out int made, out _);
            output?.Write(piece, 0, made);
            left = left[read..];
        }

        buffer.ResetWrittenCount();
    }

    /// <summary>Hands on what has been written, when it is worth the call.</summary>
    public void FlushWhenLong()
    {
        if (output is not null && Json.BytesPending + buffer.WrittenCount > 1 << 15)
        {
            Flush();
        }
    }

    /// <summary>Ends one document and begins the next on a new line.</summary>
    public void NextLine()
    {
        Flush();
        output?.Write('\n');
        Json.Reset();
    }

    private static Utf8JsonWriter Open(ArrayBufferWriter<byte> buffer, bool indented) => new(buffer, new JsonWriterOptions
    {
        // The output is a file of its own, never a part of a page, so letters of all scripts stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    });
}
