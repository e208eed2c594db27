namespace CitationCheck;

/// <summary>What was seen of the sources of a report. Immutable; safe to share.</summary>
public sealed class SourceObservations
{
    internal SourceObservations()
    {
    }
}
