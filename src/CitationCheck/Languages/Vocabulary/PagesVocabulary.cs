namespace CitationCheck.Languages.Vocabulary;

/// <summary>Titles by which a page says that it is not the page. Compared without case and accents, as whole words.</summary>
internal sealed class PagesVocabulary
{
    /// <summary>No words at all.</summary>
    public static PagesVocabulary None { get; } = new()
    {
        NotFound = WordList.None,
        BotWall = WordList.None,
        Gate = WordList.None,
        OutOfOrder = WordList.None,
        OnTheWay = WordList.None,
    };

    /// <summary>The page is not there.</summary>
    public required WordList NotFound { get; init; }

    /// <summary>The site does not serve the country of the reader.</summary>
    public WordList Region { get; init; } = WordList.None;

    /// <summary>A wall against robots.</summary>
    public required WordList BotWall { get; init; }

    /// <summary>A log-in, a consent, a paywall.</summary>
    public required WordList Gate { get; init; }

    /// <summary>The site is out of order.</summary>
    public required WordList OutOfOrder { get; init; }

    /// <summary>The page leads on to another.</summary>
    public required WordList OnTheWay { get; init; }
}
