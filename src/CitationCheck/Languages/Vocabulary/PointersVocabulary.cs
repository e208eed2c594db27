namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words with which entries point at an archived copy, or at another entry.</summary>
internal sealed class PointersVocabulary
{
    /// <summary>No words at all.</summary>
    public static PointersVocabulary None { get; } = new()
    {
        Archived = WordList.None,
        ArchivedBehind = WordList.None,
        SameSource = WordList.None,
        EarlierSource = WordList.None,
        EarlierNote = WordList.None,
        SameAuthor = WordList.None,
    };

    /// <summary>Words before the day on which a page was archived, or how they begin.</summary>
    public required WordList Archived { get; init; }

    /// <summary>Words behind that day.</summary>
    public required WordList ArchivedBehind { get; init; }

    /// <summary>Words for the source of the entry before: “ibid.”.</summary>
    public required WordList SameSource { get; init; }

    /// <summary>Words behind an author for a source that an earlier entry names: “op. cit.”.</summary>
    public required WordList EarlierSource { get; init; }

    /// <summary>Words behind an author, and before the number of the entry that names the source: “supra note”.</summary>
    public required WordList EarlierNote { get; init; }

    /// <summary>Words for the author of the entry before: “idem”.</summary>
    public required WordList SameAuthor { get; init; }
}
