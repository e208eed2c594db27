namespace CitationCheck;

/// <summary>
/// What became of a reference's source. A state that says “not known” (<see cref="Blocked"/>, <see cref="Unreachable"/>,
/// <see cref="Refused"/>, <see cref="Unread"/>, <see cref="NoTitleCited"/>) counts neither as good nor as bad.
/// </summary>
public enum SourceStatus
{
    /// <summary>Not looked at: the reference has no URL, or nobody fetched it.</summary>
    NotChecked,

    /// <summary>The page has the cited title.</summary>
    Verified,

    /// <summary>The page has the cited title, with a site's name or section around it, or cut off.</summary>
    TitleAffix,

    /// <summary>The page's title differs from the cited one in a few words.</summary>
    TitleSmallEdit,

    /// <summary>The page has another title.</summary>
    TitleMismatch,

    /// <summary>The page is there; the reference cites no title, so whether it is the right page is not known.</summary>
    NoTitleCited,

    /// <summary>The page does not exist: 404, 410, or a host name that does not exist.</summary>
    NotFound,

    /// <summary>The server says 200, but the page says that it was not found.</summary>
    SoftNotFound,

    /// <summary>The article's URL ends on a home page.</summary>
    RedirectedElsewhere,

    /// <summary>
    /// The server does not let programs in: 401, 403, 429 after all attempts, a bot wall, a log-in, a consent or a paywall. The page may
    /// well be there.
    /// </summary>
    Blocked,

    /// <summary>No answer was got: time-out, TLS failure, reset, 5xx after all attempts.</summary>
    Unreachable,

    /// <summary>Not fetched, for the URL or its address is not safe to fetch.</summary>
    Refused,

    /// <summary>Something is there that is no readable page: a PDF, an image, a page without a title, or one that stays empty without its scripts.</summary>
    Unread,
}
