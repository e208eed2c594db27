namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words that show that a claim rests on what the report said before, or proposes something.</summary>
internal sealed class DiscourseVocabulary
{
    /// <summary>No words at all.</summary>
    public static DiscourseVocabulary None { get; } = new()
    {
        PointBack = WordList.None,
        PointBackInside = WordList.None,
        OpenConsequence = WordList.None,
        ConsequenceInside = WordList.None,
        OpenSum = WordList.None,
        Reckoning = WordList.None,
        OpenAdvice = WordList.None,
        DoneSigns = WordList.None,
        Demand = WordList.None,
        Address = WordList.None,
        Ahead = WordList.None,
        Labels = WordList.None,
        LabelEndings = WordList.None,
        Past = WordList.None,
        Works = WordList.None,
    };

    /// <summary>Openings that point back at what was just said.</summary>
    public required WordList PointBack { get; init; }

    /// <summary>Words that do so near the start of a sentence.</summary>
    public required WordList PointBackInside { get; init; }

    /// <summary>Openings of what follows from it.</summary>
    public required WordList OpenConsequence { get; init; }

    /// <summary>Words of consequence behind the subject.</summary>
    public required WordList ConsequenceInside { get; init; }

    /// <summary>Openings of what sums up.</summary>
    public required WordList OpenSum { get; init; }

    /// <summary>Openings of what is reckoned from the figures before.</summary>
    public required WordList Reckoning { get; init; }

    /// <summary>Openings of advice that needs no subject.</summary>
    public required WordList OpenAdvice { get; init; }

    /// <summary>Signs that tell that something was done, so that no advice opens so.</summary>
    public required WordList DoneSigns { get; init; }

    /// <summary>Words for what ought to be done.</summary>
    public required WordList Demand { get; init; }

    /// <summary>Words for how much it matters, or said to the reader or of the writer.</summary>
    public required WordList Address { get; init; }

    /// <summary>Words that look ahead to what follows.</summary>
    public required WordList Ahead { get; init; }

    /// <summary>Last words of labels before a conclusion or proposal: “Practical implication:”.</summary>
    public required WordList Labels { get; init; }

    /// <summary>The same in languages that write no blank.</summary>
    public required WordList LabelEndings { get; init; }

    /// <summary>Verbs that tell what happened: “was”, “fell”, “wurde”.</summary>
    public required WordList Past { get; init; }

    /// <summary>Words for a work and those who made it: “study”, “authors”.</summary>
    public required WordList Works { get; init; }
}
