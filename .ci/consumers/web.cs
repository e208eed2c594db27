using System.Net.Http.Json;
using CitationCheck;
using Microsoft.Extensions.AI;

// An ASP.NET Core application that checks answers, with its options from the configuration, and a chat client that checks its own.
WebApplicationBuilder builder = WebApplication.CreateBuilder(
    ["--urls=http://127.0.0.1:0", "--CitationCheck:Validation:Severities:CC103=off", "--Logging:LogLevel:Default=Warning"]);
builder.Services.AddSourceVerification(builder.Configuration.GetSection("CitationCheck"));
await using WebApplication app = builder.Build();
app.MapPost("/check", (Answer answer) => Results.Ok(CitationValidator.Validate(answer.Text, answer.Documents)));
await app.StartAsync();

using var http = new HttpClient();
using HttpResponseMessage response = await http.PostAsJsonAsync(
    app.Urls.Single() + "/check", new Answer("The tide reached 4.1 metres [kb-9].", ["kb-1"]));
Console.WriteLine($"{(int)response.StatusCode} {(await response.Content.ReadAsStringAsync()).Contains("CC115")}");

IChatClient chat = new ChatClientBuilder(new Model()).UseCitationCheck().Build();
ChatResponse said = await chat.GetResponseAsync(
    "How high was the tide?", new ChatOptions().WithSources([new SourceDocument { Id = "kb-1", Title = "Record tide" }]));
Console.WriteLine(string.Join(' ', said.GetCitationCheck()!.Findings.Select(finding => finding.RuleId)));

internal sealed record Answer(string Text, string[] Ids)
{
    public SourceDocument[] Documents => [.. Ids.Select(id => new SourceDocument { Id = id })];
}

internal sealed class Model : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken token) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "It reached 4.1 metres [kb-9].")));

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken token) => throw new NotSupportedException();

    public object? GetService(Type type, object? key) => null;

    public void Dispose()
    {
    }
}
