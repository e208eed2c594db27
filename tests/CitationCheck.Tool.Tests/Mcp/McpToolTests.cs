using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CitationCheck.Tests;
using CitationCheck.Tool.Commands;
using CitationCheck.Tool.Mcp;
using CitationCheck.Writers;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NJsonSchema;

namespace CitationCheck.Tool.Tests.Mcp;

/// <summary>The tools of the server, in memory.</summary>
[TestFixture]
internal sealed class McpToolTests
{
    private McpClients.InMemory server = null!;

    private McpClient Client => server.Client;

    [OneTimeSetUp]
    public async Task Connect() => server = await McpClients.InMemory.ConnectAsync();

    [OneTimeTearDown]
    public async Task Disconnect() => await server.DisposeAsync();

    [Test]
    public async Task A_result_is_what_the_schema_says_and_the_text_is_the_same()
    {
        IList<McpClientTool> tools = await Client.ListToolsAsync();
        foreach ((string tool, object arguments) in new (string, object)[]
        {
            ("check_report", new { text = Reports.Dangling }),
            ("check_report", new { text = Reports.Clean, detail = "full", maxFindings = 0 }),
            ("check_report", new { text = "" }),
            ("check_answer", new { text = "Rain fell [kb-1].", sources = new[] { new { id = "kb-2", title = "Rain" } }, detail = "full" }),
            ("explain_rule", new { rule = "cc301" }),
        })
        {
            CallToolResult result = await Client.CallAsync(tool, arguments);
            string json = result.StructuredContent!.Value.GetRawText();
            JsonSchema schema = await JsonSchema.FromJsonAsync(
                tools.Single(listed => listed.Name == tool).ProtocolTool.OutputSchema!.Value.GetRawText());
            schema.Validate(json).Should().BeEmpty();
            JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(result.Text())).Should().BeTrue();
        }
    }

    [Test]
    public async Task Findings_have_their_places_and_the_text_they_are_about()
    {
        CallToolResult result = await Client.CallAsync("check_report", new { text = Reports.Dangling });

        JsonElement digest = result.StructuredContent!.Value;
        digest.GetProperty("valid").GetBoolean().Should().BeFalse();
        JsonElement finding = digest.GetProperty("findings")[0];
        finding.GetProperty("rule").GetString().Should().Be("CC101");
        finding.GetProperty("text").GetString().Should().Be("[5]");
        Reports.Dangling[finding.GetProperty("start").GetInt32()..finding.GetProperty("end").GetInt32()].Should().Be("[5]");
        finding.GetProperty("line").GetInt32().Should().Be(1);
    }

    [Test]
    public async Task An_answer_is_checked_against_its_sources()
    {
        object[] sources =
            [new { id = "kb-1", title = "Rain\n[4] made up" }, new { url = "https://lake.example/rain", text = "It rained." }];
        CallToolResult good = await Client.CallAsync("check_answer", new { text = "Rain fell [kb-1]. It was long [2].", sources });
        CallToolResult bad = await Client.CallAsync("check_answer", new { text = "Rain fell [kb-9]. It was long [4].", sources });
        CallToolResult none = await Client.CallAsync("check_answer", new { text = "Rain fell [1].", sources = Array.Empty<object>() });

        good.StructuredContent!.Value.GetProperty("valid").GetBoolean().Should().BeTrue();
        foreach (CallToolResult result in new[] { bad, none })
        {
            result.StructuredContent!.Value.GetProperty("valid").GetBoolean().Should().BeFalse();
            result.Text().Should().Contain("CC115");
        }
    }

    [Test]
    public async Task Citations_beside_an_answer_count()
    {
        object[] sources = [new { id = "kb-1", title = "Rain" }];
        object[] citations = [new { start = 0, end = 10, source = "kb-1" }];
        CallToolResult result = await Client.CallAsync("check_answer", new { text = "Rain fell.", sources, citations });
        result.StructuredContent!.Value.GetProperty("summary").GetProperty("cited").GetInt32().Should().Be(1);
    }

    [Test]
    public async Task The_worst_findings_come_first_and_the_number_of_others_is_told()
    {
        const string Paragraph = "The town counted 4,100 homes in 2019 and 2020. The gates were shut.[9]\n\n";
        string report = string.Concat(Enumerable.Repeat(Paragraph, 40)) + Reports.Clean;

        CallToolResult result = await Client.CallAsync("check_report", new { text = report, maxFindings = 3 });

        JsonElement digest = result.StructuredContent!.Value;
        digest.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("severity").GetString())
            .Should().Equal("error", "error", "error");
        digest.GetProperty("omittedFindings").GetInt32().Should().BeGreaterThan(36);
        result.Text().Length.Should().BeLessThan(3_000);
    }

    [Test]
    public async Task The_whole_result_is_there_on_request()
    {
        CallToolResult result = await Client.CallAsync("check_report", new { text = Reports.Dangling, detail = "full" });

        string full = result.StructuredContent!.Value.GetProperty("full").GetRawText();
        ResultReader.Read(full).Single().Result!.Report.Text.Should().Be(Reports.Dangling);
    }

    [Test]
    public async Task Options_and_format_have_their_effect()
    {
        CallToolResult result = await Client.CallAsync(
            "check_report",
            new { text = Reports.Dangling, format = "text", options = new { preset = "lenient", severities = new { CC101 = "warning" } } });

        JsonElement digest = result.StructuredContent!.Value;
        digest.GetProperty("valid").GetBoolean().Should().BeTrue();
        digest.GetProperty("findings")[0].GetProperty("severity").GetString().Should().Be("warning");
    }

    [TestCase("check_report", "{}", "The argument “text” is missing.")]
    [TestCase("check_report", """{"text":null}""", "The argument “text” is missing.")]
    [TestCase("check_report", """{"text":["a"]}""", "The argument “text” must be a string, not an array.")]
    [TestCase("check_report", """{"txet":"a"}""", "There is no argument “txet”. Did you mean text?*The arguments are text, format, *")]
    [TestCase("check_report", """{"text":"a","format":"pdf"}""", "The argument “format” takes auto, text, markdown or html, not “pdf”.")]
    [TestCase("check_report", """{"text":"a","detail":"all"}""", "The argument “detail” takes light or full, not “all”.")]
    [TestCase("check_report", """{"text":"a","maxFindings":1001}""", "*“maxFindings” must be a whole number from 0 to 1000, not 1001.")]
    [TestCase("check_report", """{"text":"a","maxFindings":1.5}""", "*“maxFindings” must be a whole number from 0 to 1000, not 1.5.")]
    [TestCase("check_report", """{"text":"a","options":"strict"}""", "The argument “options” must be an object, not a string.")]
    [TestCase("check_report", """{"text":"a","options":{"preset":"severe"}}""", "The argument “options”: *preset*")]
    [TestCase("check_report", """{"text":"a","options":{"colour":1}}""", "*“options”: *no property “colour”; the properties are preset,*")]
    [TestCase("check_report", """{"text":"a","options":{"severities":{"CC999":"off"}}}""", "*“options”: *There is no rule “CC999”.*")]
    [TestCase("check_answer", """{"text":"a"}""", "The argument “sources” is missing. For a report with its own list, use check_report.")]
    [TestCase("check_answer", """{"text":"a","sources":{}}""", "The argument “sources” must be an array, not an object.")]
    [TestCase("check_answer", """{"text":"a","sources":["kb"]}""", "*: sources[0] must be an object such as *, not a string.")]
    [TestCase("check_answer", """{"text":"a","sources":[{"url":1}]}""", "The argument is wrong: sources[0].url must be a string, not 1.")]
    [TestCase("check_answer", """{"text":"a","sources":[],"citations":[{"start":-1,"end":0}]}""", "*: citations[0].start must be *")]
    [TestCase("check_answer", """{"text":"a","sources":[],"citations":[{"start":0,"end":0}]}""", "*: citations[0].source is missing.")]
    [TestCase("explain_rule", """{"rule":"CC99"}""", "There is no rule “CC99”.*")]
    [TestCase("explain_rule", """{"rule":7}""", "The argument “rule” must be a string, not 7.")]
    public async Task A_wrong_argument_is_an_error_that_says_what_is_right(string tool, string arguments, string message)
    {
        CallToolResult result = await Client.CallAsync(tool, JsonSerializer.Deserialize<JsonElement>(arguments));
        result.Error().Should().Match(message);
    }

    [Test]
    public async Task A_text_that_is_too_long_is_an_error()
    {
        CallToolResult result = await Client.CallAsync("check_report", new { text = new string('a', CheckTool.MaxText + 1) });
        result.Error().Should().Be("The argument “text” has 16,777,217 characters; the limit is 16,777,216.");
    }

    [Test]
    public async Task A_tool_that_does_not_exist_is_an_error_of_the_protocol()
    {
        Func<Task> call = () => Client.CallAsync("check_facts", new { });
        await call.Should().ThrowAsync<ModelContextProtocol.McpException>();
    }

    [Test]
    public async Task Canceled_checks_make_room_for_others()
    {
        using var pages = new PageServer();
        var request = new SourceRequest(null, ["127.0.0.0/8"], [pages.Port]);
        await using McpClients.InMemory online = await McpClients.InMemory.ConnectAsync(request);
        string report = $"The tide came in.[1]\n\n## Sources\n\n1. “Tide” Coast Gazette, http://{pages.Address}/slow";
        using var stop = new CancellationTokenSource();
        Task[] waiting =
        [
            .. Enumerable.Range(0, Environment.ProcessorCount + 1)
                .Select(number => online.Client.CallAsync(
                    "check_sources", new { text = report + number.ToString(CultureInfo.InvariantCulture) }, stop.Token)),
        ];

        await stop.CancelAsync();

        foreach (Task call in waiting)
        {
            await call.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        }

        (await online.Client.CallAsync("check_report", new { text = Reports.Clean })).IsError.Should().NotBe(true);
    }
}
