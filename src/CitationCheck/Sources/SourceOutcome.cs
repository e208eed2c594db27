namespace CitationCheck;

/// <summary>How an attempt to fetch a source ended, before it is compared with what the report says.</summary>
public enum SourceOutcome
{
    /// <summary>A page was read.</summary>
    Page,

    /// <summary>404, 410, or a host name that does not exist.</summary>
    NotFound,

    /// <summary>401, 403, 429 after all attempts, or a bot wall.</summary>
    Blocked,

    /// <summary>Time-out, TLS failure, broken answer, 5xx after all attempts.</summary>
    Unreachable,

    /// <summary>The URL or an address behind it is not safe to fetch.</summary>
    Refused,

    /// <summary>The answer is no readable page.</summary>
    Unread,
}
