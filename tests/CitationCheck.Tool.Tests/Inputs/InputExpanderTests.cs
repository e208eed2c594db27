using System.Diagnostics;
using System.Runtime.Versioning;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Inputs;

[TestFixture]
internal sealed class InputExpanderTests : ToolTests
{
    [Test]
    public void Folders_and_patterns_give_their_files_in_order_and_each_file_once()
    {
        foreach (string file in new[] { "r/b.md", "r/a.md", "r/deep/c.txt", "r/deep/d.html", "r/e.png", "z.md" })
        {
            Tool.Write(file, Reports.Clean);
        }

        Names("check", "z.md", "r", "r/a.md").Should().Equal("z.md", "r/a.md", "r/b.md", "r/deep/c.txt", "r/deep/d.html");
        Names("check", "r/**/*.md").Should().Equal("r/a.md", "r/b.md");
        Names("check", Tool.PathOf("r") + "/*.md").Should().Equal("r/a.md", "r/b.md");
        Tool.Run("check", "none/*.md").ExitCode.Should().Be(3);
    }

    [Test]
    public void Files_can_be_listed_in_a_file()
    {
        Tool.Write("a b.md", Reports.Clean);
        Tool.Write("list.txt", "a b.md\r\n\n");
        Tool.Run("check", "--files-from", "list.txt").Output.Should().StartWith("a b.md: ");
        Tool.RunWith("a b.md\n", "check", "--files-from", "-").Output.Should().StartWith("a b.md: ");
    }

    [Test]
    public void A_file_that_begins_with_an_at_sign_is_a_report_and_gives_no_options()
    {
        Tool.Write("@x", "--format json=injected.json\n" + Reports.Clean);
        Tool.Run("check", "@x").Output.Should().StartWith("@x: ");
        Tool.PathOf("injected.json").Should().Match(path => !File.Exists(path));
        Tool.Write("list.txt", "@list.txt\n");
        Tool.Run("check", "@list.txt").Errors.Should().Contain("use --files-from list.txt");
        Tool.Run("check", "--files-from", "list.txt").ExitCode.Should().Be(3, "a list that names itself ends");
    }

    [Test]
    public void Hidden_folders_and_dependencies_are_searched_only_if_named()
    {
        foreach (string file in new[] { "a.md", ".git/b.md", "node_modules/c.md", "deep/node_modules/d.md" })
        {
            Tool.Write(file, Reports.Clean);
        }

        Names("check", ".").Should().Equal("a.md");
        Names("check", "**/*.md").Should().Equal("a.md");
        Names("check", ".git", "**/node_modules/*.md").Should().Equal(".git/b.md", "deep/node_modules/d.md", "node_modules/c.md");
    }

    [Test]
    [Platform("Unix")]
    public void Links_pipes_and_devices_in_a_folder_are_named_and_left_out()
    {
        Tool.Write("secret.md", "A secret.[7]");
        Tool.Write("r/a.md", Reports.Clean);
        Tool.Write("r/.git/config", "token");
        Link("r/self", ".");
        Link("r/loop.md", "loop.md");
        Link("r/out.md", "../secret.md");
        Link("r/device.md", "/dev/zero");
        Link("r/hidden.md", ".git/config");
        Link("r/nothing.md", "gone.md");
        Link("r/alias.md", "a.md");
        MakePipe("r/pipe.md");
        CommandLine.Outcome outcome = Tool.Run("check", "r", "-f", "jsonl");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        NamesIn(outcome).Should().Equal("r/a.md", "r/alias.md");
        outcome.Output.Should().NotContain("secret").And.NotContain("token");
        foreach (string name in new[] { "self", "loop.md", "out.md", "device.md", "hidden.md", "nothing.md", "pipe.md" })
        {
            outcome.Errors.Should().MatchRegex($"citationcheck: r/{name.Replace(".", "\\.", StringComparison.Ordinal)}: skipped: ");
        }
    }

    [Test]
    [Platform("Unix")]
    public void A_pipe_or_a_device_is_no_report_even_if_named()
    {
        MakePipe("p.md");
        CommandLine.Outcome outcome = Tool.Run("check", "p.md", "/dev/zero", "-q");
        outcome.ExitCode.Should().Be(3);
        outcome.Errors.Should().Contain("p.md: it is not a regular file").And.Contain("/dev/zero: it is not a regular file");
    }

    [Test]
    [Platform("Unix")]
    public void What_the_shell_opens_is_read() =>
        Tool.RunWith(Reports.Dangling, "check", "/dev/stdin").Output.Should().Contain("/dev/stdin:1:61 error CC101");

    [Test]
    [Platform("Unix")]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_cannot_be_read_costs_only_what_is_in_it()
    {
        Tool.Write("r/a.md", Reports.Clean);
        Tool.Write("r/locked/b.md", Reports.Clean);
        Tool.Write("r/z.md", Reports.Clean);
        string locked = Tool.PathOf("r/locked");
        File.SetUnixFileMode(locked, UnixFileMode.None);
        try
        {
            if (CanRead(locked))
            {
                Assert.Ignore("This user may read any folder.");
            }

            CommandLine.Outcome outcome = Tool.Run("check", "r", "-f", "jsonl");
            outcome.ExitCode.Should().Be(3);
            NamesIn(outcome).Should().Equal("r/a.md", "r/z.md", "r/locked");
            outcome.Errors.Should().Contain("r/locked: the folder cannot be read");
        }
        finally
        {
            File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Test]
    public void Standard_input_is_a_report_too()
    {
        CommandLine.Outcome outcome = Tool.RunWith(Reports.Dangling, "check", "-", "--stdin-name", "draft.md");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("draft.md:1:61 error CC101");
    }

    private IEnumerable<string> Names(params string[] arguments) => NamesIn(Tool.Run([.. arguments, "-f", "jsonl"]));

    private static IEnumerable<string> NamesIn(CommandLine.Outcome outcome) =>
        Lines(outcome.Output).SelectMany(ResultReader.Read).Select(result => result.Name);

    private void Link(string path, string target) => File.CreateSymbolicLink(Tool.PathOf(path), target);

    private void MakePipe(string path) => Process.Start("mkfifo", [Tool.PathOf(path)]).WaitForExit();

    private static bool CanRead(string folder)
    {
        try
        {
            return Directory.GetFiles(folder).Length >= 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
