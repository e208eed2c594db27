using System.Text.Json;
using System.Text.RegularExpressions;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Model;

/// <summary>A finding that sums up several keeps them, and so do results, files and the page.</summary>
public sealed class FindingPartsTests
{
    private const string Text =
        "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. https://lake.example/rain\n[2] Snow. https://lake.example/snow\n"
        + "[3] Ice. https://lake.example/ice\n[4] Fog. https://lake.example/fog";

    private static readonly ValidationResult Result = CitationValidator.Validate(Text);

    private static Finding Unused => Result.Findings.Single(static finding => finding.RuleId == "CC202");

    [Test]
    public void It_has_the_places_of_all_and_the_reference_of_the_first()
    {
        Unused.Parts.Select(static part => part.Reference!.Label).Should().Equal("2", "3", "4");
        Unused.Reference!.Label.Should().Be("2");
        Unused.Span.Should().Be(TextSpan.FromBounds(Unused.Parts[0].Span.Start, Unused.Parts[2].Span.End));
        Unused.Parts.Should().OnlyContain(static part => part.Parts.Count == 0 && part.Line > 0);
    }

    [Test]
    public void Only_some_of_it_can_be_kept()
    {
        Finding fewer = Result.Where(static finding => finding.Reference?.Label != "3").Findings.Single(IsUnused);
        fewer.Parts.Select(static part => part.Reference!.Label).Should().Equal("2", "4");
        fewer.Message.Should().StartWith("Nothing cites 2 entries of this list: [2], [4]; ");

        Finding one = Result.Where(static finding => finding.Reference?.Label == "3").Findings.Single(IsUnused);
        one.Parts.Should().BeEmpty();
        one.Message.Should().StartWith("Nothing cites the reference [3] ");

        Result.Where(static finding => finding.Reference is null).Findings.Should().NotContain(static finding => IsUnused(finding));
    }

    [Test]
    public void A_file_keeps_the_parts()
    {
        string json = ResultWriter.Write(OutputFormat.Json, Result, "report.md");

        Finding read = ResultReader.Read(json).Single().Result!.Findings.Single(IsUnused);
        (read.Message, read.Span, read.Severity).Should().Be((Unused.Message, Unused.Span, Unused.Severity));
        read.Parts.Select(static part => (part.Message, part.Span, part.Reference!.Label))
            .Should().Equal(Unused.Parts.Select(static part => (part.Message, part.Span, part.Reference!.Label)));
    }

    [Test]
    public void Each_part_is_a_related_location_in_SARIF()
    {
        using JsonDocument sarif = JsonDocument.Parse(ResultWriter.Write(OutputFormat.Sarif, Result, "report.md"));
        JsonElement unused = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(static found => found.GetProperty("ruleId").GetString() == "CC202");

        unused.GetProperty("relatedLocations").EnumerateArray().Select(static place => place.GetProperty("id").GetInt32())
            .Should().Equal(1, 2, 3);
    }

    [Test]
    public void The_page_flags_each_part_and_links_to_it()
    {
        string page = ResultWriter.Write(OutputFormat.Html, Result, "report.md");

        Regex.Count(page, "<a class=\"flag info\" href=\"#r1-f[0-9]+\"[^>]*CC202").Should().Be(3);
        Regex.Match(page, "<p class=\"parts\">(.*?)</p>").Value.Should().Contain(">line 6</a>").And.Contain(">line 8</a>");
    }

    private static bool IsUnused(Finding finding) => finding.RuleId == "CC202";
}
