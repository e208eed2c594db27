using System.Diagnostics;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Outputs;

/// <summary>Only regular files are replaced: in a container the tool is root, and <c>/dev/null</c> would become a file for good.</summary>
[TestFixture]
[Platform("Unix")]
internal sealed class OutputFileTests : ToolTests
{
    [Test]
    public void A_pipe_is_written_through_and_stays_a_pipe()
    {
        Tool.Write("a.md", Reports.Dangling);
        Process.Start("mkfifo", [Tool.PathOf("pipe")]).WaitForExit();
        var reading = Task.Run(() => File.ReadAllText(Tool.PathOf("pipe")));
        Tool.Run("check", "a.md", "-f", "json=pipe").ExitCode.Should().Be(1);
        reading.Wait(TimeSpan.FromSeconds(60)).Should().BeTrue();
        ResultReader.Read(reading.Result).Should().ContainSingle();
        using Process test = Process.Start("test", ["-p", Tool.PathOf("pipe")]);
        test.WaitForExit();
        test.ExitCode.Should().Be(0, "it is still a pipe");
    }

    [Test]
    public void A_link_to_a_device_stays_and_nothing_appears()
    {
        Tool.Write("a.md", Reports.Dangling);
        File.CreateSymbolicLink(Tool.PathOf("null"), "/dev/null");
        Tool.Run("check", "a.md", "-f", "json=null").ExitCode.Should().Be(1);
        new FileInfo(Tool.PathOf("null")).LinkTarget.Should().Be("/dev/null");
        Directory.GetFiles(Tool.Folder).Should().HaveCount(2);
    }

    [TestCase("-")]
    [TestCase("/dev/stdout")]
    [TestCase("/dev/fd/1")]
    [TestCase("/proc/self/fd/1")]
    [TestCase("link")]
    public void Standard_output_has_many_names(string name)
    {
        Tool.Write("a.md", Reports.Dangling);
        if (!File.Exists("/proc/self/fd/1"))
        {
            Assert.Ignore("This system has no /proc.");
        }

        File.CreateSymbolicLink(Tool.PathOf("link"), "/proc/self/fd/1");
        Tool.Run("check", "a.md", "-o", name).Output.Should().StartWith("a.md:1:61 error CC101");
        Tool.Run("check", "a.md", "-f", "text", "-f", $"json={name}").ExitCode.Should().Be(2, "only one format can go there");
        new FileInfo(Tool.PathOf("link")).LinkTarget.Should().Be("/proc/self/fd/1");
    }

    [TestCase(">")]
    [TestCase(">>")]
    public void What_the_shell_has_opened_is_written_where_it_stands(string redirection)
    {
        Tool.Write("a.md", Reports.Clean);
        string tool = $"dotnet '{CommandLine.Executable}'";
        string script = $"{{ echo before; {tool} check a.md -q -f text -f jsonl=/dev/stderr; echo after; }} {redirection} log 2>&1";
        var start = new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = Tool.Folder };
        using Process shell = Process.Start(start)!;
        shell.WaitForExit(TimeSpan.FromSeconds(60)).Should().BeTrue();
        Tool.Read("log").Should().StartWith("before\n").And.EndWith("after\n").And.Contain("{\"name\":\"a.md\"").And.Contain("a.md: no");
    }

    [Test]
    public void An_output_that_is_lost_costs_the_others_nothing()
    {
        Tool.Write("a.md", Reports.Clean);
        if (!File.Exists("/dev/full"))
        {
            Assert.Ignore("This system has no /dev/full.");
        }

        CommandLine.Outcome outcome = Tool.Run("check", "a.md", "-f", "text=/dev/full", "-f", "json=o.json");
        outcome.ExitCode.Should().Be(3);
        outcome.Errors.Should().StartWith("citationcheck: cannot write /dev/full: ");
        ResultReader.Read(Tool.Read("o.json")).Should().ContainSingle();
    }
}
