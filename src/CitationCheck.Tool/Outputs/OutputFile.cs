using System.Text;
using CitationCheck.Tool.Files;

namespace CitationCheck.Tool.Outputs;

/// <summary>A file that results are written to.</summary>
internal abstract class OutputFile : IDisposable
{
    private const int BufferSize = 1 << 16;

    private StreamWriter? writer;

    public StreamWriter Writer => writer ?? throw new InvalidOperationException("The file is closed.");

    /// <summary>Opens a file for writing, in the way that suits what is there.</summary>
    /// <param name="path">The file; links are followed, and stay.</param>
    /// <exception cref="IOException">There is something that cannot be written.</exception>
    public static OutputFile Open(string path)
    {
        string real = RealPath.Of(path);
        return FileKinds.Of(real) switch
        {
            FileKind.Stream => new StreamFile(real),
            _ when RealPath.IsMadeUp(real) => new StreamFile(real),
            FileKind.Missing or FileKind.Regular => new WholeFile(real),
            FileKind.Folder => throw new IOException($"{path} is a folder"),
            _ => throw new IOException($"{path} is not a file that can be written"),
        };
    }

    /// <summary>
    /// Opens a file whose name a report has a say in, in a folder of the tool's own. A link there is replaced and not followed: it may
    /// lead anywhere.
    /// </summary>
    /// <param name="folder">The folder; links are followed.</param>
    /// <param name="name">The name of the file.</param>
    public static OutputFile OpenIn(string folder, string name)
    {
        string path = Path.Combine(RealPath.Of(folder), name);
        bool isReplaced = new FileInfo(path).LinkTarget is not null || FileKinds.Of(path) is FileKind.Missing or FileKind.Regular;
        return isReplaced ? new WholeFile(path) : throw new IOException($"{path} is not a file that can be written");
    }

    /// <summary>Writes a whole file at once.</summary>
    public static void Write(string path, string text)
    {
        using OutputFile file = Open(path);
        file.Writer.Write(text);
        file.Finish();
    }

    /// <summary>Says that a result is complete, which whoever reads a pipe may be waiting for.</summary>
    public virtual void EndResult()
    {
        // a file of its own is read when it is complete
    }

    /// <summary>Ends the writing, so that many files can wait to be finished without an open handle or a buffer each.</summary>
    public void Close()
    {
        StreamWriter? open = writer;
        writer = null;
        open?.Dispose();
    }

    /// <summary>Completes the file; without it no regular file appears.</summary>
    public abstract void Finish();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected void Start(Stream stream) =>
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };

    protected virtual void Dispose(bool disposing)
    {
        try
        {
            Close();
        }
        catch (IOException)
        {
            // What could not be written is told by Finish; here the run has failed already.
        }
    }
}
