using System.Text.Json.Serialization;

namespace CitationCheck.Tool.Caching;

/// <summary>Reads and writes lines of the cache without reflection.</summary>
[JsonSerializable(typeof(CacheEntry))]
internal sealed partial class CacheJson : JsonSerializerContext;
