using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Files;

/// <summary>Paths as the file system sees them, so that two spellings of one file are equal.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40; // as Linux
    private const string SharedMemory = "/dev/shm/"; // regular files, whatever its name says

    /// <summary>The full path that a user means.</summary>
    /// <param name="path">What the user wrote.</param>
    /// <param name="folder">The folder that a relative path is in.</param>
    /// <param name="what">What the path is for, as the user named it.</param>
    /// <exception cref="UsageException">It is no path.</exception>
    public static string Full(string path, string folder, string what)
    {
        if (path.Length == 0)
        {
            throw new UsageException($"{what}: the name of a file is missing; it is empty.");
        }

        bool isName = !path.Contains('\0', StringComparison.Ordinal) && IsWellFormed(path);
        return isName ? Path.GetFullPath(path, folder) : throw new UsageException($"{what}: “{path}” is not the name of a file.");
    }

    /// <summary>
    /// The path without links. What the kernel makes up, such as <c>/dev/stdout</c> and <c>/proc/self/fd/3</c>, stays: it leads to an
    /// open file and not to a name.
    /// </summary>
    /// <param name="path">A path; what is at its end need not exist.</param>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string resolved = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Parts(full[resolved.Length..]));
        for (int links = 0; !IsMadeUp(resolved) && rest.TryPop(out string? part);)
        {
            string next = part == ".." ? Path.GetDirectoryName(resolved) ?? resolved : Path.Combine(resolved, part);
            if (IsMadeUp(next) || part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                throw new IOException($"too many links, or links in a circle: {path}");
            }

            string root = Path.GetPathRoot(target)!;
            resolved = root.Length > 0 ? root : resolved;
            Array.ForEach(Parts(target[root.Length..]), rest.Push);
        }

        return rest.Aggregate(resolved, Path.Combine);
    }

    /// <summary>Whether a path, links resolved, is in a folder or is that folder.</summary>
    public static bool IsWithin(string folder, string path)
    {
        string start = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return path == folder || path.StartsWith(start, StringComparison.Ordinal);
    }

    /// <summary>Whether a path names an open file, which has no name of its own.</summary>
    public static bool IsMadeUp(string path) =>
        path.StartsWith("/proc/", StringComparison.Ordinal)
        || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith(SharedMemory, StringComparison.Ordinal)
            && path != "/dev/shm");

    /// <summary>From last to first, as they are pushed on a stack.</summary>
    private static string[] Parts(string path)
    {
        string[] parts = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        string[] meaningful = [.. parts.Where(part => part != ".")];
        Array.Reverse(meaningful);
        return meaningful;
    }

    private static bool IsWellFormed(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !char.IsSurrogatePair(text, at++))
            {
                return false;
            }
        }

        return true;
    }
}
