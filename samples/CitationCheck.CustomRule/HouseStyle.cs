using System.Text.Json;

namespace CitationCheck.CustomRule;

/// <summary>The settings of the custom rules. They are the application's own: the library's options have no place for them.</summary>
/// <param name="DiscouragedHosts">Hosts that should not be cited; subdomains are included.</param>
/// <param name="MaxAgeInYears">How old the source of a statistic may be, in calendar years.</param>
internal sealed record HouseStyle(IReadOnlyList<string> DiscouragedHosts, int MaxAgeInYears)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static HouseStyle FromJson(string json) =>
        JsonSerializer.Deserialize<HouseStyle>(json, Reading) ?? throw new JsonException("The house style must be a JSON object.");
}
