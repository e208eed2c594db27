using System.Globalization;
using System.Text.Json.Serialization;

namespace CitationCheck.Sources.Archive;

/// <summary>
/// What the availability API answers:
/// <c>{"archived_snapshots":{"closest":{"available":true,"url":"…","timestamp":"20230401120000","status":"200"}}}</c>
/// </summary>
internal sealed record SnapshotAnswer([property: JsonPropertyName("archived_snapshots")] SnapshotAnswer.SnapshotList? Snapshots)
{
    /// <summary>The archived copy; <see langword="null"/> if there is none, or only a copy of an error page.</summary>
    [JsonIgnore]
    public ArchivedCopy? Copy =>
        Snapshots?.Closest is { Url: { } url, Available: not false, Status: null or "200" } snapshot
            ? new ArchivedCopy(url, snapshot.Taken)
            : null;

    internal sealed record SnapshotList([property: JsonPropertyName("closest")] Snapshot? Closest);

    internal sealed record Snapshot(
        [property: JsonPropertyName("url")] string? Url,
        [property: JsonPropertyName("available")] bool? Available,
        [property: JsonPropertyName("status")] string? Status,
        [property: JsonPropertyName("timestamp")] string? Timestamp)
    {
        [JsonIgnore]
        public PartialDate? Taken =>
            Timestamp is { Length: >= 8 }
            && DateOnly.TryParseExact(Timestamp[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                ? new PartialDate(day.Year, day.Month, day.Day)
                : null;
    }
}
