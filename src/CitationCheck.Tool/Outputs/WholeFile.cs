using System.Collections.Concurrent;

namespace CitationCheck.Tool.Outputs;

/// <summary>A regular file that appears complete or not at all: it is written under another name and renamed at the end.</summary>
internal sealed class WholeFile : OutputFile
{
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, bool> Tidied = new(StringComparer.Ordinal);

    private readonly string path;
    private readonly string unfinished;
    private readonly UnixFileMode? mode;
    private bool isDone;

    /// <param name="path">The full path, without links.</param>
    public WholeFile(string path)
    {
        this.path = path;
        string folder = Path.GetDirectoryName(path) ?? throw new IOException($"{path} is a folder");
        Directory.CreateDirectory(folder);
        if (Tidied.TryAdd(folder, true))
        {
            UnfinishedName.RemoveLeftovers(folder);
        }

        // A new file gets the mode that any new file gets; an old one keeps its own, and nobody reads meanwhile who may not read it.
        mode = !OperatingSystem.IsWindows() && IsOld(path) ? File.GetUnixFileMode(path) : null;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        unfinished = Path.Combine(folder, UnfinishedName.Next());
        Unfinished[unfinished] = true;
        try
        {
            Start(new FileStream(unfinished, options));
        }
        catch
        {
            Unfinished.TryRemove(unfinished, out _);
            throw;
        }
    }

    /// <summary>Gives the file its name and replaces an older one.</summary>
    public override void Finish()
    {
        Close();
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(unfinished, kept); // what the process's mask took away
        }

        File.Move(unfinished, path, overwrite: true);
        isDone = true;
        Unfinished.TryRemove(unfinished, out _);
    }

    /// <summary>A link in the place of a page is no old file: what it leads to is none of ours.</summary>
    private static bool IsOld(string path) => File.Exists(path) && new FileInfo(path).LinkTarget is null;

    /// <summary>Removes unfinished files when the process has to end immediately.</summary>
    public static void RemoveUnfinished()
    {
        foreach (string file in Unfinished.Keys)
        {
            File.Delete(file);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && !isDone && Unfinished.TryRemove(unfinished, out _))
        {
            File.Delete(unfinished);
        }
    }
}
