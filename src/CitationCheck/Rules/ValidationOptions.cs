using CitationCheck.Rules;

namespace CitationCheck;

/// <summary>How a report is judged. Immutable; safe to share.</summary>
public sealed record ValidationOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Every sentence that claims something has to cite, and what is told quietly otherwise is a warning.</summary>
    public static ValidationOptions Strict { get; } = new()
    {
        Coverage = ClaimCoverage.Sentence,
        Severities = new Dictionary<string, Severity?>(StringComparer.OrdinalIgnoreCase)
        {
            ["CC102"] = Severity.Error,
            ["CC104"] = Severity.Error,
            ["CC105"] = Severity.Error,
            ["CC108"] = Severity.Error,
            ["CC202"] = Severity.Warning,
            ["CC204"] = Severity.Warning,
            ["CC207"] = Severity.Warning,
        },
    };

    /// <summary>One citation covers its paragraph; sections that sum up need none; matters of style are not told.</summary>
    public static ValidationOptions Lenient { get; } = new()
    {
        Coverage = ClaimCoverage.Paragraph,
        SkippedSections = SectionKinds.Abstract | SectionKinds.Introduction | SectionKinds.Summary | SectionKinds.Conclusion | SectionKinds.Disclaimer
            | SectionKinds.Methodology | SectionKinds.Acknowledgements,
        Severities = new Dictionary<string, Severity?>(StringComparer.OrdinalIgnoreCase)
        {
            ["CC102"] = Severity.Info,
            ["CC110"] = null,
            ["CC111"] = null,
            ["CC202"] = null,
            ["CC205"] = null,
            ["CC207"] = null,
            ["CC211"] = null,
        },
    };

    /// <summary>
    /// Severities that differ from a rule's own, by rule id or name; <see langword="null"/> turns the rule off. What a rule
    /// itself tells more quietly than its default stays as quiet.
    /// </summary>
    /// <value>Default: empty, every rule speaks as loudly as its descriptor says.</value>
    public IReadOnlyDictionary<string, Severity?> Severities { get; init; } = new Dictionary<string, Severity?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How closely claims have to be cited.</summary>
    /// <value>Default <see cref="ClaimCoverage.ParagraphTail"/>.</value>
    public ClaimCoverage Coverage { get; init; } = ClaimCoverage.ParagraphTail;

    /// <summary>The share of the claims that has to be cited; below it there is one error.</summary>
    /// <value>Default 0: any share will do. 0 to 1.</value>
    public double MinimumCoverage { get; init; }

    /// <summary>Sections whose claims need no citation, known by their headings in many languages; their subsections are skipped with them.</summary>
    /// <value>Default <see cref="SectionKinds.None"/>.</value>
    public SectionKinds SkippedSections { get; init; }

    /// <summary>More headings whose sections need no citation, as a reader sees them; numbering, decoration and case do not matter.</summary>
    /// <value>Default: empty.</value>
    public IReadOnlyList<string> SkippedHeadings { get; init; } = [];

    /// <summary>Rules of the caller's own, which run behind those of the library.</summary>
    /// <value>Default: empty.</value>
    public IReadOnlyList<Rule> AdditionalRules { get; init; } = [];

    /// <summary>The day that dates are compared with.</summary>
    /// <value>Default <see langword="null"/>: the current day (UTC), read once when validation begins.</value>
    public DateOnly? Today { get; init; }

    /// <summary>Bounds on what is read of one report.</summary>
    /// <value>Default <see cref="ReadingLimits.Default"/>.</value>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>Reads options from JSON, as <c>citationcheck.json</c> holds them; what is not named keeps its default.</summary>
    /// <param name="json">
    /// An object. <c>preset</c>: strict, default or lenient, which the other properties change. <c>severities</c>: an object of
    /// rule ids or names with error, warning, info or off. <c>coverage</c>: sentence, paragraphTail or paragraph.
    /// <c>minimumCoverage</c>: 0 to 1. <c>skippedSections</c>: an array of section kinds. <c>skippedHeadings</c>: an array of
    /// headings. <c>today</c>: yyyy-MM-dd. <c>limits</c>: an object with maxLength, maxCitationsPerRange,
    /// maxCitations, maxReferenceLength, maxDepth, maxOpenMarks, maxSiblings.
    /// Comments and trailing commas are allowed; case does not matter; <c>$schema</c> is passed over.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is no JSON, a property is unknown, or a value is not one that the property takes; the message names it.</exception>
    public static ValidationOptions FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ValidationOptionsJson.Read(json);
    }

    /// <summary>Throws when an option is out of its range, so that a mistake is not taken for a verdict.</summary>
    internal void Validate()
    {
        Require(Severities is not null, nameof(Severities), "must not be null; leave it empty.");
        Require(SkippedHeadings is not null && SkippedHeadings.All(static heading => heading is not null), nameof(SkippedHeadings), "must not be or hold null.");
        Require(AdditionalRules is not null, nameof(AdditionalRules), "must not be null; leave it empty.");
        Require(Limits is not null, nameof(Limits), "must not be null.");
        Require(Enum.IsDefined(Coverage), nameof(Coverage), "has no such value.");
        Require(MinimumCoverage is >= 0 and <= 1, nameof(MinimumCoverage), "must lie between 0 and 1.");
        Limits!.Validate();

        IReadOnlySet<string> names = RuleNames();
        foreach ((string rule, Severity? severity) in Severities!)
        {
            if (!names.Contains(rule))
            {
                throw Invalid(nameof(Severities), $"names the rule “{rule}”, which there is not.");
            }

            if (severity is { } given && !Enum.IsDefined(given))
            {
                throw Invalid(nameof(Severities), $"gives the rule “{rule}” a severity that there is not.");
            }
        }
    }

    /// <summary>The ids and names of all rules, the caller's own included; each has to be the only one of its kind.</summary>
    private IReadOnlySet<string> RuleNames()
    {
        if (AdditionalRules.Count == 0)
        {
            return RuleCatalog.Names;
        }

        var names = new HashSet<string>(RuleCatalog.Names, StringComparer.OrdinalIgnoreCase);
        foreach (Rule rule in AdditionalRules)
        {
            Require(rule?.Descriptor is not null, nameof(AdditionalRules), "must not hold null, nor a rule without a descriptor.");
            if (rule!.Descriptor is var own && !(names.Add(own.Id) && names.Add(own.Name)))
            {
                throw Invalid(nameof(AdditionalRules), $"has a second rule {own.Id} ({own.Name}).");
            }
        }

        return names;
    }

    private static void Require(bool isMet, string option, string message)
    {
        if (!isMet)
        {
            throw Invalid(option, message);
        }
    }

    private static ArgumentException Invalid(string option, string message) => new($"The option {option} {message}", option);
}
