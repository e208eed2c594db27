namespace CitationCheck.Languages;

/// <summary>A part of a source, as a list names it.</summary>
internal enum FieldRole
{
    Title,

    /// <summary>The title, or where another part is that, the publisher.</summary>
    Source,

    Publisher,

    Authors,

    Date,

    Link,

    Accessed,
}
