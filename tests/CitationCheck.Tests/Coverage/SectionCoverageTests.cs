using CitationCheck.Coverage;
using CitationCheck.Tests.Writers;

namespace CitationCheck.Tests.Coverage;

[TestFixture]
internal sealed class SectionCoverageTests
{
    [Test]
    public void Sections_count_the_claims_under_their_heading()
    {
        ValidationResult result = Samples.Harbour();

        SectionCoverage.Of(result.Claims)
            .Select(
                section => (
                    section.Heading?.Text,
                    section.Count(ClaimState.Cited),
                    section.Count(ClaimState.Covered),
                    section.Count(ClaimState.Uncited),
                    section.Count(ClaimState.Unresolved)))
                .Should().Equal(("The harbour of Lindhaven after the flood", 2, 1, 0, 0), ("Trade", 1, 0, 1, 2), ("The town", 1, 0, 2, 0));
    }

    [Test]
    public void The_whole_is_the_sum_of_the_sections()
    {
        ValidationResult result = Samples.Harbour();

        SectionCoverage.OfAll(result.Claims).Total
            .Should().Be(SectionCoverage.Of(result.Claims).Sum(section => section.Total)).And.Be(result.Summary.Claims);
    }
}
