namespace CitationCheck.Languages;

/// <summary>What an abbreviation's stop says about the end of a sentence. Before a lower-case word none of them ends one.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Stands before a name or another word and never ends a sentence: “Mr. Smith”, “e.g. Paris”, “z. B. Köln”.</summary>
    Continues,

    /// <summary>Stands before a number (“No. 5”, “Mar. 3”, “art. IV”); otherwise it is an ordinary word: “No. He left.”</summary>
    BeforeNumber,

    /// <summary>May end a sentence; it does when the next word often opens one: “Apple Inc. The firm …”, “the U.S. Senate”.</summary>
    MayEnd,

    /// <summary>Ends a sentence whenever a capital follows: “apples, pears, etc. Prices rose.”</summary>
    EndsBeforeCapital,

    /// <summary>A unit: after a figure it ends a sentence when a capital follows (“в 1990 г. Москва”), otherwise never.</summary>
    AfterFigure,

    /// <summary>A time of day: ends a sentence before a capital that is no day, month or time zone: “9 p.m. Police came.”</summary>
    Clock,
}
