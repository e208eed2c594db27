using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using CitationCheck.Tests;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CitationCheck.Tool.Tests.Mcp;

/// <summary>The server as a process, with the client of the SDK.</summary>
[TestFixture]
internal sealed class McpProcessTests
{
    [Test]
    public async Task A_client_lists_the_tools_and_calls_them()
    {
        var errors = new ConcurrentQueue<string>();
        await using McpClient client = await McpClients.StartAsync(errors.Enqueue);

        client.ServerInfo!.Name.Should().Be("citationcheck");
        client.ServerInstructions.Should().Contain("UTF-16");
        (await client.ListToolsAsync()).Select(tool => tool.Name)
            .Should().Equal(["check_report", "check_answer", "explain_rule"], "nobody has asked for the network");

        CallToolResult result = await client.CallAsync("check_report", new { text = Reports.Dangling });
        result.IsError.Should().NotBe(true);
        result.Text().Should().Contain("CC101");

        CallToolResult rule = await client.CallAsync("explain_rule", new { rule = "unresolved-citation" });
        rule.StructuredContent!.Value.GetProperty("id").GetString().Should().Be("CC101");
        errors.Should().BeEmpty();
    }

    [Test]
    public async Task Sources_are_fetched_if_the_user_has_asked_for_it_and_their_progress_is_told()
    {
        using var pages = new PageServer();
        await using McpClient client = await McpClients.StartAsync(_ => { }, pages.Allowed);
        string report = $"""
            The tide reached 4.1 metres.[1] The gates were shut.[2]

            ## Sources

            1. “Record tide of 14 metres” Coast Gazette, http://{pages.Address}/tide
            2. “County shuts the gates” Coast Gazette, http://{pages.Address}/gone
            """;
        var last = new TaskCompletionSource();
        await using IAsyncDisposable listening = client.RegisterNotificationHandler(NotificationMethods.ProgressNotification, (step, _) =>
        {
            if (step.Params!["progress"]!.GetValue<double>() == 2 && step.Params["total"]!.GetValue<double>() == 2)
            {
                last.SetResult();
            }

            return default;
        });

        CallToolResult result = await client.CallToolAsync(
            "check_sources", new Dictionary<string, object?> { ["text"] = report }, new Progress<ProgressNotificationValue>());

        result.Text().Should().Contain("CC301").And.Contain("CC304");
        JsonElement counts = result.StructuredContent!.Value.GetProperty("summary").GetProperty("sources");
        counts.GetProperty("checked").GetInt32().Should().Be(2);
        counts.GetProperty("bad").GetInt32().Should().Be(2);
        await last.Task; // the client hands out what it is told on threads of its own, in its own time
    }

    [Test]
    public void Standard_output_holds_nothing_but_messages_and_the_end_of_input_ends_the_server()
    {
        using var tool = new CommandLine();
        const string Client = """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}""";
        string[] input =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":""" + Client + "}",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            "this is no message",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"explain_rule","arguments":{"rule":"CC101"}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"check_report","arguments":{"text":"Rain fell.[1]"}}}""",
        ];

        using Process process = tool.Start("mcp");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(string.Join('\n', input) + "\n");
        process.StandardInput.Flush();
        List<JsonElement> messages = [];
        while (!messages.Exists(message => IdOf(message) == 3) || !messages.Exists(message => IdOf(message) == 2))
        {
            messages.Add(JsonDocument.Parse(process.StandardOutput.ReadLine()!).RootElement);
        }

        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd().Should().BeEmpty();
        process.WaitForExit(TimeSpan.FromSeconds(60)).Should().BeTrue();
        process.ExitCode.Should().Be(0, errors.Result);
        messages.Should().OnlyContain(message => message.GetProperty("jsonrpc").GetString() == "2.0");
    }

    [Test]
    public void Options_about_sources_need_sources_and_values_that_are_right()
    {
        using var tool = new CommandLine();
        tool.Run("mcp", "--max-sources", "3").Should().BeEquivalentTo(
            new { ExitCode = 2, Output = "", Errors = "citationcheck: --max-sources needs --sources.\n" });
        tool.Run("mcp", "--sources", "--allow-network", "everything").ExitCode.Should().Be(2);
    }

    private static int? IdOf(JsonElement message) =>
        message.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.Number ? id.GetInt32() : null;
}
