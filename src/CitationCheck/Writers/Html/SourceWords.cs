namespace CitationCheck.Writers.Html;

/// <summary>
/// What the page says of a source's state, and how it is coloured: good, warn, bad, or not at all where nothing is known.
/// </summary>
/// <param name="Tone">The class of the element; empty for a state that counts neither as good nor as bad.</param>
/// <param name="Words">The state in words.</param>
internal readonly record struct SourceWords(string Tone, string Words)
{
    /// <summary>The class and the letter of the sign before the words.</summary>
    public (string Class, string Letter) Sign => Tone switch
    {
        "good" => ("good", "✓"),
        "warn" => ("warning", "!"),
        "bad" => ("error", "×"),
        _ => ("unknown", "?"),
    };

    public static SourceWords Of(SourceStatus status) => status switch
    {
        SourceStatus.Verified => new("good", "Verified: the page has this title"),
        SourceStatus.TitleAffix => new("good", "Verified: the page has this title, with additions"),
        SourceStatus.VerifiedByArchive => new("good", "Verified by an archived copy; the page itself could not be read"),
        SourceStatus.Retracted => new("bad", "Retracted or withdrawn"),
        SourceStatus.TitleSmallEdit => new("warn", "The page’s title differs in a few words"),
        SourceStatus.TitleMismatch => new("bad", "The page has a different title"),
        SourceStatus.NoTitleCited => new("", "The page exists; the reference gives no title to compare"),
        SourceStatus.NotFound => new("bad", "Not found"),
        SourceStatus.SoftNotFound => new("bad", "The page is an error page"),
        SourceStatus.RedirectedElsewhere => new("bad", "Redirects to a home page"),
        SourceStatus.Blocked => new("", "Unknown: the site blocks automated access"),
        SourceStatus.Unreachable => new("", "Unknown: no response"),
        SourceStatus.Refused => new("", "Not fetched: the address is not safe"),
        SourceStatus.Unread => new("", "The source exists but is not a readable page"),
        _ => new("", "Not checked"),
    };
}
