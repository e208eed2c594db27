namespace CitationCheck.Languages.Vocabulary;

/// <summary>Names that lists give to the parts of a source, in headers of columns or before a colon.</summary>
internal sealed class FieldsVocabulary
{
    /// <summary>No words at all.</summary>
    public static FieldsVocabulary None { get; } = new()
    {
        Title = WordList.None,
        Source = WordList.None,
        Publisher = WordList.None,
        Authors = WordList.None,
        Date = WordList.None,
        Link = WordList.None,
        Accessed = WordList.None,
    };

    /// <summary>The title.</summary>
    public required WordList Title { get; init; }

    /// <summary>The source, besides the words of citations for it.</summary>
    public required WordList Source { get; init; }

    /// <summary>The publisher or journal.</summary>
    public required WordList Publisher { get; init; }

    /// <summary>The authors.</summary>
    public required WordList Authors { get; init; }

    /// <summary>The date.</summary>
    public required WordList Date { get; init; }

    /// <summary>The URL or another address.</summary>
    public required WordList Link { get; init; }

    /// <summary>The date of access.</summary>
    public required WordList Accessed { get; init; }
}
