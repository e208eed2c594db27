using CitationCheck.Tests.Writers;
using CitationCheck.Coverage;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Coverage;

[TestFixture]
internal sealed class ClaimStatesTests
{
    [Test]
    public void Each_claim_has_the_state_that_an_editor_sees()
    {
        Report report = Samples.Harbour().Report;
        ClaimState[] expected =
        [
            ClaimState.Cited, ClaimState.Covered, ClaimState.Cited,
            ClaimState.Covered, ClaimState.NotNeeded, ClaimState.Unresolved,
            ClaimState.Cited, ClaimState.Uncited,
            ClaimState.Uncited, ClaimState.Uncited, ClaimState.Cited,
        ];
        report.Claims.Select(claim => ClaimStates.Of(claim)).Should().Equal(expected);
        ClaimStates.Of(report).Should().HaveCount(expected.Length);
        report.Claims.Select(claim => ClaimStates.Of(report)[claim]).Should().Equal(expected);
    }

    [Test]
    public void Sections_count_the_claims_under_their_heading()
    {
        Report report = Samples.Harbour().Report;
        SectionCoverage.Of(report, ClaimStates.Of(report)).Select(section => (section.Heading?.Text, section.Cited, section.Covered, section.Uncited, section.Unresolved))
            .Should().Equal(("The harbour of Lindhaven after the flood", 2, 1, 0, 0), ("Trade", 1, 1, 1, 1), ("Outlook", 1, 0, 2, 0));
    }
}
