namespace CitationCheck.Languages.Vocabulary;

/// <summary>Headings of reference lists and of common sections.</summary>
internal sealed class HeadingsVocabulary
{
    /// <summary>No words at all.</summary>
    public static HeadingsVocabulary None { get; } = new()
    {
        ListNames = WordList.None,
        ListCompanions = WordList.None,
        ListPhrases = WordList.None,
        ListNamesInside = WordList.None,
        SureListNames = WordList.None,
        Abstract = WordList.None,
        Introduction = WordList.None,
        Summary = WordList.None,
        Conclusion = WordList.None,
        Disclaimer = WordList.None,
        Methodology = WordList.None,
        Acknowledgements = WordList.None,
        Recommendations = WordList.None,
        Appendix = WordList.None,
        Numerals = WordList.None,
        PartSigns = WordList.None,
    };

    /// <summary>Words that name a reference list.</summary>
    public required WordList ListNames { get; init; }

    /// <summary>Words that may stand beside such a name: “Key sources”.</summary>
    public required WordList ListCompanions { get; init; }

    /// <summary>Headings of several words of which none alone names a list.</summary>
    public required WordList ListPhrases { get; init; }

    /// <summary>Names that stand inside longer headings without blanks.</summary>
    public required WordList ListNamesInside { get; init; }

    /// <summary>Headings that can announce nothing but a list of sources.</summary>
    public required WordList SureListNames { get; init; }

    /// <summary>Headings of an abstract.</summary>
    public required WordList Abstract { get; init; }

    /// <summary>Headings of an introduction.</summary>
    public required WordList Introduction { get; init; }

    /// <summary>Headings of a summary.</summary>
    public required WordList Summary { get; init; }

    /// <summary>Headings of a conclusion.</summary>
    public required WordList Conclusion { get; init; }

    /// <summary>Headings of a disclaimer.</summary>
    public required WordList Disclaimer { get; init; }

    /// <summary>Headings of a section about the method.</summary>
    public required WordList Methodology { get; init; }

    /// <summary>Headings of acknowledgements.</summary>
    public required WordList Acknowledgements { get; init; }

    /// <summary>Headings of recommendations.</summary>
    public required WordList Recommendations { get; init; }

    /// <summary>Headings of an appendix.</summary>
    public required WordList Appendix { get; init; }

    /// <summary>Numerals before a heading.</summary>
    public required WordList Numerals { get; init; }

    /// <summary>Signs beside such a numeral: “第三章”.</summary>
    public required WordList PartSigns { get; init; }
}
