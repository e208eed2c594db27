namespace CitationCheck.Languages.Vocabulary;

/// <summary>
/// Phrases that say what stands beside a title, or instead of one: “Erratum: …”, “… (retracted)”, “World News”. Compared as titles are,
/// without case, accents and blanks.
/// </summary>
internal sealed class TitlePhrasesVocabulary
{
    /// <summary>The work was retracted, withdrawn or removed.</summary>
    public required WordList Retractions { get; init; }

    /// <summary>Another work that goes with the one that is named: an erratum, a protocol, a supplement, a review of the book.</summary>
    public required WordList Notices { get; init; }

    /// <summary>The same with the word that has to follow, for without it they are ordinary words: “comment on”, “reply to”.</summary>
    public required WordList About { get; init; }

    /// <summary>Another work where nothing else stands before the colon of the title: “Response: …”, “Decision letter: …”.</summary>
    public required WordList Labels { get; init; }

    /// <summary>What a site puts before the title of the work itself: “View of …”.</summary>
    public required WordList Copies { get; init; }

    /// <summary>What stands beside such a word in its part of the title: “article”, “note”, “has been”.</summary>
    public required WordList Fillers { get; init; }

    /// <summary>What leads from such a word to the title: “to”, “of”, “for”.</summary>
    public required WordList Links { get; init; }

    /// <summary>Names of the sections of a site, which are no titles: “World News”, “Blog”.</summary>
    public required WordList Sections { get; init; }

    /// <summary>Words that call a statement into question, wherever they stand beside it: “the myth that …”.</summary>
    public required WordList Doubts { get; init; }

    /// <summary>What a reference puts beside the name of a site: “website”, “retrieved from”, “updated”.</summary>
    public required WordList SiteWords { get; init; }
}
