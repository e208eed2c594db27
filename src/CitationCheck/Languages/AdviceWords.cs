namespace CitationCheck.Languages;

/// <summary>What the first word of a sentence is in English advice.</summary>
[Flags]
internal enum AdviceWords
{
    None = 0,

    /// <summary>A verb that is hardly anything else: “Choose …”.</summary>
    Verb = 1,

    /// <summary>A verb that is as often a noun or an adjective: “Record …”.</summary>
    NounOrVerb = 1 << 1,

    /// <summary>It may stand in front of the verb: “Then …”.</summary>
    Lead = 1 << 2,

    /// <summary>It opens a clause or phrase in front of the verb: “For shallow wells, …”.</summary>
    LeadingClause = 1 << 3,

    /// <summary>“We”.</summary>
    We = 1 << 4,
}
