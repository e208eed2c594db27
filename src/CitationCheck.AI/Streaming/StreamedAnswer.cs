using CitationCheck.AI.Answers;
using CitationCheck.AI.Given;
using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Streaming;

/// <summary>An answer that passes in updates.</summary>
internal sealed class StreamedAnswer(SourceRequest request, CitationCheckChatOptions settings)
{
    private readonly LiveCheck live = new(settings.Validation);
    private readonly MarkerFilter? filter = settings.Policy == CitationPolicy.Remove ? new MarkerFilter() : null;
    private ChatResponseUpdate? last;

    /// <summary>The text that has passed.</summary>
    public AnswerText Text { get; } = new();

    /// <summary>The markers that were removed; <see langword="null"/> if none are to be removed.</summary>
    public IReadOnlyList<string>? Removed => filter?.Removed;

    public long CharactersRead => live.CharactersRead;

    /// <summary>Takes an update of the model.</summary>
    /// <returns>What is passed on: the update itself, unless markers are removed from it.</returns>
    public ChatResponseUpdate Take(ChatResponseUpdate update)
    {
        request.AddResults(update.Contents);
        ChatResponseUpdate passed = filter is null ? update : Filtered(update, filter);
        Text.Begin(update);
        Text.Add(passed.Contents);
        last = update;
        return passed;
    }

    /// <summary>What is held back and must pass before an update, because that belongs to another message.</summary>
    /// <param name="next">The update; <see langword="null"/> at the end.</param>
    /// <returns>The update to pass; <see langword="null"/> if nothing is held.</returns>
    public ChatResponseUpdate? FlushBefore(ChatResponseUpdate? next)
    {
        if (filter is not { HoldsText: true } || (next is not null && !Text.Begins(next)))
        {
            return null;
        }

        string rest = filter.Flush(Text, request.Known);
        ChatResponseUpdate update = Extra();
        update.Contents = [new TextContent(rest)];
        Text.Add(update.Contents);
        return rest.Length > 0 ? update : null;
    }

    /// <summary>Returns an update with what is new about sentences that have closed; <see langword="null"/> if nothing is.</summary>
    public ChatResponseUpdate? Look(CancellationToken cancellationToken)
    {
        if (live.Look(Text, request.Known, cancellationToken) is not { } findings)
        {
            return null;
        }

        ChatResponseUpdate update = Extra();
        update.AdditionalProperties = new() { [CitationCheckKeys.Live] = findings };
        return update;
    }

    /// <summary>An update without text that belongs to the same message as the last one.</summary>
    public ChatResponseUpdate Extra() => new()
    {
        Role = last?.Role,
        AuthorName = last?.AuthorName,
        MessageId = last?.MessageId,
        ResponseId = last?.ResponseId,
        ConversationId = last?.ConversationId,
        CreatedAt = last?.CreatedAt,
        ModelId = last?.ModelId,
    };

    private ChatResponseUpdate Filtered(ChatResponseUpdate update, MarkerFilter markers)
    {
        var contents = new List<AIContent>();
        bool isChanged = false;
        foreach (AIContent content in update.Contents)
        {
            if (content is TextContent text && Text.IsOfAnswer(update))
            {
                string passed = markers.Take(text.Text, Text, request.Known);
                isChanged |= passed != text.Text;
                contents.Add(passed == text.Text ? text : Copy(text, passed));
            }
            else
            {
                isChanged |= markers.HoldsText;
                Flush(markers, contents);
                contents.Add(content);
            }
        }

        if (update.FinishReason is not null)
        {
            isChanged |= markers.HoldsText;
            Flush(markers, contents);
        }

        if (!isChanged)
        {
            return update;
        }

        ChatResponseUpdate copy = update.Clone();
        copy.Contents = contents;
        return copy;
    }

    private void Flush(MarkerFilter markers, List<AIContent> contents)
    {
        if (markers.HoldsText)
        {
            contents.Add(new TextContent(markers.Flush(Text, request.Known)));
        }
    }

    private static TextContent Copy(TextContent text, string passed) => new(passed)
    {
        Annotations = text.Annotations,
        AdditionalProperties = text.AdditionalProperties,
        RawRepresentation = text.RawRepresentation,
    };
}
