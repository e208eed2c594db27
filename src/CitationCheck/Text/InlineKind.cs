namespace CitationCheck.Text;

/// <summary>What a run of visible text is besides text.</summary>
internal enum InlineKind
{
    Emphasis,
    Link,
    Superscript,
    Code,
    Formula,
}
