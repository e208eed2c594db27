using CitationCheck.Markers.Parts;

namespace CitationCheck.Sources;

/// <summary>What is known of the sources of a report: what was seen of them, or else what was given with it. Not thread-safe.</summary>
/// <param name="observations">What was seen; <see langword="null"/> when nothing was looked at.</param>
internal sealed class SourcesAtHand(SourceObservations? observations)
{
    private readonly Dictionary<SourceDocument, SourceObservation> documents = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> own = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is known of the source of a reference; <see langword="null"/> when nothing is.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="url">Its URL.</param>
    public SourceObservation? Find(Reference reference, string? url)
    {
        SourceObservation? seen = url is null ? null : observations?.Find(url);
        return seen is { Outcome: not SourceOutcome.NotChecked } ? seen : OfDocument(reference) ?? seen;
    }

    /// <summary>Whether an observation is what a given source says of itself.</summary>
    public bool IsOwn(SourceObservation? observation) => observation is not null && own.Contains(observation);

    /// <summary>
    /// Of an entry that names a given source the title can be checked without a look at the page, unless it is the source's id or file.
    /// </summary>
    private SourceObservation? OfDocument(Reference reference)
    {
        bool hasTitle = reference is { IsGiven: false, Document.Title.Length: > 0 };
        if (!hasTitle || reference.Document is not { } document || SourceNames.IsIdOrFileOf(reference.Title, document))
        {
            return null;
        }

        if (!documents.TryGetValue(document, out SourceObservation? observation))
        {
            documents.Add(document, observation = SourceObservation.Of(document));
            own.Add(observation);
        }

        return observation;
    }
}
