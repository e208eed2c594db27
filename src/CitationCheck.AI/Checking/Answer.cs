using CitationCheck.AI.Answers;
using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Checking;

/// <summary>A response and what it was made from.</summary>
internal sealed record Answer(
    ChatResponse Response, IReadOnlyList<SourceDocument>? Given, IReadOnlyList<ChatMessage> Conversation, ChatOptions? Options)
{
    public AnswerText Text { get; } = AnswerText.Of(Response.Messages);

    /// <summary>The request that asks for a better answer. A service that keeps the conversation gets only what is new.</summary>
    public (List<ChatMessage> Messages, ChatOptions? Options) AskAgain(ChatMessage feedback)
    {
        if (Response.ConversationId is not { } conversation)
        {
            return ([.. Conversation, .. Response.Messages, feedback], Options);
        }

        ChatOptions options = Options?.Clone() ?? new ChatOptions();
        options.ConversationId = conversation;
        return ([feedback], options);
    }

    /// <summary>Notes that the model was asked twice, and adds what the answer that is not returned has cost.</summary>
    public Answer AfterAsking(Answer dropped)
    {
        if (dropped.Response.Usage is { } usage)
        {
            UsageDetails sum = new();
            sum.Add(usage);
            sum.Add(Response.Usage ?? new UsageDetails());
            Response.Usage = sum;
        }

        (Response.AdditionalProperties ??= [])[CitationCheckKeys.Attempts] = 2;
        return this;
    }
}
