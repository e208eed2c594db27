using System.Text.Json.Serialization;

namespace CitationCheck.Rules;

/// <summary>The options as JSON has them; what is absent is as in the preset.</summary>
internal sealed record OptionsData
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public OptionsPreset? Preset { get; init; }

    public IReadOnlyDictionary<string, Severity?>? Severities { get; init; }

    public ClaimCoverage? Coverage { get; init; }

    public NoteDetail? Notes { get; init; }

    public double? MinimumCoverage { get; init; }

    public IReadOnlyList<SectionKinds>? SkippedSections { get; init; }

    public IReadOnlyList<string>? SkippedHeadings { get; init; }

    public DateOnly? Today { get; init; }

    public LimitsData? Limits { get; init; }

    /// <param name="defaults">What absent properties are as, unless a preset is named.</param>
    /// <exception cref="ArgumentException">A heading is <see langword="null"/>.</exception>
    public ValidationOptions ToModel(ValidationOptions defaults)
    {
        if (SkippedHeadings?.Any(static heading => heading is null) == true)
        {
            throw new ArgumentException("The option “skippedHeadings” must be an array of texts.");
        }

        ValidationOptions preset = Preset switch
        {
            OptionsPreset.Strict => ValidationOptions.Strict,
            OptionsPreset.Lenient => ValidationOptions.Lenient,
            OptionsPreset.Default => ValidationOptions.Default,
            _ => defaults,
        };
        return preset with
        {
            Severities = Over(preset.Severities),
            Coverage = Coverage ?? preset.Coverage,
            Notes = Notes ?? preset.Notes,
            MinimumCoverage = MinimumCoverage ?? preset.MinimumCoverage,
            SkippedSections = SkippedSections?.Aggregate(SectionKinds.None, static (all, kind) => all | kind) ?? preset.SkippedSections,
            SkippedHeadings = SkippedHeadings ?? preset.SkippedHeadings,
            Today = Today ?? preset.Today,
            AdditionalRules = defaults.AdditionalRules,
            Limits = Limits?.ToModel(preset.Limits) ?? preset.Limits,
        };
    }

    private IReadOnlyDictionary<string, Severity?> Over(IReadOnlyDictionary<string, Severity?> preset)
    {
        var severities = new Dictionary<string, Severity?>(preset, StringComparer.OrdinalIgnoreCase);
        if (Severities is not null)
        {
            foreach ((string rule, Severity? severity) in Severities)
            {
                severities[rule] = severity;
            }
        }

        return severities;
    }
}
