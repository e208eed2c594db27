using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Files;

/// <summary>Opens a file that a user named: a regular one, or a stream that the shell has opened for the tool.</summary>
internal static class NamedFile
{
    private const long MaxSettings = 1L << 28; // bytes; observations of many sources are long
    private const int BufferSize = 1 << 16;

    private static readonly FileStreamOptions Opening = new()
    {
        BufferSize = BufferSize,
        Options = FileOptions.SequentialScan | FileOptions.Asynchronous,
    };

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file. <c>/dev/stdin</c> and <c>/dev/fd/3</c>, which <c>&lt;(…)</c> of a shell makes, are streams.</param>
    /// <param name="maxBytes">Reading fails when there is more.</param>
    /// <exception cref="IOException">It cannot be opened; the message says why, without the path.</exception>
    public static Stream OpenRead(string path, long maxBytes)
    {
        FileKind kind = FileKinds.Of(path);
        if (kind == FileKind.Folder)
        {
            throw new IOException("it is a folder");
        }

        if (kind == FileKind.Other || (kind == FileKind.Stream && !IsGivenByShell(path)))
        {
            throw new IOException("it is not a regular file");
        }

        try
        {
            return new BoundedStream(new FileStream(path, Opening), maxBytes);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException("access to the file is denied", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException("the file does not exist", exception);
        }
    }

    /// <summary>Reads a configuration, a baseline or another file that the run depends on.</summary>
    /// <param name="what">What the file is, for messages: “the baseline”.</param>
    /// <param name="path">The file.</param>
    /// <param name="parse">Makes something of its text.</param>
    /// <exception cref="UsageException">It cannot be read, or is not what it should be.</exception>
    public static T ReadSettings<T>(string what, string path, Func<string, T> parse)
    {
        try
        {
            using var reader = new StreamReader(OpenRead(path, MaxSettings));
            return parse(reader.ReadToEnd());
        }
#pragma warning disable CA1031 // whatever its content makes a parser throw, the file is at fault and not the tool
        catch (Exception exception) when (exception is not (UsageException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            throw new UsageException($"Cannot read {what} {path}: {exception.Message}", exception);
        }
    }

    private static bool IsGivenByShell(string path) => path == "/dev/stdin" || path.StartsWith("/dev/fd/", StringComparison.Ordinal);
}
