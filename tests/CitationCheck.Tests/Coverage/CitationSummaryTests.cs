namespace CitationCheck.Tests.Coverage;

public sealed class CitationSummaryTests
{
    private const string Text =
        """
        Rain fell on the Lower Lake for nine days [1][1][2]. The level rose [1].

        The mill stood still.

        ## The town

        The bridge was closed [7].

        ## The mayor

        The mayor was on holiday.

        ## Sources

        [1] Nine days of rain. Lake News. https://lake.example/rain
        [2] The lake rises. Canton Post. https://canton.example/lake
        [3] The bridge. Lake News. https://lake.example/bridge
        """;

    [Test]
    public void The_numbers_of_a_report_are_counted()
    {
        CitationSummary summary = CitationValidator.Validate(Text).Summary;

        (summary.Claims, summary.CitedClaims, summary.CoveredClaims, summary.UncitedClaims, summary.UnresolvedClaims)
            .Should().Be((5, 2, 0, 2, 1));
        (summary.Paragraphs, summary.CitedParagraphs).Should().Be((4, 1));
        (summary.Sections, summary.CitedSections).Should().Be((3, 1));
        (summary.Citations, summary.ResolvedCitations).Should().Be((5, 4));
        (summary.References, summary.UsedReferences).Should().Be((3, 2));
        summary.EffectiveCitations.Should().Be(3, "the first claim has two sources and the second one; [7] leads nowhere");
    }

    [Test]
    public void The_shares_follow_from_the_numbers()
    {
        CitationSummary summary = CitationValidator.Validate(Text).Summary;

        summary.ClaimCoverage.Should().Be(0.4);
        summary.ParagraphCoverage.Should().Be(0.25);
        summary.SectionCoverage.Should().BeApproximately(1 / 3.0, 1e-9);
        summary.ResolvedShare.Should().Be(0.8);
        summary.UsedShare.Should().BeApproximately(2 / 3.0, 1e-9);
        summary.ClaimsPerReference.Should().Be(1.5);
        summary.CitationsPerClaim.Should().Be(1.5);
    }

    [Test]
    public void An_empty_report_lacks_nothing()
    {
        CitationSummary summary = CitationValidator.Validate("").Summary;

        new[] { summary.ClaimCoverage, summary.ParagraphCoverage, summary.SectionCoverage, summary.ResolvedShare, summary.UsedShare }
            .Should().AllBeEquivalentTo(1.0);
        new[] { summary.ClaimsPerReference, summary.CitationsPerClaim }.Should().AllBeEquivalentTo(0.0);
    }
}
