namespace CitationCheck.Tool.Shell;

/// <summary>What the tool says about itself, on standard error, so that standard output holds results alone.</summary>
internal static class StandardError
{
    /// <summary>Takes a progress line out of the way; <see langword="null"/> when there is none.</summary>
    public static Action? ClearLine { get; set; }

    public static void Write(string message)
    {
        ClearLine?.Invoke();
        Console.Error.WriteLine("citationcheck: " + message);
    }
}
