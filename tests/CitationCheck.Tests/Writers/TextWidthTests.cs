using CitationCheck.Writers;
using CitationCheck.Writers.Common;

namespace CitationCheck.Tests.Writers;

/// <summary>Text for a terminal: no line is longer than the terminal, no word is broken that fits.</summary>
[TestFixture]
internal sealed class TextWidthTests
{
    [Test]
    public void No_line_is_wider_than_asked_for([Values(20, 33, 60, 80, 120)] int width)
    {
        foreach (ValidationResult result in new[]
        {
            Samples.Harbour(), Samples.Hostile(), CitationValidator.Validate("2010年初，国际黄金市场行情总体呈上升趋势，但分阶段表现不同，价格从1100美元左右攀升至3000美元以上。")
        })
        {
            string text = ResultWriter.Write(OutputFormat.Text, result, "reports/a.md", new WriterOptions { Width = width });
            foreach (string line in text.Split('\n'))
            {
                // What a tool reads, file:line:column severity id, is never broken.
                int head = line.StartsWith("reports/a.md:", StringComparison.Ordinal) ? "reports/a.md:17:100 warning <script> ".Length : 0;
                DisplayWidth.Of(line).Should().BeLessThanOrEqualTo(Math.Max(width, head), line);
            }
        }
    }

    [Test]
    public void Messages_are_broken_between_words_and_nothing_is_lost()
    {
        string whole = ResultWriter.Write(OutputFormat.Text, Samples.Harbour(), "a.md", new WriterOptions { ShowSource = false });
        string broken =
            ResultWriter.Write(OutputFormat.Text, Samples.Harbour(), "a.md", new WriterOptions { ShowSource = false, Width = 50 });
        broken.Replace("\n    ", " ", StringComparison.Ordinal).Should().Be(whole);
        broken.Should().NotBe(whole);
    }

    [Test]
    public void The_mark_stays_under_the_words_that_it_marks([Values(40, 80)] int width)
    {
        string[] lines = ResultWriter.Write(OutputFormat.Text, Samples.Harbour(), "a.md", new WriterOptions { Width = width }).Split('\n');
        int at = Array.FindIndex(
            lines, line => line.Contains("^^^", StringComparison.Ordinal) && !line.Contains("^^^^", StringComparison.Ordinal));
        lines[at - 1].Substring(lines[at].IndexOf('^', StringComparison.Ordinal), 3).Should().Be("[7]");
    }

    [TestCase(0)]
    [TestCase(19)]
    public void A_width_that_holds_nothing_is_refused(int width) =>
        FluentActions.Invoking(() => ResultWriter.Write(OutputFormat.Text, Samples.Harbour(), "a.md", new WriterOptions { Width = width }))
            .Should().Throw<ArgumentException>();
}
