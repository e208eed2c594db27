using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CitationCheck.Web.Chat;

/// <summary>
/// A model that needs no account: it answers with what the last message says, a word at a time. Put the client of your own model in its
/// place, and the documents that you have retrieved into the prompt.
/// </summary>
/// <param name="delay">How long it takes for a word.</param>
/// <param name="time">The time.</param>
internal sealed class EchoChatClient(TimeSpan delay, TimeProvider time) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, TextOf(messages))));

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string text = TextOf(messages);
        string id = Guid.NewGuid().ToString("N");
        int start = 0;
        while (start < text.Length)
        {
            int space = text.IndexOf(' ', start);
            int end = space < 0 ? text.Length : space + 1;
            if (delay > TimeSpan.Zero)
            {
                await Task.Delay(delay, time, cancellationToken);
            }

            yield return new ChatResponseUpdate(ChatRole.Assistant, text[start..end]) { MessageId = id, ResponseId = id };
            start = end;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // nothing is held
    }

    private static string TextOf(IEnumerable<ChatMessage> messages) => messages.Last().Text;
}
