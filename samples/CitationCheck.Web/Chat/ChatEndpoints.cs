using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using CitationCheck.Web.Checks;
using CitationCheck.Web.Hosting;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace CitationCheck.Web.Chat;

/// <summary>
/// <c>POST /api/chat</c> streams an answer and checks it on the way: events with its words, with findings as sentences close, and with
/// the result at the end.
/// </summary>
internal static class ChatEndpoints
{
    /// <summary>The chat client of the application, with checks. In place of the echo stands your model.</summary>
    public static void AddEchoChat(this IServiceCollection services) => services
        .AddChatClient(provider => new EchoChatClient(
            provider.GetRequiredService<IOptions<WebSettings>>().Value.TokenDelay, TimeProvider.System))
        .Use((model, provider) => model.AsBuilder()
            .UseCitationCheck(check =>
                check.Validation = provider.GetRequiredService<IOptions<SourceVerificationOptions>>().Value.Validation)
            .Build(provider));

    public static void MapChat(this IEndpointRouteBuilder api) => api.MapPost("/chat", Answer);

    private static IResult Answer(CheckInput input, IChatClient chat, ResultStore store, CancellationToken cancellationToken) =>
        TypedResults.ServerSentEvents(StreamAsync(input, chat, store, cancellationToken));

    private static async IAsyncEnumerable<SseItem<object>> StreamAsync(
        CheckInput input, IChatClient chat, ResultStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ChatOptions options = new ChatOptions().WithSources(input.Documents ?? []);
        await foreach (ChatResponseUpdate update in chat.GetStreamingResponseAsync(input.Text, options, cancellationToken))
        {
            if (update.Text.Length > 0)
            {
                yield return new SseItem<object>(new TokenEvent(update.Text), "token");
            }

            foreach (Finding finding in update.GetLiveFindings()?.Latest ?? [])
            {
                yield return new SseItem<object>(FindingEvent.Of(finding), "finding");
            }

            if (update.GetCitationCheck() is { } result)
            {
                yield return new SseItem<object>(new FinishedEvent(store.Add(result), result), "result");
            }
        }
    }
}
