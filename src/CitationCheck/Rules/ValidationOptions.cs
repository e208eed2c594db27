using System.Collections.Frozen;
using CitationCheck.Rules;

namespace CitationCheck;

/// <summary>Options for validation.</summary>
/// <remarks>
/// Immutable and thread-safe. Start from <see cref="Default"/>, <see cref="Strict"/> or <see cref="Lenient"/>, and change what you
/// need with a <see langword="with"/> expression. Each of the three returns an object of its own, because binders of configuration write
/// into the objects they find.
/// </remarks>
/// <example>
/// <code>
/// ValidationOptions options = ValidationOptions.Strict with
/// {
///     MinimumCoverage = 0.8,
///     SkippedSections = SectionKinds.Abstract | SectionKinds.Conclusion,
/// };
/// ValidationResult result = CitationValidator.Validate(text, options);
/// </code>
/// </example>
public sealed partial record ValidationOptions
{
    private static readonly FrozenDictionary<string, Severity?> NoSeverities = Freeze([]);

    private static readonly FrozenDictionary<string, Severity?> StrictSeverities = Freeze(
    [
        new("CC102", Severity.Error),
        new("CC104", Severity.Error),
        new("CC105", Severity.Error),
        new("CC108", Severity.Error),
        new("CC202", Severity.Warning),
        new("CC204", Severity.Warning),
        new("CC207", Severity.Warning),
    ]);

    private static readonly FrozenDictionary<string, Severity?> LenientSeverities = Freeze(
    [
        new("CC102", Severity.Info),
        new("CC110", null),
        new("CC111", null),
        new("CC202", null),
        new("CC205", null),
        new("CC207", null),
        new("CC211", null),
    ]);

    /// <summary>The default options.</summary>
    public static ValidationOptions Default => new();

    /// <summary>
    /// A preset for reports in which every sentence that makes a claim must be cited. Uncited paragraphs, quotations and statistics
    /// are errors, and some notes become warnings.
    /// </summary>
    public static ValidationOptions Strict => new()
    {
        Coverage = ClaimCoverage.Sentence,
        Severities = StrictSeverities,
    };

    /// <summary>
    /// A preset in which one citation covers its whole paragraph, sections such as summaries and conclusions need none, and rules
    /// about style are off.
    /// </summary>
    public static ValidationOptions Lenient => new()
    {
        Coverage = ClaimCoverage.Paragraph,
        Notes = NoteDetail.Off,
        SkippedSections = SectionKinds.Abstract | SectionKinds.Introduction | SectionKinds.Summary | SectionKinds.Conclusion
            | SectionKinds.Disclaimer
            | SectionKinds.Methodology | SectionKinds.Acknowledgements,
        Severities = LenientSeverities,
    };

    /// <summary>
    /// Severities that replace the defaults, by rule id or name; <see langword="null"/> turns a rule off. Findings that a rule itself
    /// reports below its default severity are not raised, but a severity for CC102 to CC105 is also that of general statements without a
    /// source, which are notes otherwise.
    /// </summary>
    /// <value>
    /// Default: empty. Every rule uses the severity of its descriptor. Names are found in any case; of two that differ only in case, the
    /// latter counts.
    /// </value>
    /// <remarks>Names are checked when a report is validated, because <see cref="AdditionalRules"/> may add some.</remarks>
    public IReadOnlyDictionary<string, Severity?> Severities
    {
        get;
        init => field = value as FrozenDictionary<string, Severity?> ?? Freeze(value);
    } = NoSeverities;

    /// <summary>How densely claims must be cited.</summary>
    /// <value>Default: <see cref="ClaimCoverage.ParagraphTail"/>.</value>
    public ClaimCoverage Coverage { get; init; } = ClaimCoverage.ParagraphTail;

    /// <summary>How much is reported about claims whose missing source hardly matters.</summary>
    /// <value>Default: <see cref="NoteDetail.Summary"/>, one note per rule.</value>
    public NoteDetail Notes { get; init; }

    /// <summary>
    /// The share of claims that must be cited or covered: the minimum <see cref="CitationSummary.ClaimCoverage"/>. A lower share is
    /// reported as one error. With <see cref="ClaimCoverage.Sentence"/>, only a claim's own citations count.
    /// </summary>
    /// <value>Default: 0, which accepts any share. Range: 0 to 1.</value>
    public double MinimumCoverage { get; init; }

    /// <summary>
    /// Sections whose claims need no citation, including their subsections. They are recognized by their headings, in many
    /// languages.
    /// </summary>
    /// <value>Default: <see cref="SectionKinds.None"/>.</value>
    public SectionKinds SkippedSections { get; init; }

    /// <summary>
    /// Additional headings whose sections need no citation, as displayed to readers. Numbering, decoration and case are ignored.
    /// </summary>
    /// <value>Default: empty.</value>
    public IReadOnlyList<string> SkippedHeadings { get; init; } = [];

    /// <summary>Custom rules, which run after the built-in ones.</summary>
    /// <value>Default: empty.</value>
    public IReadOnlyList<Rule> AdditionalRules { get; init; } = [];

    /// <summary>The date that dates in the report are compared with. Set it to make runs repeatable.</summary>
    /// <value>Default: <see langword="null"/>, which means the current date in UTC, read once when validation begins.</value>
    public DateOnly? Today { get; init; }

    /// <summary>Limits on how much of a report is read.</summary>
    /// <value>Default: <see cref="ReadingLimits.Default"/>.</value>
    public ReadingLimits Limits { get; init; } = new();

    /// <summary>Reads options from JSON, the format of <c>citationcheck.json</c>. Omitted properties keep their defaults.</summary>
    /// <param name="json">
    /// A JSON object with these optional properties. <c>preset</c>: <c>strict</c>, <c>default</c> or <c>lenient</c>, which the other
    /// properties modify. <c>severities</c>: an object that maps rule ids or names to <c>error</c>, <c>warning</c>, <c>info</c> or
    /// <c>off</c>. <c>coverage</c>: <c>sentence</c>, <c>paragraphTail</c> or <c>paragraph</c>. <c>notes</c>: <c>summary</c>,
    /// <c>claims</c> or <c>off</c>. <c>minimumCoverage</c>: 0 to 1.
    /// <c>skippedSections</c>: an array of section kinds. <c>skippedHeadings</c>: an array of headings. <c>today</c>: yyyy-MM-dd.
    /// <c>limits</c>: an object with maxLength, maxCitationsPerRange, maxCitations, maxReferenceLength, maxDepth, maxOpenMarks,
    /// maxSiblings. Comments and trailing commas are allowed, case is ignored, and <c>$schema</c> is skipped.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not JSON, or a property or value is not recognized; the message names it.</exception>
    /// <example>
    /// <code>
    /// ValidationOptions options = ValidationOptions.FromJson("""{ "preset": "strict", "severities": { "CC202": "off" } }""");
    /// </code>
    /// </example>
    public static ValidationOptions FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ValidationOptionsJson.Read(json);
    }

    /// <summary>
    /// Reads options from settings as application configuration has them: names such as <c>Severities:CC105</c> with texts as values.
    /// Omitted settings keep the values of <paramref name="defaults"/>.
    /// </summary>
    /// <param name="settings">
    /// The settings, for example those of <c>IConfiguration.AsEnumerable()</c>. Those outside the section are ignored. Names of options and
    /// values are those of <see cref="FromJson"/>, in any case; arrays have one setting per item (<c>SkippedSections:0</c>), and
    /// <c>SkippedSections</c> may also be one text with commas.
    /// </param>
    /// <param name="section">
    /// The path of the section, such as <c>CitationCheck:Validation</c>; empty if names start with the option.
    /// </param>
    /// <param name="defaults">
    /// What the settings change; <see langword="null"/> for <see cref="Default"/>. A <c>Preset</c> replaces it, except for
    /// <see cref="AdditionalRules"/>.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="settings"/> or <paramref name="section"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="FormatException">A setting or its value is not recognized; the message has its full name.</exception>
    /// <example>
    /// <code>
    /// Dictionary&lt;string, string?&gt; settings = new() { ["App:Preset"] = "strict", ["App:Severities:CC202"] = "off" };
    /// ValidationOptions options = ValidationOptions.FromSettings(settings, section: "App");
    /// </code>
    /// </example>
    public static ValidationOptions FromSettings(
        IEnumerable<KeyValuePair<string, string?>> settings, string section = "", ValidationOptions? defaults = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(section);
        return ValidationOptionsSettings.Read(settings, section, defaults ?? Default);
    }

    /// <summary>
    /// Throws when an option is out of its range, so that a mistake is not taken for a verdict. Names of rules are the catalog's to
    /// know.
    /// </summary>
    internal void CheckRanges()
    {
        Require(Severities is not null, nameof(Severities), "must not be null; leave it empty.");
        bool haveNoNull = SkippedHeadings is not null && SkippedHeadings.All(static heading => heading is not null);
        Require(haveNoNull, nameof(SkippedHeadings), "must not be or contain null.");
        Require(AdditionalRules is not null, nameof(AdditionalRules), "must not be null; leave it empty.");
        Require(Limits is not null, nameof(Limits), "must not be null.");
        Require(Enum.IsDefined(Coverage), nameof(Coverage), "has an undefined value.");
        Require(Enum.IsDefined(Notes), nameof(Notes), "has an undefined value.");
        Require(MinimumCoverage is >= 0 and <= 1, nameof(MinimumCoverage), "must be between 0 and 1.");
        Limits!.Validate();
    }

    /// <summary>Throws when a condition on an option is not met.</summary>
    internal static void Require(bool isMet, string option, string message)
    {
        if (!isMet)
        {
            throw Invalid(option, message);
        }
    }

    /// <summary>A copy that no one else can change; <see langword="null"/> stays, to be reported with the other options.</summary>
    private static FrozenDictionary<string, Severity?> Freeze(IEnumerable<KeyValuePair<string, Severity?>> severities) =>
        severities?.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)!;

    /// <summary>What is thrown about an option.</summary>
    internal static ArgumentException Invalid(string option, string message) => new($"The option {option} {message}", option);
}
