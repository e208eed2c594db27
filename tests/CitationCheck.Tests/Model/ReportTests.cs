namespace CitationCheck.Tests.Model;

/// <summary>How the parts of a report are shown, and lead to each other.</summary>
public sealed class ReportTests
{
    private const string Text = """
        # Rain

        - Rain fell **all** week.[1]

          It fell on the hills.

        - Snow fell.[1][7]

        ## Sources

        1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain
        2. “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow
        """;

    [Test]
    public void Its_parts_are_shown_in_brief()
    {
        var report = Report.Parse(Text);
        report.ToString().Should().Be("Markdown “Rain”: 3 claims, 3 citations, 2 references");
        report.Blocks[1].ToString().Should().Be("ListItem “Rain fell all week.[1]”");
        report.Claims[2].ToString().Should().Be("“Snow fell.” [1] [7]");
        report.References[0].ToString().Should().Be("[1] “Rain”");
        report.Citations[0].ToString().Should().Be("[1] → [1] “Rain”");
        report.Citations[2].ToString().Should().Be("[7] → nothing");
    }

    [Test]
    public void A_reference_knows_what_cites_it()
    {
        var report = Report.Parse(Text);
        report.References[0].Citations.Should().Equal(report.Citations[0], report.Citations[1]);
        report.References[1].Citations.Should().BeEmpty();
    }

    [Test]
    public void The_paragraphs_of_an_item_share_it()
    {
        IReadOnlyList<Block> blocks = Report.Parse(Text).Blocks;
        blocks.Skip(1).Take(3).Select(block => (block.ListId, block.ItemId)).Should().Equal((1, 1), (1, 1), (1, 2));
        blocks[0].ItemId.Should().Be(0);
    }

    [Test]
    public void What_is_seen_leads_back_to_what_is_written()
    {
        var report = Report.Parse(Text);
        Block block = report.Blocks[1];
        int start = block.Text.IndexOf("all", StringComparison.Ordinal);
        block.ToSource(new VisibleSpan(start, 3)).Slice(Text).Should().Be("**all**");
        report.Citations[0].VisibleSpan.Slice(block.Text).Should().Be("[1]");
        report.Claims[0].VisibleSpan.Slice(block.Text).Should().Be("Rain fell all week.[1]");
    }

    [TestCase(-1, 2)]
    [TestCase(0, 0)]
    [TestCase(20, 20)]
    public void A_place_that_the_block_does_not_have_leads_nowhere(int start, int length) =>
        FluentActions.Invoking(() => Report.Parse(Text).Blocks[1].ToSource(new VisibleSpan(start, length)))
            .Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void The_blocks_of_a_span_are_those_that_start_in_it()
    {
        var report = Report.Parse(Text);
        report.BlocksIn(TextSpan.FromBounds(report.Blocks[1].Span.Start, report.Blocks[3].Span.Start))
            .Should().Equal(report.Blocks[1], report.Blocks[2]);
        report.BlocksIn(new TextSpan(Text.Length, 0)).Should().BeEmpty();
    }

    [TestCase("See <https://lake.example/rain>.", true)]
    [TestCase("See [the news](https://lake.example/rain).", true)]
    [TestCase("See [the list](#sources).", false)]
    [TestCase("See the news.", false)]
    public void A_block_may_link_to_the_web(string text, bool links) =>
        Report.Parse(text, ReportFormat.Markdown).Blocks[0].HasLink.Should().Be(links);
}
