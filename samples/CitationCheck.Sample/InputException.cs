namespace CitationCheck.Sample;

/// <summary>The input of the user is invalid; the message says why.</summary>
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
