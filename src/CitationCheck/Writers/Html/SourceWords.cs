namespace CitationCheck.Writers.Html;

/// <summary>What the page says of a source's state, and how it is coloured: good, warn, bad, or not at all where nothing is known.</summary>
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
        SourceStatus.TitleAffix => new("good", "Verified: the page has this title, with other words around it"),
        SourceStatus.TitleSmallEdit => new("warn", "The page’s title differs in a few words"),
        SourceStatus.TitleMismatch => new("bad", "The page has another title"),
        SourceStatus.NoTitleCited => new("", "The page is there; no title was cited to compare it with"),
        SourceStatus.NotFound => new("bad", "Not found"),
        SourceStatus.SoftNotFound => new("bad", "The page says that it was not found"),
        SourceStatus.RedirectedElsewhere => new("bad", "Leads to a home page"),
        SourceStatus.Blocked => new("", "Not known: the site keeps programs out"),
        SourceStatus.Unreachable => new("", "Not known: no answer"),
        SourceStatus.Refused => new("", "Not fetched: the address is not safe"),
        SourceStatus.Unread => new("", "Something is there that is no readable page"),
        _ => new("", "Not looked at"),
    };
}
