using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace CitationCheck.Tool.Outputs;

/// <summary>A file that is there whole or not at all: it is written beside its place and moved there at the end.</summary>
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
        unfinished = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(this.path)}.{Environment.ProcessId}.tmp"));
        Unfinished[unfinished] = true;
        writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
    }

    public StreamWriter Writer => writer ?? throw new InvalidOperationException("The file is closed.");

    /// <summary>Ends the writing, so that many files can wait for their place without an open handle or a buffer each.</summary>
    public void Close()
    {
        writer?.Dispose();
        writer = null;
    }

    /// <summary>Puts the file in its place, over an older one.</summary>
    public void Finish()
    {
        Close();
        File.Move(unfinished, path, overwrite: true);
        isDone = true;
        Unfinished.TryRemove(unfinished, out _);
    }

    /// <summary>Removes what is not finished, when the process has to end at once.</summary>
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
