namespace CitationCheck;

/// <summary>How an attempt to fetch a source ended, before it is compared with the report.</summary>
public enum SourceOutcome
{
    /// <summary>A page was read.</summary>
    Page,

    /// <summary>404, 410, or a host name that does not exist.</summary>
    NotFound,

    /// <summary>401, 403, 429 after all attempts, or bot protection.</summary>
    Blocked,

    /// <summary>A timeout, a TLS failure, a malformed response, or 5xx after all attempts.</summary>
    Unreachable,

    /// <summary>The URL or an address that it resolves to is not safe to fetch.</summary>
    Refused,

    /// <summary>The response is not a readable page.</summary>
    Unread,

    /// <summary>
    /// Not fetched, or not to the end: a limit of the run was reached, or its host kept failing. The reason says which.
    /// </summary>
    NotChecked,
}
