using System.Diagnostics;
using System.Globalization;

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
