using CitationCheck.Sources;

namespace CitationCheck;

/// <summary>The verdict on one source that a report cites. Immutable and thread-safe.</summary>
public sealed class SourceVerdict
{
    internal SourceVerdict(Reference? reference, Citation? citation, string? url, SourceObservation? observation, Judgement judged)
    {
        Reference = reference;
        Citation = citation;
        Url = url;
        Observation = observation;
        Status = judged.Status;
        Title = judged.Title;
        Witness = judged.Witness;
        Reason = judged.Reason;
    }

    /// <summary>The reference that names the source; <see langword="null"/> if a citation carries its own URL.</summary>
    public Reference? Reference { get; }

    /// <summary>The citation that carries the URL; <see langword="null"/> if a reference names the source.</summary>
    public Citation? Citation { get; }

    /// <summary>The URL of the source; <see langword="null"/> if the reference has none.</summary>
    public string? Url { get; }

    /// <summary>The verdict.</summary>
    public SourceStatus Status { get; }

    /// <summary>What was seen at the URL; <see langword="null"/> if it was not fetched.</summary>
    public SourceObservation? Observation { get; }

    /// <summary>Whether <see cref="Observation"/> is what a given source says of itself, rather than a page that was looked at.</summary>
    internal bool IsAtHand => Witness == SourceWitness.GivenSource;

    /// <summary>What <see cref="Status"/> rests on.</summary>
    public SourceWitness Witness { get; }

    /// <summary>Why the source has this status, in words; empty where the status says it all.</summary>
    public string Reason { get; }

    /// <summary>How the cited title compares with the page's; <see langword="null"/> if there was nothing to compare.</summary>
    public TitleMatch? Title { get; }
}
