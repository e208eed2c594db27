namespace CitationCheck;

/// <summary>One reference list of a report. Immutable and thread-safe.</summary>
public sealed class ReferenceList
{
    internal ReferenceList(TextSpan span, Block? heading, IReadOnlyList<Reference> references)
    {
        Span = span;
        Heading = heading;
        References = references;
    }

    /// <summary>The location from the start of the first entry to the end of the last.</summary>
    public TextSpan Span { get; }

    /// <summary>The heading of the list, such as “Sources”; <see langword="null"/> if it has none.</summary>
    public Block? Heading { get; }

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<Reference> References { get; }
}
