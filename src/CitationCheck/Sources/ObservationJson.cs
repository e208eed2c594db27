using System.Text.Json.Serialization;

namespace CitationCheck.Sources;

/// <summary>How observations are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(PartialDateJson)])]
[JsonSerializable(typeof(ObservationFile))]
[JsonSerializable(typeof(SourceObservation))]
internal sealed partial class ObservationJson : JsonSerializerContext;
