namespace CitationCheck.Tool.Files;

/// <summary>What is at a path, links followed. .NET itself takes a device and a pipe for a file.</summary>
internal enum FileKind
{
    Missing,
    Regular,
    Folder,

    /// <summary>A pipe, a terminal or another character device: read and written from start to end, never replaced.</summary>
    Stream,

    /// <summary>A socket or a block device.</summary>
    Other,
}
