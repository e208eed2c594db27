using System.Diagnostics;
using System.Text;

namespace CitationCheck.Samples.Tests.CustomRule;

/// <summary>The sample as it is started: a process with the files that it brings along.</summary>
[TestFixture]
internal sealed class ProgramTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "CitationCheck.CustomRule.dll");

    [Test]
    public async Task The_bundled_report_has_the_findings_of_the_custom_rules()
    {
        (int code, string output) = await RunAsync();

        output.Should().Contain("report.md:3:1 error HS002 The newest source of this figure is from 2003; house style allows 10 years.")
            .And.Contain("report.md:13:1 warning HS001 Reference [2] points to en.wikipedia.org; cite a primary source instead.");
        code.Should().Be(1, "the options make an outdated statistic an error");
    }

    [Test]
    public async Task Comments_suppress_custom_rules_by_name_and_by_id()
    {
        (_, string output) = await RunAsync();

        output.Should().NotContain("blogspot.com; cite", "the line before the entry turns discouraged-host off for it")
            .And.NotContain("is from 1961", "the line before the claim turns HS002 off for it");
    }

    [Test]
    public async Task A_report_of_the_users_own_can_be_named()
    {
        string file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "house-style-test.md");
        await File.WriteAllTextAsync(file, "The tide came in.[1]\n\n1. “Tide” Lake News, 4 Dec. 2025, https://lake-news.example/tide\n");
        try
        {
            (int code, string output) = await RunAsync(file);
            output.Should().NotContain("HS00");
            code.Should().Be(0);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(), // the sample must not depend on where it is started
        })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
