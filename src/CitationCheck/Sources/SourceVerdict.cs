namespace CitationCheck;

/// <summary>What is to be thought of one source that a report names. Immutable; safe to share.</summary>
public sealed class SourceVerdict
{
    internal SourceVerdict(Reference? reference, Citation? citation, string? url, SourceObservation? observation, SourceStatus status, TitleMatch? title)
    {
        Reference = reference;
        Citation = citation;
        Url = url;
        Observation = observation;
        Status = status;
        Title = title;
    }

    /// <summary>The reference that names the source; <see langword="null"/> when a citation carries its own URL.</summary>
    public Reference? Reference { get; }

    /// <summary>The citation that carries the URL; <see langword="null"/> when a reference does.</summary>
    public Citation? Citation { get; }

    /// <summary>Where the source is; <see langword="null"/> when the reference does not say.</summary>
    public string? Url { get; }

    /// <summary>What became of it.</summary>
    public SourceStatus Status { get; }

    /// <summary>What was seen there; <see langword="null"/> when nobody looked.</summary>
    public SourceObservation? Observation { get; }

    /// <summary>How the cited title compares with the page's; <see langword="null"/> when there was nothing to compare.</summary>
    public TitleMatch? Title { get; }
}
