namespace CitationCheck.Sample;

/// <summary>The command line.</summary>
/// <param name="Path">A file, <c>-</c> for standard input, or <see langword="null"/> for the bundled report.</param>
/// <param name="Help">Whether to show only the usage.</param>
/// <param name="Sources">Whether to fetch the cited pages.</param>
internal sealed record Arguments(string? Path, bool Help, bool Sources = false)
{
    public const string Usage =
        """
        Checks that every claim in a report has a source, and shows the findings.

        Usage: dotnet run --project samples/CitationCheck.Sample [-- [--sources] PATH]

          PATH        a report in plain text, Markdown or HTML, or - for standard input;
                      without a path, the bundled report is checked
          --sources   also fetch and check the cited pages
        """;

    /// <summary>Reads the command line.</summary>
    /// <exception cref="InputException">The arguments are invalid.</exception>
    public static Arguments Parse(string[] args)
    {
        string? path = null;
        bool sources = false;
        foreach (string arg in args)
        {
            switch (arg)
            {
                case "-h" or "--help":
                    return new Arguments(null, Help: true);
                case "--sources":
                    sources = true;
                    break;
                case ['-', _, ..]:
                    throw new InputException($"Unknown option '{arg}'. Try --help.");
                case "":
                    throw new InputException("The path is empty. Omit it to check the bundled report.");
                default:
                    path = path is null ? arg : throw new InputException("Only one report at a time: give a single path.");
                    break;
            }
        }

        return new Arguments(path, Help: false, sources);
    }
}
