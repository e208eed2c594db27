namespace CitationCheck.Tests.References.Lists;

public sealed class HeadedListsTests
{
    [TestCase("Rain [1].\n\n## Sources\n\n[1] “Rain” BBC, 2 Mar. 2023\n", 1)]
    [TestCase("Rain [1].\n\nSources: [1] https://a.example/1 [2] https://a.example/2\n", 2)]
    [TestCase("Rain [1].\n\n## Sources\n\n### Press\n\n[1] “Rain” BBC, 2 Mar. 2023\n\n### Papers\n\n[2] https://a.example/2\n", 2)]
    [TestCase("Rain.\n\n## Sources\n\nThis report rests on what the authors saw. They saw much rain. It fell.\n", 0)]
    [TestCase("Rain.\n\n## Bibliography\n\nRoe, Jane. *Rain*. Oslo: Lake Press, 1999.\n\n———. *Snow*. Oslo: Lake Press, 2001.\n", 2)]
    [TestCase("Rain.\n\n## Bibliography\n\nRoe, Jane. *Rain*. Oslo: Lake Press, 1999.\n\n---. *Snow*. Oslo: Lake Press, 2001.\n", 2)]
    [TestCase("Rain.\n\n## Bibliography\n\nRoe, J. (1999). Rain. Lake Press.\n\n\\_\\_\\_\\_ (2001). Snow. Lake Press.\n", 2)]
    [TestCase("Rain.\n\n## Bibliography\n\nRoe, J. (1999). Rain. Lake Press.\n\n— So it rained all day, and nobody came to the lake.\n", 1)]
    public void Finds_the_list_behind_a_heading(string report, int references) =>
        Report.Parse(report, ReportFormat.Markdown).References.Should().HaveCount(references);

    [Test]
    public void A_caption_that_no_entry_follows_is_no_part_of_the_list()
    {
        const string Text = "Rain [1].\n\n## Sources\n\n[1] https://a.example/1\n\nAppendix\n\nRain fell all day, and all night.\n";
        Report.Parse(Text, ReportFormat.Markdown).References.Should().ContainSingle().Which.RawText.Should().EndWith("/1");
    }

    [TestCase("- Sources\n")]
    [TestCase("Sources\n\n")]
    public void Lines_that_all_announce_a_list_are_not_read_once_for_each(string line)
    {
        Allocated(line, 500);
        double growth = (double)Allocated(line, 8_000) / Allocated(line, 2_000);
        growth.Should().BeLessThan(6, "four times the text takes about four times the memory");
    }

    private static long Allocated(string line, int lines)
    {
        string report = string.Concat(Enumerable.Repeat(line, lines));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Report.Parse(report, ReportFormat.Markdown);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
