namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words that matter when two titles are compared; without accents and apostrophes, as titles are compared.</summary>
internal sealed class TitlesVocabulary
{
    /// <summary>No words at all.</summary>
    public static TitlesVocabulary None { get; } = new()
    {
        Negations = WordList.None,
        Makers = WordList.None,
        Verdicts = WordList.None,
        Articles = WordList.None,
        Openers = WordList.None,
        Series = WordList.None,
        NumberWords = WordList.None,
        SmallWords = WordList.None,
        Spellings = WordList.None,
    };

    /// <summary>Words that turn a statement round.</summary>
    public required WordList Negations { get; init; }

    /// <summary>Words that make another name of a name: “Korea” and “North Korea”.</summary>
    public required WordList Makers { get; init; }

    /// <summary>What someone thinks of the statement that follows: “Myth: …”.</summary>
    public required WordList Verdicts { get; init; }

    /// <summary>Indefinite articles, which begin the subtitle of a work and hardly ever a headline: “A brief history”.</summary>
    public required WordList Articles { get; init; }

    /// <summary>Words that begin the subtitle of a work more often than a headline: “The power of …”, “How …”.</summary>
    public required WordList Openers { get; init; }

    /// <summary>What is numbered in a series: “Part 2”.</summary>
    public required WordList Series { get; init; }

    /// <summary>Numbers in words.</summary>
    public required WordList NumberWords { get; init; }

    /// <summary>Articles and the prepositions of mere belonging.</summary>
    public required WordList SmallWords { get; init; }

    /// <summary>Words that another edition writes as a sign, each with “=” and that sign: “two=2”.</summary>
    public required WordList Spellings { get; init; }
}
