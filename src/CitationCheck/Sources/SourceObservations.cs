using System.Collections.Frozen;
using CitationCheck.Sources;

namespace CitationCheck;

/// <summary>What was seen of the sources of a report.</summary>
/// <remarks>
/// Observations are plain data. Save them with <see cref="ToJson"/> and load them with <see cref="FromJson"/> to get the same
/// findings offline, on any machine, at any time. Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// var saved = SourceObservations.FromJson(File.ReadAllText("sources.json"));
/// ValidationResult replayed = CitationValidator.Validate(report, options, saved);
/// </code>
/// </example>
public sealed class SourceObservations
{
    private readonly FrozenDictionary<string, SourceObservation> byUrl;

    /// <summary>Creates a collection of observations.</summary>
    /// <param name="observations">The observations. If several have the same URL, the last one wins.</param>
    /// <exception cref="ArgumentNullException">The argument or an observation is <see langword="null"/>.</exception>
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

    /// <summary>Returns what was seen at a URL.</summary>
    /// <param name="url">The URL. Spellings that <see cref="SourceUrl.Normalize"/> maps to the same URL are equivalent.</param>
    /// <returns>The observation; <see langword="null"/> if the URL was not fetched.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public SourceObservation? Find(string url) => byUrl.GetValueOrDefault(SourceUrl.Normalize(url));

    /// <summary>
    /// Writes the observations as JSON: indented, ordered by URL, with <c>\n</c> line endings. Equal observations give equal text.
    /// </summary>
    /// <returns>The JSON.</returns>
    public string ToJson() => ObservationFile.Write(All);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The observations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not JSON of this format; the message says where.</exception>
    public static SourceObservations FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new SourceObservations(ObservationFile.Read(json));
    }
}
