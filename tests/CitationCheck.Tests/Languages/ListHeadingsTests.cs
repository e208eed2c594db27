using CitationCheck.Languages;

namespace CitationCheck.Tests.Languages;

/// <summary>The look at a line's first letters never hides a heading.</summary>
public sealed class ListHeadingsTests
{
    [TestCase("References")]
    [TestCase("## 7. SOURCES:")]
    [TestCase("VII. References")]
    [TestCase("A. Sources")]
    [TestCase("d: Quellen")]
    [TestCase("Appendix A: Sources")]
    [TestCase("Works cited")]
    [TestCase("Références")]
    [TestCase("Fußnoten")]
    [TestCase("Œuvres citées")]
    [TestCase("y otras fuentes", false)]
    [TestCase("Literatura")]
    [TestCase("Źródła")]
    [TestCase("المراجع")]
    [TestCase("Sources2")]
    [TestCase("In text citations")]
    [TestCase("Indices of growth", false)]
    [TestCase("12.4", false)]
    [TestCase("", false)]
    public void A_heading_is_told_by_its_words(string line, bool isHeading = true)
    {
        ListHeadings.IsListHeading(line).Should().Be(isHeading);
        (ListHeadings.MayBegin(line) || !isHeading).Should().BeTrue();
    }

    [TestCase("Rain fell for ten days.")]
    [TestCase("Indices of growth")]
    [TestCase("12.4")]
    public void Most_lines_are_told_from_a_heading_by_their_first_word(string line) => ListHeadings.MayBegin(line).Should().BeFalse();
}
