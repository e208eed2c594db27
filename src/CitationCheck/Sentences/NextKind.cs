namespace CitationCheck.Sentences;

/// <summary>How the text behind a stop goes on.</summary>
internal enum NextKind
{
    /// <summary>The text ends.</summary>
    End,

    /// <summary>A word in lower case.</summary>
    Lower,

    /// <summary>A capital, or a letter of a script without case.</summary>
    Capital,

    /// <summary>A letter of a script without case.</summary>
    Caseless,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A comma, a colon or another sign that goes on with the sentence.</summary>
    Joiner,

    /// <summary>Any other sign, such as <c>$</c> or a picture.</summary>
    Symbol,
}
