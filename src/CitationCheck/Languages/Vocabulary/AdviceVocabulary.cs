namespace CitationCheck.Languages.Vocabulary;

/// <summary>
/// Sentences in which the writer speaks to the reader. Most languages show advice by a word of address or by the form of the verb;
/// English needs the verbs.
/// </summary>
internal sealed class AdviceVocabulary
{
    /// <summary>No words at all.</summary>
    public static AdviceVocabulary None { get; } = new()
    {
        Openings = WordList.None,
        GluedOpenings = WordList.None,
        OtherWords = WordList.None,
        BehindI = WordList.None,
        Endings = WordList.None,
        Verbs = WordList.None,
        NounVerbs = WordList.None,
        Determiners = WordList.None,
        BehindNouns = WordList.None,
        Leads = WordList.None,
        LeadingClauses = WordList.None,
        Everybody = WordList.None,
        Offers = WordList.None,
        GivenTexts = WordList.None,
        Absent = WordList.None,
    };

    /// <summary>Openings of advice and offers, behind which a blank or a comma follows.</summary>
    public required WordList Openings { get; init; }

    /// <summary>The same in languages that write no blank.</summary>
    public required WordList GluedOpenings { get; init; }

    /// <summary>Signs behind such an opening that make another word of it.</summary>
    public required WordList OtherWords { get; init; }

    /// <summary>Signs behind “I” with which the writer tells what he does.</summary>
    public required WordList BehindI { get; init; }

    /// <summary>Ends of advice.</summary>
    public required WordList Endings { get; init; }

    /// <summary>Verbs that open advice and are hardly anything else.</summary>
    public required WordList Verbs { get; init; }

    /// <summary>Verbs of advice that are as often nouns or adjectives: “Record rains fell.” A determiner must follow.</summary>
    public required WordList NounVerbs { get; init; }

    /// <summary>Words that may follow such a verb.</summary>
    public required WordList Determiners { get; init; }

    /// <summary>Words behind which even a verb was a noun: “Use of the well …”.</summary>
    public required WordList BehindNouns { get; init; }

    /// <summary>Words that may stand before the verb: “Then check the wells.”</summary>
    public required WordList Leads { get; init; }

    /// <summary>Words that open a clause before advice.</summary>
    public required WordList LeadingClauses { get; init; }

    /// <summary>Words behind “we” that make it everybody: “We live in …”.</summary>
    public required WordList Everybody { get; init; }

    /// <summary>What the writer offers: “I can …”.</summary>
    public required WordList Offers { get; init; }

    /// <summary>Names for the texts that a writer was given to answer from.</summary>
    public required WordList GivenTexts { get; init; }

    /// <summary>Words that say that such a text lacks something.</summary>
    public required WordList Absent { get; init; }
}
