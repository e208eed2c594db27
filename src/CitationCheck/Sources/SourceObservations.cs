using System.Collections.Frozen;
using CitationCheck.Sources;

namespace CitationCheck;

/// <summary>
/// What was seen of the sources of a report. It is plain data: saved with <see cref="ToJson"/> and read with
/// <see cref="FromJson"/>, it gives the same findings offline, on any machine and any day. Immutable; safe to share.
/// </summary>
public sealed class SourceObservations
{
    private readonly FrozenDictionary<string, SourceObservation> byUrl;

    /// <summary>Collects observations.</summary>
    /// <param name="observations">The observations; of several of one URL the last counts.</param>
    /// <exception cref="ArgumentNullException">An argument or observation is <see langword="null"/>.</exception>
    public SourceObservations(IEnumerable<SourceObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var all = new SortedDictionary<string, SourceObservation>(StringComparer.Ordinal);
        foreach (SourceObservation observation in observations)
        {
            ArgumentNullException.ThrowIfNull(observation);
            all[SourceUrl.Normalize(observation.Url)] = observation;
        }

        All = [.. all.Values];
        byUrl = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All observations, ordered by URL.</summary>
    public IReadOnlyList<SourceObservation> All { get; }

    /// <summary>What was seen at a URL.</summary>
    /// <param name="url">The URL, in any spelling that <see cref="SourceUrl.Normalize"/> makes one.</param>
    /// <returns>The observation; <see langword="null"/> when the URL was not fetched.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public SourceObservation? Find(string url) => byUrl.GetValueOrDefault(SourceUrl.Normalize(url));

    /// <summary>The observations as JSON: indented, ordered by URL, lines end with <c>\n</c>; equal observations give equal text.</summary>
    /// <returns>The JSON text.</returns>
    public string ToJson() => ObservationFile.Write(All);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The observations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not JSON of this form; the message says where.</exception>
    public static SourceObservations FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new SourceObservations(ObservationFile.Read(json));
    }
}
