using System.Text;

namespace CitationCheck.Tool.Inputs;

/// <summary>Reads a report from a file or a stream.</summary>
internal static class ReportFile
{
    private const long MaxBytes = 1L << 28; // twice the longest text that is read at all
    private const int Probe = 4_096;

    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                return file.Length <= MaxBytes
                    ? await ReadAsync(file, cancellationToken).ConfigureAwait(false)
                    : throw new IOException($"the file is larger than {MaxBytes >> 20} MiB");
            }
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException("the file may not be read (or is a folder)", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException("the file does not exist", exception);
        }
    }

    /// <summary>Reads UTF-8, or UTF-16 or UTF-32 with a byte order mark.</summary>
    public static async Task<string> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        string text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        return text.AsSpan(0, Math.Min(text.Length, Probe)).Contains('\0')
            ? throw new IOException("the file is not text")
            : text;
    }
}
