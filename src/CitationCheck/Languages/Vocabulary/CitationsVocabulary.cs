namespace CitationCheck.Languages.Vocabulary;

/// <summary>Words in and around citation markers.</summary>
internal sealed class CitationsVocabulary
{
    /// <summary>No words at all.</summary>
    public static CitationsVocabulary None { get; } = new()
    {
        Sources = WordList.None,
        References = WordList.None,
        Notes = WordList.None,
        Documents = WordList.None,
        ToolLabels = WordList.None,
        Extracts = WordList.None,
        NumberWords = WordList.None,
        Leads = WordList.None,
        GluedLeads = WordList.None,
        Conjunctions = WordList.None,
        GluedConjunctions = WordList.None,
        Pages = WordList.None,
        Parts = WordList.None,
        FamilyParticles = WordList.None,
        NameParticles = WordList.None,
        Others = WordList.None,
        Articles = WordList.None,
        Undated = WordList.None,
        NoNames = WordList.None,
        NumberAbbreviations = WordList.None,
        NoMarkers = WordList.None,
        Pinpoints = WordList.None,
        PinpointLeads = WordList.None,
        Scales = WordList.None,
        Copulas = WordList.None,
    };

    /// <summary>The word for a source, in all forms that stand before a number or a name: “[Source 3]”, “(Source: Reuters)”.</summary>
    public required WordList Sources { get; init; }

    /// <summary>Words for a reference or a citation: “[ref 3]”.</summary>
    public required WordList References { get; init; }

    /// <summary>Words for a note, of which no other meaning precedes a number.</summary>
    public required WordList Notes { get; init; }

    /// <summary>Words for a document: “[doc 3]”.</summary>
    public required WordList Documents { get; init; }

    /// <summary>Words that tools put before a number in square brackets; in round brackets they are other things: “(web 2.0)”.</summary>
    public required WordList ToolLabels { get; init; }

    /// <summary>
    /// Words for what a tool was given to read, and its entries are called: “(Passage ID 2)”. In texts without such entries they are other
    /// things.
    /// </summary>
    public required WordList Extracts { get; init; }

    /// <summary>Words between such a word and its number: “Passage ID 2”.</summary>
    public required WordList NumberWords { get; init; }

    /// <summary>Words that lead a source in: “[see 4]”. A blank follows them.</summary>
    public required WordList Leads { get; init; }

    /// <summary>The same in languages that write no blank.</summary>
    public required WordList GluedLeads { get; init; }

    /// <summary>Words between two numbers: “1 and 2”. A blank follows them.</summary>
    public required WordList Conjunctions { get; init; }

    /// <summary>The same in languages that write no blank.</summary>
    public required WordList GluedConjunctions { get; init; }

    /// <summary>Words that name a place in a source before a number: “p. 4”.</summary>
    public required WordList Pages { get; init; }

    /// <summary>Words that name a part of a source before a number or a letter: “appendix B”.</summary>
    public required WordList Parts { get; init; }

    /// <summary>Words in lower case inside family names: “van der Berg”.</summary>
    public required WordList FamilyParticles { get; init; }

    /// <summary>Other words in lower case among the names of authors: “Smith and Lee”, “Ministry of Health”.</summary>
    public required WordList NameParticles { get; init; }

    /// <summary>What stands for further authors: “et al.”</summary>
    public required WordList Others { get; init; }

    /// <summary>Articles before the name of an organisation that is an author.</summary>
    public required WordList Articles { get; init; }

    /// <summary>What stands for the year of a work that has none.</summary>
    public required WordList Undated { get; init; }

    /// <summary>Words that may stand with a capital before a year and name nobody.</summary>
    public required WordList NoNames { get; init; }

    /// <summary>Abbreviations right before a number that has therefore not lost its superscript: “fig.12”.</summary>
    public required WordList NumberAbbreviations { get; init; }

    /// <summary>Words with a capital before a number in brackets that is no citation: “Figure [3]”.</summary>
    public required WordList NoMarkers { get; init; }

    /// <summary>Words and signs before the number of a paragraph in brackets: “para [34]”. A stop behind them is left out.</summary>
    public required WordList Pinpoints { get; init; }

    /// <summary>Words that lead such a number in where a case is named: “at [34]”.</summary>
    public required WordList PinpointLeads { get; init; }

    /// <summary>Words before an interval in brackets: “in the range [1-5]”.</summary>
    public required WordList Scales { get; init; }

    /// <summary>Words before several values in brackets: “the factors are [1, 2, 3]”.</summary>
    public required WordList Copulas { get; init; }
}
