using System.Text.Json.Serialization;

namespace CitationCheck.Sources.Archive;

/// <summary>Reads answers of the archive without reflection.</summary>
[JsonSerializable(typeof(SnapshotAnswer))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
