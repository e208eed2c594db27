namespace CitationCheck;

/// <summary>
/// How sure it is that a marker is a citation, or was meant as one. Rules report what is wrong with it as an error only where that is sure.
/// </summary>
public enum Confidence
{
    /// <summary>A list has its label, or it can hardly be anything else.</summary>
    Sure,

    /// <summary>It may be a word or a value of its sentence, or the report cites in another form.</summary>
    Likely,
}
