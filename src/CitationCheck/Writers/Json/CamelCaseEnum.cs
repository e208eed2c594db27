using System.Text.Json;
using System.Text.Json.Serialization;

namespace CitationCheck.Writers.Json;

/// <summary>Writes and reads the values of an enum by their names in camel case.</summary>
internal sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
