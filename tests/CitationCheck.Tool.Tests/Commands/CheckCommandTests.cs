using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class CheckCommandTests
{
    private CommandLine tool = null!;

    [SetUp]
    public void MakeFolder() => tool = new CommandLine();

    [TearDown]
    public void RemoveFolder() => tool.Dispose();

    [Test]
    public void A_clean_report_exits_with_0()
    {
        tool.Write("a.md", Reports.Clean);
        CommandLine.Outcome outcome = tool.Run("check", "a.md");
        outcome.ExitCode.Should().Be(0, outcome.Output + outcome.Errors);
        outcome.Output.Should().Contain("a.md: ").And.Contain("1 of 1 claims cited (100%)").And.NotContain("\e");
        outcome.Errors.Should().BeEmpty();
    }

    [Test]
    public void An_error_exits_with_1_and_is_shown_in_its_place()
    {
        tool.Write("a.md", Reports.Dangling);
        CommandLine.Outcome outcome = tool.Run("check", "a.md");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("a.md:1:61 error CC101 ");
    }

    [TestCase("--bogus")]
    [TestCase("a.md", "--format", "pdf")]
    [TestCase("a.md", "--format", "json", "--format", "sarif")]
    [TestCase("a.md", "--format", "json=")]
    [TestCase("a.md", "--format", "json=x", "--format", "sarif=x")]
    [TestCase("a.md", "--severity", "CC101")]
    [TestCase("a.md", "--severity", "CC999=off")]
    [TestCase("a.md", "--severity", "CC101=loud")]
    [TestCase("a.md", "--fail-on", "sometimes")]
    [TestCase("a.md", "--min-coverage", "80")]
    [TestCase("a.md", "--today", "yesterday")]
    [TestCase("a.md", "--preset", "cosy")]
    [TestCase("a.md", "--read", "pdf")]
    [TestCase("a.md", "--color", "pink")]
    [TestCase("a.md", "--workers", "0")]
    [TestCase("a.md", "--config", "none.json")]
    [TestCase("a.md", "--baseline", "none.json")]
    [TestCase("a.md", "--update-baseline")]
    [TestCase("a.md", "--observations", "none.json")]
    [TestCase("a.md", "--jsonl", "field=text")]
    [TestCase("--jsonl", "text")]
    [TestCase]
    public void Wrong_usage_exits_with_2_says_why_and_checks_nothing(params string[] arguments)
    {
        tool.Write("a.md", Reports.Clean);
        CommandLine.Outcome outcome = tool.Run(["check", .. arguments]);
        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().StartWith("citationcheck: ").And.NotContain("   at ");
    }

    [Test]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_checked()
    {
        tool.Write("a.md", Reports.Dangling);
        tool.Write("c.md", Reports.Clean);
        File.WriteAllBytes(tool.PathOf("b.md"), [0, 1, 2, 0]);
        CommandLine.Outcome outcome = tool.Run("check", "gone.md", "a.md", "b.md", "c.md", "--format", "jsonl");
        outcome.ExitCode.Should().Be(3);
        NamedResult[] results = [.. Lines(outcome.Output).SelectMany(ResultReader.Read)];
        results.Select(result => (result.Name, result.Error)).Should().Equal(
            ("gone.md", "the file does not exist"), ("a.md", null), ("b.md", "the file is not text"), ("c.md", null));
        outcome.Errors.Should().Contain("gone.md: the file does not exist").And.Contain("b.md: the file is not text");
    }

    [Test]
    public void Folders_and_patterns_give_their_files_in_order_and_each_file_once()
    {
        foreach (string file in new[] { "r/b.md", "r/a.md", "r/deep/c.txt", "r/deep/d.html", "r/e.png", "z.md" })
        {
            tool.Write(file, Reports.Clean);
        }

        Names("check", "z.md", "r", "r/a.md").Should().Equal("z.md", "r/a.md", "r/b.md", "r/deep/c.txt", "r/deep/d.html");
        Names("check", "r/**/*.md").Should().Equal("r/a.md", "r/b.md");
        Names("check", tool.PathOf("r") + "/*.md").Should().Equal("r/a.md", "r/b.md");
        tool.Run("check", "none/*.md").ExitCode.Should().Be(3);

        IEnumerable<string> Names(params string[] arguments) =>
            Lines(tool.Run([.. arguments, "-f", "jsonl"]).Output).SelectMany(ResultReader.Read).Select(result => result.Name);
    }

    [Test]
    public void Files_can_be_listed_in_a_file()
    {
        tool.Write("a b.md", Reports.Clean);
        tool.Write("list.txt", "\"a b.md\"\n");
        tool.Run("check", "@list.txt").Output.Should().StartWith("a b.md: ");
    }

    [Test]
    public void Standard_input_is_a_report_too()
    {
        CommandLine.Outcome outcome = tool.RunWith(Reports.Dangling, "check", "-", "--stdin-name", "draft.md");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("draft.md:1:61 error CC101");
    }

    [Test]
    public void One_run_writes_several_formats()
    {
        tool.Write("a.md", Reports.Dangling);
        CommandLine.Outcome outcome = tool.Run(
            "check", "a.md", "-f", "sarif=out/a.sarif", "-f", "html=out/a.html", "-f", "json=out/a.json", "-f", "junit=out/a.xml", "-f", "markdown=out/a.md", "-f", "github");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().StartWith("::error file=a.md,line=1,");
        JsonDocument.Parse(tool.Read("out/a.sarif")).RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        ResultReader.Read(tool.Read("out/a.json")).Should().ContainSingle();
        XDocument.Parse(tool.Read("out/a.xml")).Descendants("failure").Should().ContainSingle();
        tool.Read("out/a.html").Should().EndWith("</html>\n");
        tool.Read("out/a.md").Should().Contain("CC101");
        Directory.GetFiles(tool.PathOf("out")).Should().HaveCount(5, "no unfinished file is left");
    }

    [Test]
    public void A_folder_of_pages_has_one_per_report()
    {
        tool.Write("r/a.md", Reports.Clean);
        tool.Write("r-a.md", Reports.Clean);
        tool.Run("check", "r", "r-a.md", "-f", "html=pages/").ExitCode.Should().Be(0);
        Directory.GetFiles(tool.PathOf("pages")).Select(Path.GetFileName).Should().BeEquivalentTo("r-a.md.html", "r-a.md-2.html", "index.html");
        tool.Read("pages/index.html").Should().Contain("href=\"r-a.md.html\"").And.Contain("href=\"r-a.md-2.html\"");
    }

    [Test]
    public void Severities_and_the_threshold_decide_the_exit_code()
    {
        tool.Write("a.md", Reports.Dangling);
        tool.Run("check", "a.md", "--severity", "CC101=off").Output.Should().NotContain("CC101");
        tool.Run("check", "a.md", "--severity", "unresolved-citation=warning").ExitCode.Should().Be(0);
        tool.Run("check", "a.md", "--severity", "CC101=warning", "--fail-on", "warning").ExitCode.Should().Be(1);
        tool.Run("check", "a.md", "--fail-on", "off").ExitCode.Should().Be(0);
    }

    [Test]
    public void Hidden_findings_still_decide_the_exit_code()
    {
        tool.Write("a.md", Reports.Dangling.Replace("The gates", "Nobody had foreseen it. The gates", StringComparison.Ordinal));
        tool.Run("check", "a.md").Output.Should().Contain(" info CC103");
        CommandLine.Outcome outcome = tool.Run("check", "a.md", "--show", "error", "--severity", "CC101=warning", "--fail-on", "warning", "-f", "text", "-f", "json=a.json");
        outcome.ExitCode.Should().Be(1, "hidden findings still count");
        outcome.Output.Should().StartWith("a.md: no findings; ");
        ResultReader.Read(tool.Read("a.json")).Single().Result!.Findings.Should().BeEmpty();
    }

    [Test]
    public void Too_little_coverage_exits_with_1()
    {
        tool.Write("a.md", Reports.Clean.Replace("2019.[1]", "2019.[1]\n\nNobody had expected that. The wall had stood for ninety years.", StringComparison.Ordinal));
        tool.Run("check", "a.md", "--min-coverage", "0.3", "--fail-on", "error").ExitCode.Should().Be(0);
        tool.Run("check", "a.md", "--min-coverage", "0.9", "--fail-on", "error").ExitCode.Should().Be(1);
    }

    [Test]
    public void A_preset_is_chosen_on_the_command_line_or_in_the_configuration()
    {
        tool.Write("a.md", Reports.Clean.Replace("2019.[1]", "2019.[1]\n\nNobody had expected that. The wall had stood for ninety years.", StringComparison.Ordinal));
        string plain = tool.Run("check", "a.md").Output;
        tool.Run("check", "a.md", "--preset", "default").Output.Should().Be(plain);
        tool.Run("check", "a.md", "--preset", "strict").Output.Should().NotBe(plain);
        tool.Write("citationcheck.json", "{ \"preset\": \"none of them\" }");
        tool.Run("check", "a.md").ExitCode.Should().Be(2);
        tool.Run("check", "a.md", "--preset", "default").Output.Should().Be(plain, "the command line takes precedence");
    }

    [Test]
    public void Results_are_the_same_and_in_order_with_any_number_of_workers()
    {
        for (int at = 0; at < 60; at++)
        {
            // Long ones first, so that they are overtaken.
            tool.Write(string.Create(CultureInfo.InvariantCulture, $"{at:000}.md"), string.Concat(Enumerable.Repeat("A tide came in.[1] ", (60 - at) * 40)) + Reports.Dangling);
        }

        string one = tool.Run("check", "*.md", "--workers", "1", "-f", "json").Output;
        tool.Run("check", "*.md", "--workers", "7", "-f", "json").Output.Should().Be(one);
        ResultReader.Read(one).Select(result => result.Name).Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(60);
    }

    [Test]
    public void Colors_appear_on_request_and_never_in_files()
    {
        tool.Write("a.md", Reports.Dangling);
        tool.Run("check", "a.md", "--color", "always").Output.Should().Contain("\e[1;31merror\e[0m");
        tool.Run("check", "a.md", "--color", "always", "-o", "a.txt").Output.Should().BeEmpty();
        tool.Read("a.txt").Should().NotContain("\e");
    }

    [Test]
    public void An_output_that_cannot_be_written_exits_with_3()
    {
        tool.Write("a.md", Reports.Clean);
        tool.Write("file", "");
        CommandLine.Outcome outcome = tool.Run("check", "a.md", "-f", "json=file/a.json");
        outcome.ExitCode.Should().Be(3);
        outcome.Errors.Should().StartWith("citationcheck: ").And.NotContain("   at ");
    }

    [Test]
    [Platform("Unix")]
    public void An_interrupted_run_leaves_the_old_output_and_nothing_unfinished()
    {
        tool.Write("old.json", "old");
        Directory.CreateDirectory(tool.PathOf("pages"));
        using Process process = tool.Start("check", "--jsonl", "field=text", "-f", "json=old.json", "-f", "html=pages/");
        process.StandardInput.WriteLine("{\"text\":\"A tide came in.[1]\"}");
        process.StandardInput.Flush();
        SpinWait.SpinUntil(() => Directory.GetFiles(tool.Folder).Length == 2 && Directory.GetFiles(tool.PathOf("pages")).Length >= 1, TimeSpan.FromSeconds(90)).Should().BeTrue("the output is written under a temporary name");
        using Process kill = Process.Start("kill", [Signal(), process.Id.ToString(CultureInfo.InvariantCulture)]);
        process.WaitForExit(TimeSpan.FromSeconds(60)).Should().BeTrue();
        process.ExitCode.Should().Be(130);
        tool.Read("old.json").Should().Be("old");
        Directory.GetFiles(tool.Folder).Should().ContainSingle();
        Directory.GetFiles(tool.PathOf("pages")).Should().BeEmpty("finished pages wait for the others");
    }

    /// <summary>What a shell starts in the background ignores Ctrl-C, and so do its children; being asked to end does the same.</summary>
    private static string Signal()
    {
        const string Status = "/proc/self/status";
        string? ignored = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) : null;
        bool isInterruptIgnored = ignored is not null && (Convert.ToUInt64(ignored[7..].Trim(), 16) & 0b10) != 0;
        return isInterruptIgnored ? "-TERM" : "-INT";
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
