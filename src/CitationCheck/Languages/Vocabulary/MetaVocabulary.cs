namespace CitationCheck.Languages.Vocabulary;

/// <summary>
/// Sentences about the report itself: how they open, and the verbs of presenting that must follow. A verb of finding is not among
/// them: “This report shows that prices rose” says something about the world.
/// </summary>
internal sealed class MetaVocabulary
{
    /// <summary>No words at all.</summary>
    public static MetaVocabulary None { get; } = new()
    {
        ReportOpenings = WordList.None,
        ReportVerbs = WordList.None,
        Determiners = WordList.None,
        NumberedOpenings = WordList.None,
        NumberedVerbs = WordList.None,
        SequelOpenings = WordList.None,
        SequelVerbs = WordList.None,
        PaperOpenings = WordList.None,
        PaperVerbs = WordList.None,
        WriterOpenings = WordList.None,
        WriterVerbs = WordList.None,
        Statements = WordList.None,
        OwnParts = WordList.None,
    };

    /// <summary>
    /// The report or a part of it. Papers and studies are not among them: in a cited report “this study” is mostly someone
    /// else's.
    /// </summary>
    public required WordList ReportOpenings { get; init; }

    /// <summary>Verbs of presenting.</summary>
    public required WordList ReportVerbs { get; init; }

    /// <summary>First words of openings behind which adjectives may stand.</summary>
    public required WordList Determiners { get; init; }

    /// <summary>A part whose number follows.</summary>
    public required WordList NumberedOpenings { get; init; }

    /// <summary>Verbs that must follow the number at once.</summary>
    public required WordList NumberedVerbs { get; init; }

    /// <summary>How a sentence goes on about the report behind one that began so.</summary>
    public required WordList SequelOpenings { get; init; }

    /// <summary>Verbs of such a sentence.</summary>
    public required WordList SequelVerbs { get; init; }

    /// <summary>Papers that call themselves so.</summary>
    public required WordList PaperOpenings { get; init; }

    /// <summary>Verbs of a sentence about the paper that it stands in.</summary>
    public required WordList PaperVerbs { get; init; }

    /// <summary>The writer at work: “Let me …”.</summary>
    public required WordList WriterOpenings { get; init; }

    /// <summary>Verbs of that work: “… search for more recent figures”.</summary>
    public required WordList WriterVerbs { get; init; }

    /// <summary>Openings that say it all: “Prepared by”, “I cannot”.</summary>
    public required WordList Statements { get; init; }

    /// <summary>Names of the report or its parts anywhere in a sentence.</summary>
    public required WordList OwnParts { get; init; }
}
