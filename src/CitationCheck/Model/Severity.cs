namespace CitationCheck;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Info,

    /// <summary>Should be looked at.</summary>
    Warning,

    /// <summary>Wrong: a report with an error is not valid.</summary>
    Error,
}
