using CitationCheck.Writers;

namespace CitationCheck.Tests.Claims;

/// <summary>A broken marker belongs to a claim of its report, also where a later block adds a citation to that claim.</summary>
public sealed class BrokenMarkerPlacerTests
{
    [TestCase("<p>[1<p>[^1]")]
    [TestCase("<p>Rain fell all week [1</p><p>[2]</p><ol><li id=n2>Rain. https://lake.example/rain</li></ol>")]
    [TestCase("Rain fell [?] all week.\n\n[1]\n\n## Sources\n\n[1] Rain. https://lake.example/rain")]
    [TestCase("Rain fell [citation needed] all week.\n\n[1]\n\n## Sources\n\n[1] Rain. https://lake.example/rain")]
    public void Every_broken_marker_has_a_claim_of_the_report(string text)
    {
        ValidationResult result = CitationValidator.Validate(text);

        result.Report.BrokenMarkers.Should().NotBeEmpty();
        result.Report.BrokenMarkers.Should().OnlyContain(marker => result.Report.Claims.Contains(marker.Claim));
        ResultReader.Read(ResultWriter.Write(OutputFormat.Json, result)).Single().Result!.Report.BrokenMarkers
            .Should().HaveSameCount(result.Report.BrokenMarkers);
    }
}
