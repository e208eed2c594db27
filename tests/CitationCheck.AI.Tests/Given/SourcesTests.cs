using System.Text.Json;
using System.Text.Json.Nodes;

namespace CitationCheck.AI.Tests.Given;

/// <summary>Where sources come from, and which count.</summary>
public sealed class SourcesTests
{
    private const string Answer = "Es regnete an 12 Tagen im März [doc-1].";

    [Test]
    public async Task A_delegate_gets_the_request()
    {
        ChatOptions options = new() { Temperature = 0.5f };
        (IReadOnlyList<ChatMessage> Messages, ChatOptions? Options) asked = default;
        Report report = await ReportOf(Answer, options, check => check.Sources = async (messages, given, _) =>
        {
            await Task.Yield();
            asked = (messages, given);
            return Sample.Sources;
        });

        report.Citations.Should().ContainSingle().Which.Reference!.Document.Should().Be(Sample.Rain);
        asked.Messages.Should().Equal(Sample.Question);
        asked.Options.Should().BeSameAs(options);
    }

    [Test]
    public async Task An_empty_list_says_that_there_is_no_source_and_null_says_nothing()
    {
        Report none = await ReportOf(Answer, null, check => check.Sources = (_, _, _) => new([]));
        none.Citations.Should().ContainSingle().Which.IsOutsideSources.Should().BeTrue();
        (await ReportOf(Answer, new ChatOptions().WithSources([]), null)).GivenSources.Should().BeEmpty();
        (await ReportOf(Answer, null, check => check.Sources = (_, _, _) => default)).GivenSources.Should().BeNull();
    }

    [Test]
    public async Task Options_delegate_and_results_come_together_and_in_this_order()
    {
        SourceDocument[] ofDelegate = [Sample.Snow with { Id = "of-delegate" }, Sample.Rain];
        Report report = await ReportOf(
            Answer,
            Sample.WithSources,
            check => check.Sources = (_, _, _) => new(ofDelegate),
            new ChatMessage(ChatRole.Tool, [new FunctionResultContent("1", Sample.Snow with { Id = "of-tool" })]));

        report.GivenSources!.Select(source => source.Id).Should().Equal("doc-1", "doc-2", "of-delegate", "of-tool");
    }

    [Test]
    public async Task Results_of_the_current_turn_come_first()
    {
        ChatMessage[] conversation =
        [
            new(ChatRole.User, "First?"),
            new(ChatRole.Tool, [new FunctionResultContent("1", new SourceDocument { Id = "first" })]),
            new(ChatRole.Assistant, "First [first]."),
            new(ChatRole.User, "Second?"),
            new(ChatRole.Tool, [new FunctionResultContent("2", new SourceDocument { Id = "second" })]),
            new(ChatRole.User, "Third?"),
            new(ChatRole.Tool, [new FunctionResultContent("3", new SourceDocument { Id = "third" })]),
        ];
        ChatResponse response = await new FakeChatClient(Answer).Checked().GetResponseAsync(conversation);
        response.GetCitationCheck()!.Report.GivenSources!.Select(source => source.Id).Should().Equal("third", "second", "first");
    }

    [Test]
    public async Task Results_in_the_response_count_where_functions_are_called_inside()
    {
        ChatMessage[] messages =
        [
            new(ChatRole.Assistant, [new FunctionCallContent("1", "search")]),
            new(ChatRole.Tool, [new FunctionResultContent("1", Sample.Sources)]),
            new(ChatRole.Assistant, Answer),
        ];
        ChatResponse response = await new FakeChatClient(new ChatResponse(messages)).Checked().GetResponseAsync(Sample.Question);
        response.GetCitationCheck()!.Report.GivenSources.Should().Equal(Sample.Sources);
    }

    [Test]
    public async Task Function_invocation_of_the_framework_is_understood()
    {
        AIFunction search = AIFunctionFactory.Create(() => Sample.Sources, "search");
        var call = new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("1", "search")]));
        var model = new FakeChatClient(call, new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer + " [doc-9]")));
        IChatClient client = model.AsBuilder().UseCitationCheck().UseFunctionInvocation().Build();

        ChatResponse response = await client.GetResponseAsync(Sample.Question, new ChatOptions { Tools = [search] });

        response.GetCitationCheck()!.Report.GivenSources!.Select(source => (source.Id, source.Title, source.Url, source.Text))
            .Should().Equal(Sample.Sources.Select(source => (source.Id, source.Title, source.Url, source.Text)));
    }

    private static IEnumerable<TestCaseData> Results()
    {
        const string Json = """{"id":"doc-1","title":"Regen über dem See","url":"https://lake.example/rain","text":"März"}""";
        yield return new TestCaseData(JsonDocument.Parse(Json).RootElement).SetArgDisplayNames("element");
        yield return new TestCaseData(JsonDocument.Parse(Json)).SetArgDisplayNames("document");
        yield return new TestCaseData(JsonNode.Parse(Json)).SetArgDisplayNames("node");
        yield return new TestCaseData(Json).SetArgDisplayNames("string");
        yield return new TestCaseData($" [{Json}]").SetArgDisplayNames("array in string");
        yield return new TestCaseData(JsonSerializer.SerializeToElement(Json)).SetArgDisplayNames("string in element");
        yield return new TestCaseData(new TextContent(Json)).SetArgDisplayNames("content");
        yield return new TestCaseData(new List<AIContent> { new TextContent(Json) }).SetArgDisplayNames("contents");
        yield return new TestCaseData(JsonDocument.Parse($$"""{"query":"q","results":[{"score":0.5,"document":{{Json}}}]}""").RootElement)
            .SetArgDisplayNames("nested");
        yield return new TestCaseData(new { Id = "doc-1", Title = "Regen über dem See", Url = "https://lake.example/rain", Text = "März" })
            .SetArgDisplayNames("object");
        yield return new TestCaseData(JsonDocument.Parse("""
            {"page_content":"März","metadata":{"doc_id":"doc-1","title":"Regen über dem See","source":"https://lake.example/rain"}}
            """).RootElement).SetArgDisplayNames("metadata");
        yield return new TestCaseData(JsonDocument.Parse("""
            {"value":[{"ID":"doc-1","name":"Regen über dem See","URL":"https://lake.example/rain","snippet":"März"}]}
            """).RootElement).SetArgDisplayNames("other names");
    }

    [TestCaseSource(nameof(Results))]
    public async Task Results_of_many_shapes_are_documents(object result)
    {
        Report report = await ReportOf(Answer, null, null, new ChatMessage(ChatRole.Tool, [new FunctionResultContent("1", result)]));

        SourceDocument source = report.GivenSources.Should().ContainSingle().Subject;
        source.Should().BeEquivalentTo(
            new SourceDocument { Id = "doc-1", Title = "Regen über dem See", Url = "https://lake.example/rain", Text = "März" });
    }

    private static readonly object?[] NoDocuments =
    [
        null, "", "It rains.", "[see there]", "{broken", 3, JsonDocument.Parse("{}").RootElement,
        JsonDocument.Parse("[1,\"a\",null,[]]").RootElement,
        JsonDocument.Parse("""{"id":"7","name":"Umbrella","price":3}""").RootElement,
        JsonDocument.Parse("""{"temperature":3,"text":"cold"}""").RootElement,
        JsonDocument.Parse("""{"a":{"b":{"c":{"d":{"e":{"url":"https://deep.example"}}}}}}""").RootElement,
        new Uri("https://a.example"), new Dictionary<string, Type> { ["x"] = typeof(string) },
    ];

    [TestCaseSource(nameof(NoDocuments))]
    public async Task Other_results_are_no_sources(object? result)
    {
        Report report = await ReportOf(Answer, null, null, new ChatMessage(ChatRole.Tool, [new FunctionResultContent("1", result)]));
        report.GivenSources.Should().BeNull();
    }

    [Test]
    public async Task Hosted_tools_give_sources_too()
    {
        var page = new UriContent("https://lake.example/rain", "text/html") { AdditionalProperties = new() { ["title"] = "Regen" } };
        var search = new WebSearchToolResultContent("1") { Outputs = [page] };
        var server = new McpServerToolResultContent("2") { Outputs = [new TextContent("""[{"id":"doc-1","text":"März"}]""")] };
        var message = new ChatMessage(ChatRole.Assistant, [search, server, new TextContent(Answer)]);
        ChatResponse response = await new FakeChatClient(new ChatResponse(message)).Checked().GetResponseAsync(Sample.Question);

        response.GetCitationCheck()!.Report.GivenSources!.Select(source => (source.Id, source.Title, source.Url))
            .Should().Equal((null, "Regen", "https://lake.example/rain"), ("doc-1", null, null));
    }

    [Test]
    public async Task Results_are_not_read_when_they_are_not_to_be()
    {
        Report report = await ReportOf(
            Answer,
            null,
            check => check.ReadToolResults = false,
            new ChatMessage(ChatRole.Tool, [new FunctionResultContent("1", Sample.Sources)]));
        report.GivenSources.Should().BeNull();
    }

    private static Task<Report> ReportOf(
        string answer, ChatOptions? options, Action<CitationCheckChatOptions>? configure, params ChatMessage[] more) =>
        ReportOf(new FakeChatClient(answer).Checked(configure), options, more);

    private static async Task<Report> ReportOf(IChatClient client, ChatOptions? options, ChatMessage[] more) =>
        (await client.GetResponseAsync([.. Sample.Question, .. more], options)).GetCitationCheck()!.Report;
}
