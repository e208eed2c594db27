namespace CitationCheck.Tool.Shell;

/// <summary>The command line or a configuration file is wrong. The message says what is wrong and what to do.</summary>
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
