using System.Runtime.CompilerServices;

namespace CitationCheck.AI.Tests;

/// <summary>Answers with what it was told to, one answer per request, the last one again and again; records what it was asked.</summary>
internal sealed class FakeChatClient(params ChatResponse[] answers) : IChatClient
{
    public FakeChatClient(params string[] answers)
        : this([.. answers.Select(text => new ChatResponse(new ChatMessage(ChatRole.Assistant, text)))])
    {
    }

    public List<(List<ChatMessage> Messages, ChatOptions? Options)> Requests { get; } = [];

    public IReadOnlyList<ChatResponseUpdate>? Updates { get; init; }

    /// <summary>Thrown after the updates.</summary>
    public Exception? Failure { get; init; }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Requests.Add(([.. messages], options));
        return Task.FromResult(answers[Math.Min(Requests.Count, answers.Length) - 1]);
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Requests.Add(([.. messages], options));
        foreach (ChatResponseUpdate update in Updates ?? answers[0].ToChatResponseUpdates())
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return update;
        }

        if (Failure is not null)
        {
            throw Failure;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
