using CitationCheck.Rules;
using CitationCheck.Writers;

namespace CitationCheck.Tests;

/// <summary>
/// The examples of the API documentation, by the file that shows them, so that they compile and run. A test keeps the two equal.
/// </summary>
internal static class DocumentationExamples
{
    public static void CitationValidatorExample()
    {
        // <example CitationValidator.cs>
        ValidationResult result = CitationValidator.Validate("Rain fell all week.[7]\n\n1. “Rain” Lake News, 2 Mar. 2023");

        foreach (Finding finding in result.Findings)
        {
            Console.WriteLine($"{finding.Severity} {finding.RuleId}: {finding.Message}");
        }
        // </example>
    }

    public static ValidationResult GivenSourcesExample()
    {
        // <example CitationValidator.cs>
        SourceDocument[] sources = [new() { Id = "kb-12", Title = "Rain report", Url = "https://lake.example/rain" }];
        ValidationResult result = CitationValidator.Validate("Rain fell on 12 days [kb-12].", sources);
        // </example>
        return result;
    }

    public static ValidationResult SourceDocumentExample()
    {
        // <example SourceDocument.cs>
        SourceDocument[] sources =
        [
            new() { Id = "kb-12", Title = "Rain report", Url = "https://lake.example/rain", Text = "Rain fell on 12 days." },
        ];
        ValidationResult result = CitationValidator.Validate("Rain fell on 12 days [kb-12].", sources);
        // </example>
        return result;
    }

    public static GivenCitation TextOffsetsExample(string answer, int startByte, int endByte)
    {
        // <example TextOffsets.cs>
        TextOffsets offsets = TextOffsets.Utf8(answer);
        var citation = new GivenCitation(offsets.SpanOf(startByte, endByte), "kb-12");
        // </example>
        return citation;
    }

    public static void ValidationResultExample(string text)
    {
        // <example ValidationResult.cs>
        ValidationResult result = CitationValidator.Validate(text);
        if (!result.IsValid)
        {
            Console.WriteLine(ResultWriter.Write(OutputFormat.Text, result, "report.md"));
        }
        // </example>
    }

    public static ValidationResult WhereExample(ValidationResult result)
    {
        // <example ValidationResult.cs>
        ValidationResult errors = result.Where(finding => finding.Severity == Severity.Error);
        // </example>
        return errors;
    }

    public static void FindingExample(ValidationResult result, Finding finding)
    {
        // <example Finding.cs>
        string marked = finding.Span.Slice(result.Report.Text);
        Console.WriteLine($"line {finding.Line}: {finding.RuleId} “{marked}”: {finding.Message}");
        // </example>
    }

    public static ValidationResult ValidationOptionsExample(string text)
    {
        // <example ValidationOptions.cs>
        ValidationOptions options = ValidationOptions.Strict with
        {
            MinimumCoverage = 0.8,
            SkippedSections = SectionKinds.Abstract | SectionKinds.Conclusion,
        };
        ValidationResult result = CitationValidator.Validate(text, options);
        // </example>
        return result;
    }

    public static ValidationOptions FromJsonExample()
    {
        // <example ValidationOptions.cs>
        ValidationOptions options = ValidationOptions.FromJson("""{ "preset": "strict", "severities": { "CC202": "off" } }""");
        // </example>
        return options;
    }

    public static ValidationOptions FromSettingsExample()
    {
        // <example ValidationOptions.cs>
        Dictionary<string, string?> settings = new() { ["App:Preset"] = "strict", ["App:Severities:CC202"] = "off" };
        ValidationOptions options = ValidationOptions.FromSettings(settings, section: "App");
        // </example>
        return options;
    }

    public static void ToJsonExample(ValidationResult result)
    {
        // <example ValidationResult.Output.cs>
        Console.WriteLine(result.ToJson(JsonDetail.Findings));
        // </example>
    }

    public static void ReportExample(string text)
    {
        // <example Report.cs>
        Report report = Report.Parse(text, ReportFormat.Markdown);

        foreach (Reference reference in report.References)
        {
            Console.WriteLine($"[{reference.Label}] {reference.Title} {reference.Url}");
        }
        // </example>
    }

    public static void ClaimExample(Report report)
    {
        // <example Claim.cs>
        foreach (Claim claim in report.Claims.Where(claim => claim.NeedsCitation && !claim.IsCited))
        {
            Console.WriteLine(claim.Text);
        }
        // </example>
    }

    public static void CitationExample(Report report)
    {
        // <example Citation.cs>
        foreach (Citation citation in report.Citations.Where(citation => !citation.IsResolved))
        {
            Console.WriteLine($"{report.GetLinePosition(citation.Span.Start)}: [{citation.Label}] is dangling");
        }
        // </example>
    }

    public static void ReferenceExample(Report report)
    {
        // <example Reference.cs>
        foreach (Reference reference in report.References)
        {
            Console.WriteLine($"[{reference.Label}] {reference.Title ?? reference.RawText}: cited {reference.Citations.Count} times");
        }
        // </example>
    }

    public static void SentenceSplitterExample()
    {
        // <example SentenceSplitter.cs>
        string text = "Dr. Lee measured the lake.[1] It rose by 2.5 m.[2]";

        foreach (TextSpan sentence in SentenceSplitter.Split(text))
        {
            Console.WriteLine(sentence.Slice(text));
        }
        // </example>
    }

    public static void TitleMatcherExample()
    {
        // <example TitleMatcher.cs>
        TitleMatch match = TitleMatcher.Compare("Floods hit 72 towns", "Floods hit 27 towns | Lake News");

        Console.WriteLine($"{match.Grade}: “{match.CitedWords[0]}” instead of “{match.FoundWords[0]}”");
        // </example>
    }

    public static ValidationResult SourceObservationsExample(Report report, ValidationOptions options)
    {
        // <example SourceObservations.cs>
        var saved = SourceObservations.FromJson(File.ReadAllText("sources.json"));
        ValidationResult replayed = CitationValidator.Validate(report, options, saved);
        // </example>
        return replayed;
    }

    public static void RuleCatalogExample()
    {
        // <example RuleCatalog.cs>
        foreach (Rule rule in RuleCatalog.All)
        {
            Console.WriteLine($"{rule.Descriptor.Id} {rule.Descriptor.Title}");
        }
        // </example>
    }

    public static int FindingFingerprintExample(ValidationResult before, ValidationResult after)
    {
        // <example FindingFingerprint.cs>
        HashSet<string> known = [.. FindingFingerprint.Of(before)];
        int added = FindingFingerprint.Of(after).Count(fingerprint => !known.Contains(fingerprint));
        // </example>
        return added;
    }

    public static void ResultWriterExample(string target, string[] paths)
    {
        // <example ResultWriter.cs>
        using StreamWriter output = File.CreateText(target);
        ResultWriter writer = ResultWriter.Create(OutputFormat.Sarif, output);
        foreach (string path in paths)
        {
            writer.Write(CitationValidator.Validate(File.ReadAllText(path)), path);
        }

        writer.Complete();
        // </example>
    }

    public static NamedResult ResultReaderExample(ValidationResult result)
    {
        // <example ResultReader.cs>
        string json = ResultWriter.Write(OutputFormat.Json, result, "report.md");

        NamedResult same = ResultReader.Read(json)[0];
        // </example>
        return same;
    }
}

// <example Rule.cs>
internal sealed class NoWikipedia : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("MY001", "no-wikipedia", Severity.Warning)
    {
        Title = "Reference points to Wikipedia",
        Why = "House style asks for primary sources. Cite the source that the article cites.",
        Fails = "Rain fell.[1]\n\n1. “Rain” https://en.wikipedia.org/wiki/Rain",
        Passes = "Rain fell.[1]\n\n1. “Rain” https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from reference in context.Report.References
        where reference.Url?.Contains("wikipedia.org", StringComparison.OrdinalIgnoreCase) == true
        select Finding(reference, $"The reference [{reference.Label}] points to Wikipedia; cite a primary source.");
}
// </example>

// <example RuleFact.cs>
internal sealed class ManyStatistics : Rule
{
    private static readonly RuleFact<int> Statistics =
        new(context => context.Claims.Count(claim => claim.Kind == ClaimKind.Statistic));

    public override RuleDescriptor Descriptor { get; } = new("MY002", "many-statistics", Severity.Info)
    {
        Title = "Report contains many statistics",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        Statistics.In(context) > 100 ? [Finding(context.Claims[0].Claim, "The report contains more than 100 statistics.")] : [];
}
// </example>
