namespace CitationCheck.Languages;

/// <summary>What an opening of a sentence about the report is.</summary>
internal enum MetaOpeningKind
{
    /// <summary>The report or a part of it: “this section”.</summary>
    Report,

    /// <summary>A part whose number follows, and then at once the verb: “section ”.</summary>
    NumberedPart,

    /// <summary>A first word behind which adjectives may stand: “this ”.</summary>
    Determiner,
}
