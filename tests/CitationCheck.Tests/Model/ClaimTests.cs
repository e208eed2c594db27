namespace CitationCheck.Tests.Model;

internal sealed class ClaimTests
{
    [Test]
    public void A_claims_text_leaves_its_markers_out() =>
        Claims("Rain [1], [2] fell\nall day [3].").Should().ContainSingle().Which.Text.Should().Be("Rain fell all day.");

    [Test]
    public void A_claim_links_its_citations_to_it()
    {
        Claim claim = Claims("Rain fell [1][2].").Should().ContainSingle().Which;

        claim.Citations.Should().HaveCount(2).And.OnlyContain(citation => ReferenceEquals(citation.Claim, claim));
    }

    [Test]
    public void Citations_behind_a_claim_are_its_own()
    {
        Report report = Read("Rain fell.\n\n[1][2]");

        Claim claim = report.Claims.Should().ContainSingle().Which;
        claim.Citations.Should().HaveCount(2).And.OnlyContain(citation => ReferenceEquals(citation.Claim, claim));
        claim.Span.End.Should().Be(report.Citations[^1].Span.End);
        report.Blocks[0].Claims.Should().ContainSingle().Which.Should().BeSameAs(claim);
    }

    [Test]
    public void Threads_that_ask_at_once_get_the_same_kinds()
    {
        string text = string.Concat(Enumerable.Repeat("Sales rose by 5 %. Who pays? He said: “Rain fell on all hills.” Rain fell. ", 50));
        ClaimKind[] expected = [.. Claims(text).Select(static claim => claim.Kind)];
        IReadOnlyList<Claim> claims = Claims(text);

        var found = new ClaimKind[4][];
        Parallel.For(0, found.Length, thread => found[thread] = [.. claims.Select(static claim => claim.Kind)]);

        found.Should().AllSatisfy(kinds => kinds.Should().Equal(expected));
        expected.Should().Contain([ClaimKind.Statistic, ClaimKind.Question, ClaimKind.Quotation, ClaimKind.Statement]);
    }

    private static Report Read(string text) =>
        Report.Parse(text + "\n\n## Sources\n\n1. “Rain” BBC, 2 Mar. 2023\n2. “Snow” BBC, 3 Mar. 2023\n3. “Hail” BBC, 4 Mar. 2023");

    private static IReadOnlyList<Claim> Claims(string text) => Read(text).Claims;
}
