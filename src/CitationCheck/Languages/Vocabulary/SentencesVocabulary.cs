namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words by which sentences are told apart.</summary>
internal sealed class SentencesVocabulary
{
    /// <summary>No words at all.</summary>
    public static SentencesVocabulary None { get; } = new()
    {
        Starters = WordList.None,
        Conjunctions = WordList.None,
        AfterTime = WordList.None,
        ShortWords = WordList.None,
        BeforeOrdinals = WordList.None,
        BehindOrdinals = WordList.None,
        QuoteParticles = WordList.None,
        Questions = WordList.None,
    };

    /// <summary>Words that open a sentence far more often than they stand with a capital inside one.</summary>
    public required WordList Starters { get; init; }

    /// <summary>Words that go on in lower case behind an exclamation mark: “Stop! and think”.</summary>
    public required WordList Conjunctions { get; init; }

    /// <summary>Words that go on behind a time of day: “9 p.m. Monday”.</summary>
    public required WordList AfterTime { get; init; }

    /// <summary>Short words that are no abbreviation when a stop follows and the next word is in lower case.</summary>
    public required WordList ShortWords { get; init; }

    /// <summary>Words before an ordinal that is written with a stop: “am 3. März”.</summary>
    public required WordList BeforeOrdinals { get; init; }

    /// <summary>Words besides the months that such an ordinal counts: “19. Jahrhundert”.</summary>
    public required WordList BehindOrdinals { get; init; }

    /// <summary>Words that take a quotation into the sentence when they follow its closing mark.</summary>
    public required WordList QuoteParticles { get; init; }

    /// <summary>Ends of questions that are written with a full stop.</summary>
    public required WordList Questions { get; init; }
}
