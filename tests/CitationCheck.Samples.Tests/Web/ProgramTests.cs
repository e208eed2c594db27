using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CitationCheck.Samples.Tests.Web;

/// <summary>The web sample as it is started: a process, from any folder.</summary>
[TestFixture]
internal sealed class ProgramTests
{
    [Test]
    public async Task It_starts_serves_its_page_and_exports_telemetry_if_asked()
    {
        string program = Path.Combine(AppContext.BaseDirectory, "CitationCheck.Web.dll");
        string[] arguments = [program, "--urls=http://127.0.0.1:0", "--Telemetry:Exporter=Console"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        try
        {
            string address = await ReadUntilAsync(process.StandardOutput, "Now listening on: (http://[0-9.:]+)");
            using var client = new HttpClient { BaseAddress = new Uri(address) };

            (await client.GetStringAsync("/")).Should().Contain("<title>CitationCheck sample</title>");
            (await client.GetStringAsync("/app.js")).Should().StartWith("// The page of the sample.");

            await ReadUntilAsync(process.StandardOutput, "Activity.DisplayName: +(.+)");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<string> ReadUntilAsync(StreamReader output, string pattern)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (Regex.Match(line, pattern) is { Success: true } match)
            {
                return match.Groups[1].Value;
            }
        }

        throw new InvalidOperationException($"The program has ended without writing “{pattern}”.");
    }
}
