// A program that package-check builds against the packed CitationCheck.AI: a model that invents a source is found out.
using CitationCheck;
using Microsoft.Extensions.AI;

IChatClient client = new Model().AsBuilder().UseCitationCheck().Build();
SourceDocument[] documents = [new() { Id = "doc-1", Title = "Rain report", Text = "Rain fell on 12 days." }];
ChatResponse response = await client.GetResponseAsync("How often did it rain?", new ChatOptions().WithSources(documents));
foreach (Finding finding in response.GetCitationCheck()!.Findings)
{
    Console.WriteLine($"{finding.RuleId} {finding.Severity}: {finding.Message}");
}

internal sealed class Model : IChatClient
{
    private const string Answer = "It rained on 12 days [doc-1]. Snow fell on 3 days [doc-9].";

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer)));

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
