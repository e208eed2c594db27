namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words by which lines that claim nothing are known.</summary>
internal sealed class ClaimsVocabulary
{
    /// <summary>No words at all.</summary>
    public static ClaimsVocabulary None { get; } = new()
    {
        HeaderLabels = WordList.None,
        Introducers = WordList.None,
        IntroducerEnds = WordList.None,
        AskingSpeakers = WordList.None,
        AnsweringSpeakers = WordList.None,
        Pointers = WordList.None,
    };

    /// <summary>Labels of the lines at the head of a memo: “To:”, “Date:”.</summary>
    public required WordList HeaderLabels { get; init; }

    /// <summary>Last words of a line that introduces a list: “… are:”.</summary>
    public required WordList Introducers { get; init; }

    /// <summary>The same in languages that write no blank.</summary>
    public required WordList IntroducerEnds { get; init; }

    /// <summary>Who asks in a conversation: “You:”, “Q:”.</summary>
    public required WordList AskingSpeakers { get; init; }

    /// <summary>Who answers in it: “Assistant:”, “A:”.</summary>
    public required WordList AnsweringSpeakers { get; init; }

    /// <summary>Words before a link that send the reader there: “For the village, see …”.</summary>
    public required WordList Pointers { get; init; }
}
