using CitationCheck.Sample;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CitationCheck.Tool.Tests.Sample;

public sealed class ResultPrinterTests
{
    private static readonly string Bundled = ReportInput.Read(null).Text;

    [TestCase("✓ On Tuesday, the town council", TestName = "A cited claim is ticked")]
    [TestCase("✗ The cooperative began", TestName = "An uncited claim is crossed")]
    [TestCase("? A survey by the county", TestName = "A claim that cites nothing that exists is questioned")]
    [TestCase("Paragraph 4 · line 9", TestName = "Claims are shown by paragraph")]
    [TestCase("11:175 error CC101 unresolved-citation", TestName = "A finding has its place, severity and rule")]
    [TestCase("single season.[9]\n", TestName = "A finding has a snippet")]
    [TestCase("Claims      8 of 12 cited", TestName = "The summary has numbers")]
    [TestCase("✗ Not valid: 1 error", TestName = "The verdict is shown")]
    public void The_bundled_report_is_shown(string part) => Show(Bundled, 80).Should().Contain(part);

    [Test]
    public void A_finding_is_underlined()
    {
        string[] lines = Show(Bundled, 80).Split('\n');
        int snippet = Array.FindIndex(lines, line => line.Contains("│ ") && line.Contains("season.[9]"));
        lines[snippet + 1].IndexOf("~~~", StringComparison.Ordinal).Should().Be(lines[snippet].IndexOf("[9]", StringComparison.Ordinal));
    }

    [Test]
    public void Lines_keep_to_the_width(
        [Values(40, 60, 80, 110)] int width, [Values("bundled", "long word", "wide", "markdown")] string text)
    {
        string report = text switch
        {
            "bundled" => Bundled,
            "long word" => "Title\n\nThe " + new string('x', 400) + " stood.[4] So it was.\n\n0. “A” B, 2 Mar. 2023,\n",
            "wide" => "題\n\n" + string.Concat(Enumerable.Repeat("議会は港の貸与を決めた。", 30)) + "[4]\n\n0. “A” B, 2 Mar. 2023,\n",
            _ => "# Title\n\n## Part\n\n- The harbour was leased [7].\n\n| a | b |\n|---|---|\n| 1 | 2 [1] |\n\n"
                + "## Sources\n\n1. [A](https://a.example/)\n",
        };
        Show(report, width).Split('\n').Should().OnlyContain(line => new Segment(line).CellCount() <= width);
    }

    [Test]
    public void What_could_steer_a_terminal_is_not_printed()
    {
        string shown = Show("Title \u001b]0;owned\u0007\n\nRain\u001b[31m fell\u202e.[7]\r\n\n0. “A\u009b31m” B, 2 Mar. 2023,\n", 80);
        shown.Where(character => char.IsControl(character) && character != '\n').Should().BeEmpty();
        shown.Should().NotContain("\u202e").And.Contain("[7]");
    }

    [Test]
    public void An_empty_report_is_shown_as_such() => Show("", 80).Should().Contain("No claims found");

    private static string Show(string report, int width)
    {
        using var output = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Profile.Width = width;
        new ResultPrinter(console).Print("report", CitationValidator.Validate(report));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
