using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CitationCheck.Sources;

/// <summary>A saved file of observations.</summary>
/// <param name="Version">Of the form, not of the library.</param>
/// <param name="Observations">The observations.</param>
internal sealed record ObservationFile(int Version, IReadOnlyList<SourceObservation> Observations)
{
    private const int CurrentVersion = 1;

    private static readonly ObservationJson Json = new(new JsonSerializerOptions(ObservationJson.Default.Options!)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NewLine = "\n",
    });

    public static string Write(IReadOnlyList<SourceObservation> observations) =>
        JsonSerializer.Serialize(new ObservationFile(CurrentVersion, observations), Json.ObservationFile) + "\n";

    public static IReadOnlyList<SourceObservation> Read(string json)
    {
        try
        {
            ObservationFile? file = JsonSerializer.Deserialize(json, Json.ObservationFile);
            return file is not { Version: CurrentVersion }
                ? throw new FormatException($"The observations do not have version {CurrentVersion}; fetch the sources again.")
                : file.Observations.Select(FirstFault).FirstOrDefault(fault => fault is not null) is { } fault
                    ? throw new FormatException("The observations cannot be read: " + fault)
                    : file.Observations;
        }
        // ArgumentException is for half a surrogate pair.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("The observations cannot be read: " + exception.Message, exception);
        }
    }

    /// <summary>What the reader of JSON lets through, and no observation has: null in a list, a number that no name has.</summary>
    public static string? FirstFault(SourceObservation? seen, int at) =>
        seen is null ? $"observation {at} is null."
        : !Enum.IsDefined(seen.Outcome) ? $"observation {at} has the unknown outcome {seen.Outcome:D}."
        : !AreTitles(seen.Titles) ? $"observation {at} has a title that is none."
        : HasNull(seen.Authors) ? $"observation {at} has an author that is null."
        : seen.Signals is { } signals && !Enum.IsDefined(signals.Barrier) ? $"observation {at} has the unknown barrier {signals.Barrier:D}."
        : seen.Archive is { } copy && !AreTitles(copy.Titles) ? $"observation {at} has an archived copy with a title that is none."
        : seen.Record is { } record && !IsWhole(record) ? $"observation {at} has a record with a value that is none."
        : null;

    private static bool AreTitles(IReadOnlyList<SourceTitle> titles) =>
        titles.All(static title => title is not null && Enum.IsDefined(title.Field));

    private static bool IsWhole(SourceRecord record) =>
        !HasNull(record.Titles)
        && !HasNull(record.Authors)
        && record.Notices.All(static notice => notice is not null && Enum.IsDefined(notice.Kind));

    private static bool HasNull(IReadOnlyList<string> values) => values.Any(static value => value is null);
}
