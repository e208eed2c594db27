namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words of what is written where a citation is still to come: “[source needed]”, “[TODO: add a reference]”.</summary>
internal sealed class PlaceholdersVocabulary
{
    /// <summary>Words for what is lacking: a source, a citation, a reference.</summary>
    public required WordList Sources { get; init; }

    /// <summary>Words that ask for it or say that it is lacking: “needed”, “missing”, “insert”, “here”.</summary>
    public required WordList Requests { get; init; }

    /// <summary>Small words that may stand among the others: “a”, “the”, “for this”.</summary>
    public required WordList Fillers { get; init; }

    /// <summary>What else is written in its place, in whole.</summary>
    public required WordList Others { get; init; }

    /// <summary>What is enough where square brackets are around it: “todo”.</summary>
    public required WordList Alone { get; init; }

    /// <summary>What is written for a source that nobody looked up, alone or numbered: “Unknown source”, “Search result 4”.</summary>
    public required WordList Unnamed { get; init; }
}
