using System.Text.Json.Serialization;

namespace CitationCheck.AI.Checking;

/// <summary>A result among the additional properties of a response, which can be stored with it as JSON.</summary>
[JsonConverter(typeof(StoredResultConverter))]
internal sealed record StoredResult(ValidationResult Result);
