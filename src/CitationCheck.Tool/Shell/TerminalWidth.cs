namespace CitationCheck.Tool.Shell;

/// <summary>The width of the terminal that shows standard output.</summary>
internal static class TerminalWidth
{
    private const int Narrowest = 40;

    /// <summary>How many columns it has; <see langword="null"/> for a pipe and for a terminal that does not say.</summary>
    public static int? Columns
    {
        get
        {
            try
            {
                return !Console.IsOutputRedirected && Console.WindowWidth is var columns and > 0 ? Math.Max(Narrowest, columns) : null;
            }
            catch (IOException)
            {
                return null;
            }
        }
    }
}
