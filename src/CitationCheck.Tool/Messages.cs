namespace CitationCheck.Tool;

/// <summary>What the tool says about itself, on standard error, so that standard output holds results alone.</summary>
internal static class Messages
{
    public static void Write(string message) => Console.Error.WriteLine("citationcheck: " + message);
}
