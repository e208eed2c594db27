namespace CitationCheck.Sample;

/// <summary>The user's input cannot be used; the message tells the user why.</summary>
internal sealed class InputException : Exception
{
    public InputException(string message)
        : base(message)
    {
    }

    public InputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
