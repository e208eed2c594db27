namespace CitationCheck.Tests.References.Lists;

public sealed class MarkedListsTests
{
    [Test]
    public void Finds_the_list_that_the_format_marks()
    {
        const string Html =
            "<p>Rain<sup><a href=\"#cite_note-1\">[1]</a></sup>.</p>"
            + "<ol class=\"references\"><li id=\"cite_note-1\">A page about rain</li></ol>";
        Report.Parse(Html, ReportFormat.Html).References.Should().ContainSingle().Which.Title.Should().Be("A page about rain");
    }
}
