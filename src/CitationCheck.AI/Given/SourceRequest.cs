using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Given;

/// <summary>The sources of one request, which become known one after the other.</summary>
internal sealed class SourceRequest
{
    private readonly IReadOnlyList<SourceDocument>? ofOptions;
    private readonly Task<IReadOnlyList<SourceDocument>?> ofDelegate;
    private readonly List<SourceDocument>? ofConversation;
    private readonly List<SourceDocument> ofResponse = [];
    private IReadOnlyList<SourceDocument>? known;
    private bool isKnown;

    private SourceRequest(
        IReadOnlyList<SourceDocument>? ofOptions,
        Task<IReadOnlyList<SourceDocument>?> ofDelegate,
        List<SourceDocument>? ofConversation)
    {
        this.ofOptions = ofOptions;
        this.ofDelegate = ofDelegate;
        this.ofConversation = ofConversation;
    }

    /// <summary>
    /// What is known now; <see langword="null"/> if nothing was given so far. The documents have no text: they are for finding out what
    /// labels lead to, again and again.
    /// </summary>
    public IReadOnlyList<SourceDocument>? Known
    {
        get
        {
            if (!isKnown)
            {
                isKnown = ofDelegate.IsCompleted;
                List<SourceDocument>? all = Joined(ofDelegate.IsCompletedSuccessfully ? ofDelegate.Result : null);
                known = all?.ConvertAll(static document => document with { Text = null });
            }

            return known;
        }
    }

    public static SourceRequest Start(
        CitationCheckChatOptions settings, IReadOnlyList<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        List<SourceDocument>? inOptions = null;
        if (options?.AdditionalProperties?.TryGetValue(CitationCheckKeys.Sources, out object? value) == true)
        {
            ToolResults.ReadValue(value, inOptions = []);
        }

        return new SourceRequest(
            inOptions,
            AskAsync(settings, messages, options, cancellationToken),
            settings.ReadToolResults ? ToolResults.InConversation(messages) : null);
    }

    /// <summary>The options without our key: services may get all additional properties, and caches use them as keys.</summary>
    public static ChatOptions? WithoutSources(ChatOptions? options)
    {
        if (options?.AdditionalProperties?.ContainsKey(CitationCheckKeys.Sources) != true)
        {
            return options;
        }

        ChatOptions inner = options.Clone();
        inner.AdditionalProperties = options.AdditionalProperties.Clone();
        inner.AdditionalProperties.Remove(CitationCheckKeys.Sources);
        return inner;
    }

    /// <summary>Adds what tools returned while the answer was made.</summary>
    public void AddResults(IEnumerable<AIContent> contents)
    {
        if (ofConversation is null)
        {
            return;
        }

        int before = ofResponse.Count;
        ToolResults.Read(contents, ofResponse);
        isKnown &= ofResponse.Count == before;
    }

    /// <summary>All sources, when the answer is complete.</summary>
    public async Task<IReadOnlyList<SourceDocument>?> AllAsync() => Joined(await ofDelegate.ConfigureAwait(false));

    /// <summary>Looks at a failure that nobody waits for any more, because the request failed for another reason.</summary>
    public void Forget() => _ = ofDelegate.ContinueWith(
        static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    private List<SourceDocument>? Joined(IReadOnlyList<SourceDocument>? fromDelegate) => GivenSources.Join(
        ofOptions, fromDelegate, ofResponse.Count > 0 ? ofResponse : null, ofConversation is { Count: > 0 } ? ofConversation : null);

    private static async Task<IReadOnlyList<SourceDocument>?> AskAsync(
        CitationCheckChatOptions settings, IReadOnlyList<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        if (settings.Sources is not { } ask)
        {
            return null;
        }

        IEnumerable<SourceDocument>? sources = await ask(messages, options, cancellationToken).ConfigureAwait(false);
        return sources is null ? null : [.. sources];
    }
}
