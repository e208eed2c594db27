namespace CitationCheck.Tool.Shell;

/// <summary>The command line or a file that steers it is wrong; the message says what, and what to do.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
