using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace CitationCheck.Tool.Tests.Outputs;

[TestFixture]
internal sealed class WholeFileTests : ToolTests
{
    [Test]
    [Platform("Unix")]
    public void An_interrupted_run_leaves_the_old_output_and_nothing_unfinished()
    {
        Tool.Write("old.json", "old");
        Directory.CreateDirectory(Tool.PathOf("pages"));
        using Process process = Tool.Start("check", "--jsonl", "field=text", "-f", "json=old.json", "-f", "html=pages/");
        process.StandardInput.WriteLine("{\"text\":\"A tide came in.[1]\"}");
        process.StandardInput.Flush();
        SpinWait.SpinUntil(HaveBegun, TimeSpan.FromSeconds(90)).Should().BeTrue("the output is written under a temporary name");
        using Process kill = Process.Start("kill", [Signal(), process.Id.ToString(CultureInfo.InvariantCulture)]);
        process.WaitForExit(TimeSpan.FromSeconds(60)).Should().BeTrue();
        process.ExitCode.Should().Be(130);
        Tool.Read("old.json").Should().Be("old");
        Directory.GetFiles(Tool.Folder).Should().ContainSingle();
        Directory.GetFiles(Tool.PathOf("pages")).Should().BeEmpty("finished pages wait for the others");

        bool HaveBegun() => Directory.GetFiles(Tool.Folder).Length == 2 && Directory.GetFiles(Tool.PathOf("pages")).Length >= 1;
    }

    [Test]
    [Platform("Unix")]
    [UnsupportedOSPlatform("windows")]
    public void A_file_keeps_its_mode_and_a_link_leads_to_the_new_text()
    {
        Tool.Write("a.md", Reports.Clean);
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(Tool.Write("real/out.json", "old"), Private);
        File.CreateSymbolicLink(Tool.PathOf("link.json"), "real/out.json");
        File.CreateSymbolicLink(Tool.PathOf("new.json"), "real/new.json");
        Tool.Run("check", "a.md", "-f", "json=link.json", "-f", "sarif=new.json").ExitCode.Should().Be(0);
        Tool.Read("real/out.json").Should().Contain("results");
        Tool.Read("real/new.json").Should().Contain("sarif");
        File.GetUnixFileMode(Tool.PathOf("real/out.json")).Should().Be(Private);
        new FileInfo(Tool.PathOf("link.json")).LinkTarget.Should().Be("real/out.json");
        new FileInfo(Tool.PathOf("new.json")).LinkTarget.Should().Be("real/new.json");
    }

    [Test]
    [Platform("Unix")]
    public void What_a_killed_run_left_is_removed_and_what_a_running_one_writes_is_not()
    {
        Tool.Write("a.md", Reports.Clean);
        using Process running = Tool.Start("check", "--jsonl", "field=text", "-f", "json=other.json");
        SpinWait.SpinUntil(() => Unfinished().Length == 1, TimeSpan.FromSeconds(90)).Should().BeTrue();
        string alive = Unfinished()[0];
        using (Process killed = Tool.Start("check", "--jsonl", "field=text", "-f", "json=old.json"))
        {
            SpinWait.SpinUntil(() => Unfinished().Length == 2, TimeSpan.FromSeconds(90)).Should().BeTrue();
            killed.Kill();
            killed.WaitForExit();
        }

        Unfinished().Should().HaveCount(2, "it was killed");
        Tool.Run("check", "a.md", "-f", "json=old.json").ExitCode.Should().Be(0);
        Unfinished().Should().Equal(alive);
        running.StandardInput.Close();
        running.WaitForExit(TimeSpan.FromSeconds(60)).Should().BeTrue();
        Tool.Read("other.json").Should().Contain("results");
        Unfinished().Should().BeEmpty();

        string[] Unfinished() => Directory.GetFiles(Tool.Folder, ".*.tmp");
    }

    /// <summary>A process that a shell starts in the background ignores Ctrl-C, and so do its children. SIGTERM does the same.</summary>
    private static string Signal()
    {
        const string Status = "/proc/self/status";
        string? ignored = File.Exists(Status)
            ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) : null;
        bool isInterruptIgnored = ignored is not null && (Convert.ToUInt64(ignored[7..].Trim(), 16) & 0b10) != 0;
        return isInterruptIgnored ? "-TERM" : "-INT";
    }
}
