using System.Text;

namespace CitationCheck.Writers.Common;

/// <summary>The files that are embedded in the assembly.</summary>
internal static class Resources
{
    /// <summary>Reads an embedded file, with <c>\n</c> as its line end however it was checked out.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(Resources).Assembly.GetManifestResourceStream("CitationCheck." + name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource “{name}”.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
