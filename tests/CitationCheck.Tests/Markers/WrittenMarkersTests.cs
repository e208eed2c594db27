using CitationCheck.Markers;

namespace CitationCheck.Tests.Markers;

/// <summary>The markers of a text that nobody has read are found in the text itself, its markup included.</summary>
public sealed class WrittenMarkersTests
{
    [TestCase("Rain fell. The river rose.")]
    [TestCase("Rain fell [1]. It froze [2].", "[1]", "[2]")]
    [TestCase(
        "Rain fell [1](https://example.org/a). It froze ([BBC](https://example.org/b)).",
        "[1](https://example.org/a)",
        "([BBC](https://example.org/b))")]
    [TestCase("Rain fell.<sup>3</sup> It froze.", "<sup>3</sup>")]
    [TestCase(@"Rain fell.\[1\] It froze.", @"\[1\]")]
    [TestCase("Rain fell. `x[1]` is code.")]
    [TestCase("Rain fell [citation needed]. It is m².", "[citation needed]")]
    [TestCase("As @smith2023 says, rain fell.")]
    [TestCase("Rain fell (see\n\nhttps://example.org/a).")]
    public void Markers_are_found_as_they_are_written(string text, params string[] markers) =>
        WrittenMarkers.Find(text).Select(marker => marker.Slice(text)).Should().Equal(markers);
}
