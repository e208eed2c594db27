namespace CitationCheck;

/// <summary>The verdict on a source.</summary>
/// <remarks>
/// <see cref="Blocked"/>, <see cref="Unreachable"/>, <see cref="Refused"/>, <see cref="Unread"/> and <see cref="NoTitleCited"/> mean
/// that the truth is unknown. They count neither for nor against the report.
/// </remarks>
public enum SourceStatus
{
    /// <summary>
    /// Not checked: the reference has no URL, the URL was not fetched, a limit on sources was reached, or the host kept failing.
    /// <see cref="SourceObservation.Reason"/> says which limit.
    /// </summary>
    NotChecked,

    /// <summary>The page has the cited title.</summary>
    Verified,

    /// <summary>The page has the cited title with an addition, such as the name of the site or a section, or truncated.</summary>
    TitleAffix,

    /// <summary>The page's title differs from the cited one in a few words.</summary>
    TitleSmallEdit,

    /// <summary>The page is demonstrably an article or another work, and it has a different title.</summary>
    TitleMismatch,

    /// <summary>The page exists, but the reference has no title, so it is unknown whether it is the right page.</summary>
    NoTitleCited,

    /// <summary>The page does not exist: 404, 410, or a host name that does not exist.</summary>
    NotFound,

    /// <summary>The server responds with status 200, but the page says that it was not found.</summary>
    SoftNotFound,

    /// <summary>The URL of an article redirects to a home page.</summary>
    RedirectedElsewhere,

    /// <summary>
    /// The server blocks automated access: 401, 403, 429 after all attempts, bot protection, a login, a consent page or a paywall. The
    /// page may well exist.
    /// </summary>
    Blocked,

    /// <summary>There was no response: a timeout, a TLS failure, a reset connection, or 5xx after all attempts.</summary>
    Unreachable,

    /// <summary>Not fetched because the URL or its address is not safe to fetch.</summary>
    Refused,

    /// <summary>
    /// The source exists but says nothing that can be compared: an image, a page without a title of its own, one that is empty without
    /// JavaScript or only leads on, or one that is not recognizable as an article. <see cref="SourceVerdict.Reason"/> says which.
    /// </summary>
    Unread,

    /// <summary>
    /// The page could not be read, but an archived copy of it has the cited title. <see cref="SourceObservation.Archive"/> says of which
    /// day.
    /// </summary>
    VerifiedByArchive,

    /// <summary>The work was retracted or withdrawn, and the reference does not say so.</summary>
    Retracted,
}
