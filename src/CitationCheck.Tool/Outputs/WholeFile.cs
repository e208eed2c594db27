using System.Collections.Concurrent;
using System.Text;

namespace CitationCheck.Tool.Outputs;

/// <summary>A file that appears complete or not at all: it is written under a temporary name and renamed at the end.</summary>
internal sealed class WholeFile : IDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);

    private readonly string path;
    private readonly string unfinished;
    private StreamWriter? writer;
    private bool isDone;

    public WholeFile(string path)
    {
        this.path = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(this.path)!;
        Directory.CreateDirectory(folder);
        unfinished = Path.Combine(folder, FormattableString.Invariant($".{Path.GetFileName(this.path)}.{Environment.ProcessId}.tmp"));
        Unfinished[unfinished] = true;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        writer = new StreamWriter(unfinished, append: false, utf8, 1 << 16) { NewLine = "\n" };
    }

    public StreamWriter Writer => writer ?? throw new InvalidOperationException("The file is closed.");

    /// <summary>Writes a whole file at once.</summary>
    public static void Write(string path, string text)
    {
        using var file = new WholeFile(path);
        file.Writer.Write(text);
        file.Finish();
    }

    /// <summary>Ends the writing, so that many files can wait to be renamed without an open handle or a buffer each.</summary>
    public void Close()
    {
        writer?.Dispose();
        writer = null;
    }

    /// <summary>Gives the file its name and replaces an older one.</summary>
    public void Finish()
    {
        Close();
        File.Move(unfinished, path, overwrite: true);
        isDone = true;
        Unfinished.TryRemove(unfinished, out _);
    }

    /// <summary>Removes unfinished files when the process has to end immediately.</summary>
    public static void RemoveUnfinished()
    {
        foreach (string file in Unfinished.Keys)
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        if (!isDone)
        {
            Close();
            File.Delete(unfinished);
            Unfinished.TryRemove(unfinished, out _);
        }
    }
}
