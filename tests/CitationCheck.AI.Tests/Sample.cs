namespace CitationCheck.AI.Tests;

/// <summary>The sources and questions that tests share.</summary>
internal static class Sample
{
    public static SourceDocument Rain { get; } = new()
    {
        Id = "doc-1",
        Title = "Regen über dem See",
        Url = "https://lake.example/rain",
        Text = "Rain fell on 12 days in März.",
    };

    public static SourceDocument Snow { get; } = new()
    {
        Id = "doc-2",
        Title = "Snow report",
        Url = "https://lake.example/snow",
        Text = "Snow fell on 3 days.",
    };

    public static SourceDocument[] Sources { get; } = [Rain, Snow];

    public static ChatMessage[] Question { get; } = [new(ChatRole.User, "How often did it rain?")];

    public static ChatOptions WithSources => new ChatOptions().WithSources(Sources);

    public static IChatClient Checked(this IChatClient model, Action<CitationCheckChatOptions>? configure = null) =>
        model.AsBuilder().UseCitationCheck(configure).Build();

    public static async Task<List<ChatResponseUpdate>> StreamAsync(this IChatClient client, ChatOptions? options = null)
    {
        var updates = new List<ChatResponseUpdate>();
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(Question, options))
        {
            updates.Add(update);
        }

        return updates;
    }

    /// <summary>A text in updates of some characters each.</summary>
    public static ChatResponseUpdate[] Cut(string text, int length) =>
    [
        .. from chunk in text.Chunk(length)
           select new ChatResponseUpdate(ChatRole.Assistant, new string(chunk)) { MessageId = "m1", ResponseId = "r1" },
    ];

    public static string[] RuleIds(this ValidationResult? result) => [.. result!.Findings.Select(finding => finding.RuleId).Distinct()];
}
