using CitationCheck.Writers.Common;

namespace CitationCheck.Tool.Shell;

/// <summary>
/// Writes the tool's own messages to standard error, so that standard output contains only results. A message is one line, whatever
/// file names, records and exceptions put into it, and no command to the terminal or to a CI agent.
/// </summary>
internal static class StandardError
{
    /// <summary>Clears the progress line; <see langword="null"/> if there is none.</summary>
    public static Action? ClearLine { get; set; }

    public static void Write(string message)
    {
        ClearLine?.Invoke();
        Console.Error.WriteLine(LogSafeWriter.Line("citationcheck: " + message));
    }
}
