namespace CitationCheck.Writers.Common;

/// <summary>A report's name as a URI reference.</summary>
internal static class ArtifactUri
{
    public static (string Uri, bool IsRelative) Of(string name)
    {
        string path = name.Replace('\\', '/');
        bool hasDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
        string escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return hasDrive ? ($"file:///{path[0]}:{escaped[4..]}", false)
            : path.StartsWith('/') ? ("file://" + escaped, false)
            : (escaped.StartsWith("./", StringComparison.Ordinal) ? escaped[2..] : escaped, true);
    }
}
