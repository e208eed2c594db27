namespace CitationCheck.Model;

/// <summary>How sure it is that a marker cites. What is said of one that no list knows is an error only where that is sure.</summary>
internal enum Confidence
{
    /// <summary>A list has its label, or it can hardly be anything else.</summary>
    Sure,

    /// <summary>It may be a word or a value of its sentence, or the report cites in another form.</summary>
    Likely,
}
