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

    /// <summary>Whether the user asked where errors come from.</summary>
    public static bool IsVerbose { get; set; }

    public static void Write(string message)
    {
        ClearLine?.Invoke();
        Console.Error.WriteLine(LogSafeWriter.Line("citationcheck: " + message));
    }

    /// <summary>Writes a message, and where its cause comes from if the user asked.</summary>
    public static void Write(string message, Exception cause)
    {
        Write(message);
        if (IsVerbose)
        {
            Array.ForEach(cause.ToString().Split('\n'), Write);
        }
    }

    /// <summary>The message for what should never have been thrown.</summary>
    public static string Bug(Exception exception) =>
        $"this is a bug in CitationCheck, please report it: {exception.GetType().Name}: {exception.Message}"
        + (IsVerbose ? "" : " (--verbose shows where)");
}
