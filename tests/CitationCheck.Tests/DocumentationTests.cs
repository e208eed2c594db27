using System.Net;
using System.Text.RegularExpressions;

namespace CitationCheck.Tests;

/// <summary>The API documentation is true: its examples compile and run.</summary>
[NonParallelizable]
public sealed class DocumentationTests
{
    private const string Text =
        "Rain fell all week.[7] The river rose.\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain";

    [Test]
    public void The_examples_are_the_code_that_compiles()
    {
        string[] shown =
        [
            .. from file in Repository.Files("*.cs")
               where file.StartsWith("src/CitationCheck/", StringComparison.Ordinal)
               from Match block in Regex.Matches(
                   Repository.Read(file), @"^ */// <code>\n(.*?)^ */// </code>$", RegexOptions.Multiline | RegexOptions.Singleline)
               select Path.GetFileName(file)
                   + "\n"
                   + WebUtility.HtmlDecode(Regex.Replace(block.Groups[1].Value, "^ *///(?: |$)", "", RegexOptions.Multiline)).TrimEnd(),
        ];
        string[] compiled =
        [
            .. from Match block in Regex.Matches(
                   Repository.Read("tests", "CitationCheck.Tests", "DocumentationExamples.cs"),
                   @"^( *)// <example (\S+)>\n(.*?)\n *// </example>$",
                   RegexOptions.Multiline | RegexOptions.Singleline)
               select block.Groups[2].Value
                   + "\n"
                   + Regex.Replace(block.Groups[3].Value, "^" + block.Groups[1].Value, "", RegexOptions.Multiline),
        ];
        shown.Should().BeEquivalentTo(compiled);
    }

    [Test]
    public void The_examples_print_what_their_text_says()
    {
        Printed(DocumentationExamples.CitationValidatorExample).Should().Contain("Error CC101: ");
        Printed(() => DocumentationExamples.ReportExample(Text)).Should().Be("[1] Rain https://lake.example/rain");
        Printed(() => DocumentationExamples.ClaimExample(Report.Parse(Text))).Should().Be("The river rose.");
        Printed(() => DocumentationExamples.CitationExample(Report.Parse(Text))).Should().Be("1:20: [7] is dangling");
        Printed(() => DocumentationExamples.ReferenceExample(Report.Parse(Text))).Should().Be("[1] Rain: cited 0 times");
        Printed(DocumentationExamples.SentenceSplitterExample).Should().Be("Dr. Lee measured the lake.[1]\nIt rose by 2.5 m.[2]");
        Printed(DocumentationExamples.TitleMatcherExample).Should().Be("SmallEdit: “72” instead of “27”");
        Printed(DocumentationExamples.RuleCatalogExample).Should().StartWith("CC001 ");
        Printed(() => DocumentationExamples.ValidationResultExample(Text)).Should().Contain("report.md:1:20 error CC101");
    }

    [Test]
    public void The_examples_return_what_their_text_says()
    {
        ValidationResult result = CitationValidator.Validate(Text);
        Printed(() => DocumentationExamples.FindingExample(result, result.Findings[0])).Should().StartWith("line 1: CC101 “[7]”: ");
        DocumentationExamples.GivenSourcesExample().Summary.ResolvedCitations.Should().Be(1);
        DocumentationExamples.SourceDocumentExample().Summary.ResolvedCitations.Should().Be(1);
        DocumentationExamples.TextOffsetsExample("雨が", 3, 6).Span.Should().Be(new TextSpan(1, 1));
        Printed(() => DocumentationExamples.ToJsonExample(result)).Should().StartWith("{\"valid\":false,");
        DocumentationExamples.WhereExample(result).Findings.Should().OnlyContain(finding => finding.Severity == Severity.Error);
        DocumentationExamples.ValidationOptionsExample(Text).Findings.Should().Contain(finding => finding.RuleId == "CC114");
        DocumentationExamples.FromJsonExample().Severities.Should().ContainKey("CC202").WhoseValue.Should().BeNull();
        DocumentationExamples.FromSettingsExample().Should().BeEquivalentTo(DocumentationExamples.FromJsonExample());
        DocumentationExamples.ResultReaderExample(result).Result!.Findings.Should().HaveSameCount(result.Findings);
        DocumentationExamples.FindingFingerprintExample(DocumentationExamples.WhereExample(result), result)
            .Should().Be(result.Findings.Count(finding => finding.Severity != Severity.Error));
    }

    [Test]
    public void The_custom_rule_flags_its_failing_example()
    {
        var rule = new NoWikipedia();
        var options = new ValidationOptions { AdditionalRules = [rule] };
        CitationValidator.Validate(rule.Descriptor.Fails, options).Findings.Should().Contain(finding => finding.RuleId == "MY001");
        CitationValidator.Validate(rule.Descriptor.Passes, options).Findings.Should().NotContain(finding => finding.RuleId == "MY001");
    }

    [Test]
    public void The_rule_with_a_fact_counts_the_statistics_of_a_report()
    {
        var options = new ValidationOptions { AdditionalRules = [new ManyStatistics()] };
        string report = string.Concat(Enumerable.Range(101, 101).Select(year => $"The lake rose by {year} metres. "));
        CitationValidator.Validate(report, options).Findings.Should().ContainSingle(finding => finding.RuleId == "MY002");
        CitationValidator.Validate(Text, options).Findings.Should().NotContain(finding => finding.RuleId == "MY002");
    }

    private static string Printed(Action example)
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            example();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd('\n');
    }
}
