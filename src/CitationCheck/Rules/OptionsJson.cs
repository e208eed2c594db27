using System.Text.Json;
using System.Text.Json.Serialization;

namespace CitationCheck.Rules;

/// <summary>How options are read from JSON, without reflection. A name that is not known is a mistake.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    AllowTrailingCommas = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    MaxDepth = 8,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(SeverityOrOff),
        typeof(NamedChoice<OptionsPreset>),
        typeof(NamedChoice<ClaimCoverage>),
        typeof(NamedChoice<NoteDetail>),
        typeof(NamedChoice<SectionKinds>),
    ])]
[JsonSerializable(typeof(OptionsData))]
internal sealed partial class OptionsJson : JsonSerializerContext;
