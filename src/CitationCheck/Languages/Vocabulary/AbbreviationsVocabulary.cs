namespace CitationCheck.Languages.Vocabulary;

/// <summary>
/// Abbreviations whose stop need not end a sentence, without that stop. A form with a capital is known only with its capital; a form
/// that is an ordinary word of another language must not be among those that always go on (“my ex. He left.”).
/// </summary>
internal sealed class AbbreviationsVocabulary
{
    /// <summary>No words at all.</summary>
    public static AbbreviationsVocabulary None { get; } = new()
    {
        Continues = WordList.None,
        BeforeNumber = WordList.None,
        MayEnd = WordList.None,
        EndsBeforeCapital = WordList.None,
        AfterFigure = WordList.None,
        Clock = WordList.None,
    };

    /// <summary>Never end a sentence: “Mr. Smith”, “e.g. Paris”.</summary>
    public required WordList Continues { get; init; }

    /// <summary>Stand before a number, and are ordinary words otherwise: “No. 5”.</summary>
    public required WordList BeforeNumber { get; init; }

    /// <summary>End a sentence when the next word often opens one: “Apple Inc. The firm …”.</summary>
    public required WordList MayEnd { get; init; }

    /// <summary>End a sentence whenever a capital follows: “etc. Prices rose.”</summary>
    public required WordList EndsBeforeCapital { get; init; }

    /// <summary>Units, which end a sentence only behind a figure: “5 km. Then …”.</summary>
    public required WordList AfterFigure { get; init; }

    /// <summary>Times of day: “9 p.m. Monday”.</summary>
    public required WordList Clock { get; init; }
}
