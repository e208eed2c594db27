namespace CitationCheck.Rules.Facts;

/// <summary>
/// Knows the reports whose list is made from another file: <c>bibliography: refs.bib</c> in the front matter (Pandoc), TeX's
/// <c>\bibliography{refs}</c>, the directives of Sphinx and MyST.
/// </summary>
internal static class ExternalBibliography
{
    private static readonly string[] Commands =
        ["\\bibliography{", "\\addbibresource{", "\\printbibliography", "{bibliography}", ".. bibliography::"];

    /// <summary>Whether the report names such a file, or says where its list is to be put.</summary>
    public static bool IsNamedIn(Report report)
    {
        if (report.Blocks is [{ Kind: BlockKind.Metadata } matter, ..] && HasKey(matter.Text))
        {
            return true;
        }

        return Array.Exists(Commands, command => report.Text.Contains(command, StringComparison.Ordinal));
    }

    private static bool HasKey(string matter)
    {
        foreach (ReadOnlySpan<char> line in matter.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("bibliography:", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
