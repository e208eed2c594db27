namespace CitationCheck.Tests.References.Lists;

public sealed class ListDrafterTests
{
    [Test]
    public void Counts_up_where_every_entry_has_the_same_number() =>
        Labels("Rain [1]. Snow [2].\n\n## Sources\n\n1. https://a.example/1\n1. https://a.example/2\n").Should().Equal("1", "2");

    [Test]
    public void Parts_a_list_that_stands_on_one_line() =>
        Labels("Rain [1]. Snow [2].\n\n## Sources\n\n[1] https://a.example/1 [2] https://a.example/2\n").Should().Equal("1", "2");

    [Test]
    public void An_entry_may_have_several_labels() =>
        Labels("Rain [1]. Snow [2].\n\n## Sources\n\n[1][2] https://a.example/1\n").Should().Equal("1", "2");

    [Test]
    public void References_do_not_hold_the_whole_text_once_for_each_marker()
    {
        string text = string.Concat(Enumerable.Repeat("[1]", 2_000)) + "\n\n[1]: https://a.example\n";
        IReadOnlyList<Reference> references = Report.Parse(text, ReportFormat.Markdown).References;
        references.Sum(static reference => reference.RawText.Length).Should().BeLessThan(10 * text.Length);
    }

    private static IEnumerable<string> Labels(string report) =>
        Report.Parse(report, ReportFormat.Markdown).References.Select(static reference => reference.Label);
}
