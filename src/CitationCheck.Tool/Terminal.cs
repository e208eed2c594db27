namespace CitationCheck.Tool;

/// <summary>What is known of the terminal that reads standard output.</summary>
internal static class Terminal
{
    private const int Narrowest = 40;

    /// <summary>How many columns it has; <see langword="null"/> in a pipe, or when it does not say.</summary>
    public static int? Width
    {
        get
        {
            try
            {
                return Console.IsOutputRedirected || Console.WindowWidth is not (var columns and > 0) ? null : Math.Max(Narrowest, columns);
            }
            catch (IOException)
            {
                return null;
            }
        }
    }
}
