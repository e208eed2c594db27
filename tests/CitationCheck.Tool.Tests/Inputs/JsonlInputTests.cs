using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Inputs;

[TestFixture]
internal sealed class JsonlInputTests : ToolTests
{
    [Test]
    public void Each_record_gives_one_line_in_order()
    {
        string[] bodies = [JsonSerializer.Serialize(Reports.Clean), JsonSerializer.Serialize(Reports.Dangling)];
        string records = string.Concat(Enumerable.Range(0, 200).Select(at =>
            FormattableString.Invariant($"{{\"id\":{at},\"body\":{bodies[at % 2]}}}\n")));
        CommandLine.Outcome outcome = Tool.RunWith(records, "check", "--jsonl", "field=body,name=id");
        outcome.ExitCode.Should().Be(1);
        NamedResult[] results = [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(ResultReader.Read)];
        results.Select(result => result.Name)
            .Should().Equal(Enumerable.Range(0, 200).Select(at => at.ToString(CultureInfo.InvariantCulture)));
        results.Should().OnlyContain(result => result.Result!.IsValid == (int.Parse(result.Name, CultureInfo.InvariantCulture) % 2 == 0));
    }

    [Test]
    public async Task A_result_does_not_wait_for_the_next_record()
    {
        using Process process = Tool.Start("check", "--jsonl", "field=text");
        for (int at = 0; at < 3; at++)
        {
            await process.StandardInput.WriteLineAsync("{\"text\":\"A tide came in.[1]\"}").ConfigureAwait(false);
            await process.StandardInput.FlushAsync().ConfigureAwait(false);
            string? line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(90)).ConfigureAwait(false);
            ResultReader.Read(line!).Should().ContainSingle();
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync().ConfigureAwait(false);
        process.ExitCode.Should().Be(1);
    }

    [Test]
    public void An_invalid_record_gives_a_line_with_its_error()
    {
        CommandLine.Outcome outcome = Tool.RunWith(
            "{\"text\":\"A.\"}\nnonsense\n\n[1]\n{\"text\":3}\n{\"text\":\"\\ud800\"}\n", "check", "--jsonl", "field=text");
        outcome.ExitCode.Should().Be(3);
        outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(ResultReader.Read).Select(result => (result.Name, Failed: result.Error is not null))
            .Should().Equal(("record 1", false), ("record 2", true), ("record 4", true), ("record 5", true), ("record 6", true));
    }

    [Test]
    public void A_line_that_is_too_long_gives_an_error_and_the_next_is_read()
    {
        string input = "{\"text\":\"" + new string('x', 1 << 26) + "\"}\n{\"text\":\"A tide came in.[1]\"}\r\n\r\n{\"text\":\"A.\"}";
        CommandLine.Outcome outcome = Tool.RunWith(input, "check", "--jsonl", "field=text");
        outcome.ExitCode.Should().Be(3);
        outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(ResultReader.Read)
            .Select(result => (result.Name, result.Error)).Should().Equal(
                ("record 1", "the line is longer than 67,108,864 characters"), ("record 2", null), ("record 4", null));
    }

    [Test]
    public void No_records_are_not_a_failure() =>
        Tool.RunWith("", "check", "--jsonl", "field=text").Should().Be(new CommandLine.Outcome(0, "", ""));
}
