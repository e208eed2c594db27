using System.Text;
using CitationCheck.Tool.Files;

namespace CitationCheck.Tool.Inputs;

/// <summary>Reads a report from a file or a stream.</summary>
internal static class ReportFile
{
    private const long MaxBytes = 1L << 28; // twice the longest text that the library reads
    private const int Probe = 4_096;
    private const int BufferSize = 1 << 16;

    /// <exception cref="IOException">It cannot be read; the message says why, without the path.</exception>
    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        Stream file = NamedFile.OpenRead(path, MaxBytes);
        await using (file.ConfigureAwait(false))
        {
            return await DecodeAsync(file, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads standard input. A read from a pipe cannot be cancelled, so it is abandoned when the run is stopped.</summary>
    public static async Task<string> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        Stream stream = new BoundedStream(Console.OpenStandardInput(), MaxBytes);
        await using (stream.ConfigureAwait(false))
        {
            return await DecodeAsync(stream, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Decodes UTF-8, or UTF-16 or UTF-32 with a byte order mark. Leaves the stream open.</summary>
    public static StreamReader Reader(Stream stream) =>
        new(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true);

    private static async Task<string> DecodeAsync(Stream stream, CancellationToken cancellationToken)
    {
        using StreamReader reader = Reader(stream);
        var text = new StringBuilder();
        char[] piece = new char[BufferSize];
        while (await reader.ReadAsync(piece, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (text.Length < Probe && piece.AsSpan(0, Math.Min(read, Probe)).Contains('\0'))
            {
                throw new IOException("the file is not text"); // at once: a device may go on for ever
            }

            text.Append(piece, 0, read);
        }

        return text.ToString();
    }
}
