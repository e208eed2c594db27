namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words beside a number that make it a figure or keep it from being one.</summary>
internal sealed class FiguresVocabulary
{
    /// <summary>No words at all.</summary>
    public static FiguresVocabulary None { get; } = new()
    {
        Measures = WordList.None,
        Labels = WordList.None,
        Captions = WordList.None,
        Dates = WordList.None,
        Joiners = WordList.None,
        Shares = WordList.None,
        SharesInside = WordList.None,
        MeasureSigns = WordList.None,
        DateSigns = WordList.None,
        BehindYears = WordList.None,
        BeforeNumbers = WordList.None,
        Counters = WordList.None,
        Particles = WordList.None,
    };

    /// <summary>Units and magnitudes behind a number.</summary>
    public required WordList Measures { get; init; }

    /// <summary>Words before a number that make it a name: “Section 3”.</summary>
    public required WordList Labels { get; init; }

    /// <summary>Words besides the months that make a number beside them a date or a time.</summary>
    public required WordList Dates { get; init; }

    /// <summary>Words behind a number that are nothing that can be counted.</summary>
    public required WordList Joiners { get; init; }

    /// <summary>Shares in words: “half of”.</summary>
    public required WordList Shares { get; init; }

    /// <summary>The same in languages that write no blank.</summary>
    public required WordList SharesInside { get; init; }

    /// <summary>Signs behind a number that make it an amount.</summary>
    public required WordList MeasureSigns { get; init; }

    /// <summary>Signs behind a number that make it a date, a time or a name.</summary>
    public required WordList DateSigns { get; init; }

    /// <summary>Signs behind a year that leave it a year.</summary>
    public required WordList BehindYears { get; init; }

    /// <summary>Words before a number that belongs to them: “the first 3”, “more than 5”, “day 2”.</summary>
    public required WordList BeforeNumbers { get; init; }

    /// <summary>Signs behind a number that say what it counts: “3 つ”.</summary>
    public required WordList Counters { get; init; }

    /// <summary>Words, or signs of languages without blanks, behind a number that are nothing it could count: “3 but”, “3 を”.</summary>
    public required WordList Particles { get; init; }

    /// <summary>Words before the number of a figure or a table, in its caption.</summary>
    public required WordList Captions { get; init; }
}
