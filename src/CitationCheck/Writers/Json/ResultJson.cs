using System.Text.Json.Serialization;
using CitationCheck.Sources;
using CitationCheck.Text;
using CitationCheck.Writers.Json.Data;

namespace CitationCheck.Writers.Json;

/// <summary>How results are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(PartialDateJson),
        typeof(CamelCaseEnum<ReportFormat>),
        typeof(CamelCaseEnum<BlockKind>),
        typeof(CamelCaseEnum<InlineKind>),
        typeof(CamelCaseEnum<ClaimKind>),
        typeof(CamelCaseEnum<ClaimState>),
        typeof(CamelCaseEnum<CoveredBy>),
        typeof(CamelCaseEnum<CitationStyle>),
        typeof(CamelCaseEnum<BrokenMarkerKind>),
        typeof(CamelCaseEnum<Confidence>),
        typeof(CamelCaseEnum<IdentifierKind>),
        typeof(CamelCaseEnum<Severity>),
        typeof(CamelCaseEnum<SourceStatus>),
        typeof(CamelCaseEnum<SourceWitness>),
        typeof(CamelCaseEnum<TitleGrade>),
    ])]
[JsonSerializable(typeof(ResultData))]
[JsonSerializable(typeof(SummaryData))]
[JsonSerializable(typeof(FindingData))]
[JsonSerializable(typeof(ClaimData))]
[JsonSerializable(typeof(CitationData))]
[JsonSerializable(typeof(GivenSourceData))]
[JsonSerializable(typeof(BrokenMarkerData))]
[JsonSerializable(typeof(ReferenceData))]
[JsonSerializable(typeof(ReferenceListData))]
[JsonSerializable(typeof(BlockData))]
[JsonSerializable(typeof(LimitData))]
[JsonSerializable(typeof(SourceData))]
[JsonSerializable(typeof(CompactResult))]
internal sealed partial class ResultJson : JsonSerializerContext;
