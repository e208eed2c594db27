using System.Text;

namespace CitationCheck.Tool.Inputs;

/// <summary>Reads a report from a file or a stream.</summary>
internal static class ReportFile
{
    private const long MaxBytes = 1L << 28; // twice the longest text that the library reads
    private const int Probe = 4_096;
    private const int BufferSize = 1 << 16;

    private static readonly FileStreamOptions Opening = new()
    {
        BufferSize = BufferSize,
        Options = FileOptions.SequentialScan | FileOptions.Asynchronous,
    };

    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileStream(path, Opening);
            await using (file.ConfigureAwait(false))
            {
                return file.Length <= MaxBytes
                    ? await ReadAsync(file, cancellationToken).ConfigureAwait(false)
                    : throw new IOException($"the file is larger than {MaxBytes >> 20} MiB");
            }
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException("access to the file is denied (or it is a folder)", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException("the file does not exist", exception);
        }
    }

    /// <summary>Decodes UTF-8, or UTF-16 or UTF-32 with a byte order mark. Leaves the stream open.</summary>
    public static StreamReader Reader(Stream stream) =>
        new(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true);

    /// <summary>Reads a whole text.</summary>
    public static async Task<string> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using StreamReader reader = Reader(stream);
        string text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        return text.AsSpan(0, Math.Min(text.Length, Probe)).Contains('\0')
            ? throw new IOException("the file is not text")
            : text;
    }
}
