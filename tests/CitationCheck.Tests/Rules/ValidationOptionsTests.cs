using System.ComponentModel;
using CitationCheck.Rules;

namespace CitationCheck.Tests.Rules;

public sealed class ValidationOptionsTests
{
    private const string Report =
        "Rain fell all week.[1] The bridge in Vik was closed.\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain";

    [Test]
    public void Options_are_read_from_JSON()
    {
        ValidationOptions options = ValidationOptions.FromJson(
            """
            {
              // what the tool looks for beside the report
              "$schema": "citationcheck.schema.json",
              "coverage": "sentence",
              "minimumCoverage": 0.75,
              "severities": { "CC103": "error", "unused-reference": "off", "CC204": null },
              "skippedSections": ["conclusion", "Abstract"],
              "skippedHeadings": ["Notes for the editor"],
              "today": "2026-01-31",
              "limits": {
                "maxLength": 1000, "maxCitationsPerRange": 10, "maxCitations": 20, "maxReferenceLength": 30,
                "maxDepth": 50, "maxOpenMarks": 60, "maxSiblings": 70
              },
            }
            """);

        options.Coverage.Should().Be(ClaimCoverage.Sentence);
        options.MinimumCoverage.Should().Be(0.75);
        options.Severities.Should().Equal(new Dictionary<string, Severity?>
        {
            ["CC103"] = Severity.Error,
            ["unused-reference"] = null,
            ["CC204"] = null
        });
        options.SkippedSections.Should().Be(SectionKinds.Conclusion | SectionKinds.Abstract);
        options.SkippedHeadings.Should().Equal("Notes for the editor");
        options.Today.Should().Be(new DateOnly(2026, 1, 31));
        options.Limits.Should().Be(new ReadingLimits
        {
            MaxLength = 1000,
            MaxCitationsPerRange = 10,
            MaxCitations = 20,
            MaxReferenceLength = 30,
            MaxDepth = 50,
            MaxOpenMarks = 60,
            MaxSiblings = 70
        });
    }

    [Test]
    public void A_preset_is_changed_by_what_stands_beside_it()
    {
        ValidationOptions options = ValidationOptions.FromJson("""{ "severities": { "CC202": "info" }, "preset": "strict" }""");

        options.Coverage.Should().Be(ClaimCoverage.Sentence);
        options.Severities["CC202"].Should().Be(Severity.Info);
        options.Severities["CC102"].Should().Be(Severity.Error);
    }

    [TestCase("{", "not valid JSON")]
    [TestCase("[]", "an object")]
    [TestCase("{\"coverrage\": \"sentence\"}", "coverrage")]
    [TestCase("{\"coverage\": \"word\"}", "coverage")]
    [TestCase("{\"coverage\": 1}", "sentence")]
    [TestCase("{\"minimumCoverage\": 2}", "MinimumCoverage")]
    [TestCase("{\"minimumCoverage\": 0, \"minimumCoverage\": 0.5}", "minimumCoverage")]
    [TestCase("{\"minimumCoverage\": 0, \"MinimumCoverage\": 0.5}", "inimumCoverage")]
    [TestCase("{\"severities\": {\"\\ud800\": \"off\"}}", "")]
    [TestCase("{\"skippedHeadings\": [\"\\ud800\"]}", "")]
    [TestCase("{\"minimumCoverage\": \"half\"}", "minimumCoverage")]
    [TestCase("{\"severities\": {\"CC103\": \"loud\"}}", "severities.CC103")]
    [TestCase("{\"skippedSections\": \"conclusion\"}", "skippedSections")]
    [TestCase("{\"today\": \"31.1.2026\"}", "today")]
    [TestCase("{\"limits\": {\"maxDepth\": 5000}}", "MaxDepth")]
    [TestCase("{\"limits\": {\"depth\": 5}}", "limits.depth")]
    [TestCase("{\"preset\": \"harsh\"}", "preset")]
    public void A_mistake_in_JSON_is_named(string json, string named) =>
        FluentActions.Invoking(() => ValidationOptions.FromJson(json)).Should().Throw<FormatException>().WithMessage($"*{named}*");

    [Test]
    public void Settings_mean_what_JSON_means()
    {
        ValidationOptions options = ValidationOptions.FromSettings(
        [
            new("Logging:Level", "x"),
            new("CitationCheckers:Preset", "x"),
            new("CitationCheck", null),
            new("citationcheck:preset", "Lenient"),
            new("CitationCheck:Severities", null),
            new("CitationCheck:Severities:CC101", "False"),
            new("CitationCheck:Severities:cc102", "error"),
            new("CitationCheck:Severities:my.rule", null),
            new("CitationCheck:SkippedHeadings:10", "Second"),
            new("CitationCheck:SkippedHeadings:2", "First"),
            new("CitationCheck:MinimumCoverage", "0.75"),
            new("CitationCheck:Limits:MaxDepth", "50"),
        ], "CitationCheck");

        options.Should().BeEquivalentTo(ValidationOptions.FromJson(
            """
            {
              "preset": "lenient", "severities": { "CC101": false, "CC102": "error", "my.rule": null }, "minimumCoverage": 0.75,
              "skippedHeadings": ["First", "Second"], "limits": { "maxDepth": 50 }
            }
            """));
    }

    [TestCase("abstract, Conclusion", SectionKinds.Abstract | SectionKinds.Conclusion)]
    [TestCase("abstract", SectionKinds.Abstract)]
    [TestCase("", SectionKinds.None)]
    [TestCase(null, SectionKinds.Summary)]
    public void Sections_to_skip_may_be_one_setting(string? value, SectionKinds sections) =>
        ValidationOptions.FromSettings(
                [new("SkippedSections", value)], defaults: new ValidationOptions { SkippedSections = SectionKinds.Summary })
            .SkippedSections.Should().Be(sections);

    [Test]
    public void Settings_change_the_options_that_they_are_given()
    {
        var own = new OwnRule("XX001", "too-much-rain");
        ValidationOptions mine = ValidationOptions.Strict with { MinimumCoverage = 0.5, AdditionalRules = [own] };

        ValidationOptions.FromSettings([], defaults: mine).Should().BeEquivalentTo(mine);
        ValidationOptions preset = ValidationOptions.FromSettings([new("Preset", "default")], defaults: mine);

        preset.Should().BeEquivalentTo(ValidationOptions.Default with { AdditionalRules = [own] });
    }

    [TestCase("Coverage", "word", "The setting “App:Coverage” must be one of paragraphTail, sentence, paragraph, not “word”.")]
    [TestCase("Coverage:0", "sentence", "The setting “App:Coverage” must be one of paragraphTail, sentence, paragraph.")]
    [TestCase("Severities:my.rule", "loud", "The setting “App:Severities:my.rule” must be one of *, not “loud”.")]
    [TestCase("Severities", "off", "The setting “App:Severities” must be an object of rule ids or names, not “off”.")]
    [TestCase("SkippedHeadings", "Notes", "The setting “App:SkippedHeadings” must be an array of texts, not “Notes”.")]
    [TestCase("SkippedSections:first", "abstract", "The setting “App:SkippedSections” must be an array.")]
    [TestCase("SkippedSections", "abstract, x", "The setting “App:SkippedSections:1” must be one of *.")]
    [TestCase("Limits:MaxDepth", "deep", "The setting “App:Limits:MaxDepth” must be a whole number, not “deep”.")]
    [TestCase("Limits:MaxDepth", "0", "The setting “App:Limits:MaxDepth” is out of range: *")]
    [TestCase("Today", "31.1.2026", "The setting “App:Today” must be a day as yyyy-MM-dd, not “31.1.2026”.")]
    [TestCase("MinimumCoverage", "NaN", "The setting “App:MinimumCoverage” is out of range: *")]
    [TestCase("Rules", "x", "There is no setting “App:Rules”; the settings there are preset, *")]
    [TestCase("", "strict", "The setting “App” must have settings in it, not a value.")]
    public void A_mistake_in_settings_is_named_in_full(string name, string value, string message) =>
        FluentActions.Invoking(() => ValidationOptions.FromSettings([new("App" + (name.Length > 0 ? ":" + name : ""), value)], "App"))
            .Should().Throw<FormatException>().WithMessage(message);

    [Test]
    public void Presets_are_objects_of_the_caller_and_equal()
    {
        ValidationOptions.Strict.Should().Be(ValidationOptions.Strict).And.NotBeSameAs(ValidationOptions.Strict);
        ValidationOptions.Lenient.Should().Be(ValidationOptions.Lenient);
        ValidationOptions.Default.Should().Be(new ValidationOptions());
        ValidationOptions.Default.Limits.Should().NotBeSameAs(ValidationOptions.Default.Limits);
    }

    [Test]
    public void Severities_are_a_copy_that_knows_names_in_any_case()
    {
        Dictionary<string, Severity?> severities = new() { ["CC101"] = Severity.Error, ["cc101"] = Severity.Info };
        var options = new ValidationOptions { Severities = severities };
        severities.Clear();

        options.Severities["Cc101"].Should().Be(Severity.Info);
        options.Severities.Should().ContainSingle();
    }

    [TestCase("error", Severity.Error)]
    [TestCase("Warning", Severity.Warning)]
    [TestCase("OFF", null)]
    public void A_severity_is_converted_from_its_name(string name, Severity? severity) =>
        TypeDescriptor.GetConverter(typeof(Severity)).ConvertFromInvariantString(name).Should().Be(severity);

    [TestCase("loud")]
    [TestCase("7")]
    public void Other_words_are_no_severity(string name) =>
        FluentActions.Invoking(() => TypeDescriptor.GetConverter(typeof(Severity)).ConvertFromInvariantString(name))
            .Should().Throw<FormatException>().WithMessage($"*off, not “{name}”*");

    [Test]
    public void A_rule_that_there_is_not_is_named()
    {
        var options = new ValidationOptions { Severities = new Dictionary<string, Severity?> { ["CC999"] = Severity.Error } };

        FluentActions.Invoking(() => CitationValidator.Validate(Report, options))
            .Should().Throw<ArgumentException>().WithMessage("*CC999*");
    }

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void A_share_lies_between_none_and_all(double share) =>
        FluentActions.Invoking(() => CitationValidator.Validate(Report, new ValidationOptions { MinimumCoverage = share }))
            .Should().Throw<ArgumentException>().WithMessage("*MinimumCoverage*");

    [Test]
    public void A_severity_is_set_by_id_or_name_and_a_rule_turned_off()
    {
        Loudness(new() { ["CC103"] = Severity.Error }).Should().Be(Severity.Error);
        Loudness(new() { ["uncited-sentence"] = Severity.Info }).Should().Be(Severity.Info);
        Loudness(new() { ["cc103"] = null }, StringComparer.OrdinalIgnoreCase).Should().BeNull();
        Loudness([]).Should().Be(Severity.Warning);
    }

    [Test]
    public void What_a_rule_tells_quietly_stays_quiet_when_the_rule_is_raised()
    {
        const string covered =
            "Rain fell all week. The old bridge was closed.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain";
        var options = new ValidationOptions
        {
            Notes = NoteDetail.Claims,
            Severities = new Dictionary<string, Severity?> { ["CC103"] = Severity.Error },
        };

        CitationValidator.Validate(covered, options).Findings.Single().Severity.Should().Be(Severity.Info);
    }

    [TestCase("CC103", "own-rule")]
    [TestCase("XX001", "uncited-sentence")]
    public void A_rule_of_the_callers_own_may_not_take_a_name_that_is_given(string id, string name)
    {
        var options = new ValidationOptions { AdditionalRules = [new OwnRule(id, name)] };

        FluentActions.Invoking(() => CitationValidator.Validate(Report, options))
            .Should().Throw<ArgumentException>().WithMessage("*AdditionalRules*");
    }

    [Test]
    public void A_rule_of_the_callers_own_runs_with_the_others_and_obeys_severities()
    {
        var options = new ValidationOptions
        {
            AdditionalRules = [new OwnRule("XX001", "too-much-rain")],
            Severities = new Dictionary<string, Severity?> { ["too-much-rain"] = Severity.Error },
        };

        CitationValidator.Validate(Report, options).Findings.Single(finding => finding.RuleId == "XX001").Severity
            .Should().Be(Severity.Error);
    }

    [Test]
    public void Presets_are_valid_and_differ_in_loudness()
    {
        int strict = CitationValidator.Validate(Report, ValidationOptions.Strict).Findings.Sum(finding => (int)finding.Severity);
        int byDefault = CitationValidator.Validate(Report, ValidationOptions.Default).Findings.Sum(finding => (int)finding.Severity);
        int lenient = CitationValidator.Validate(Report, ValidationOptions.Lenient).Findings.Sum(finding => (int)finding.Severity);

        strict.Should().BeGreaterThanOrEqualTo(byDefault);
        byDefault.Should().BeGreaterThan(lenient);
    }

    private static Severity? Loudness(Dictionary<string, Severity?> severities, StringComparer? comparer = null) =>
        CitationValidator.Validate(Report, new ValidationOptions { Severities = new Dictionary<string, Severity?>(severities, comparer) })
            .Findings.SingleOrDefault(finding => finding.RuleId == "CC103")?.Severity;

    private sealed class OwnRule(string id, string name) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new(id, name, Severity.Info)
        {
            Title = "Rain",
            Why = "Too wet.",
            Fails = "Rain.",
            Passes = "Sun."
        };

        public override IEnumerable<Finding> Check(RuleContext context) => [Finding(context.Report.Claims[0], "Rain again.")];
    }
}
