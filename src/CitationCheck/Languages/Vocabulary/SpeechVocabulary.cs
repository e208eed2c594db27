namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words that report what someone said or wrote.</summary>
internal sealed class SpeechVocabulary
{
    /// <summary>No words at all.</summary>
    public static SpeechVocabulary None { get; } = new()
    {
        Saying = WordList.None,
        Naming = WordList.None,
        SayingBefore = WordList.None,
        SayingBehind = WordList.None,
        VerbSigns = WordList.None,
    };

    /// <summary>Verbs of saying near the words.</summary>
    public required WordList Saying { get; init; }

    /// <summary>Words that name the speaker from farther away.</summary>
    public required WordList Naming { get; init; }

    /// <summary>Verbs before the quotation mark, in languages that write no blank.</summary>
    public required WordList SayingBefore { get; init; }

    /// <summary>Verbs behind the quotation mark.</summary>
    public required WordList SayingBehind { get; init; }

    /// <summary>Verbs of one sign, near the quotation mark.</summary>
    public required WordList VerbSigns { get; init; }
}
