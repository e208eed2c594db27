using System.Text;
using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Answers;

/// <summary>
/// The text of an answer and where each part of it comes from. It consists of the text contents of the assistant: adjacent ones are joined
/// as they are; a blank line separates messages, and texts with calls of tools between them. Reasoning is no part of it.
/// </summary>
internal sealed class AnswerText
{
    private const string Break = "\n\n";

    private readonly StringBuilder text = new();
    private readonly List<TextPart> parts = [];
    private readonly HashSet<string> openCalls = new(StringComparer.Ordinal);
    private string? messageId;
    private string? author;
    private ChatRole? role;
    private bool isBroken;
    private int runStart;

    public int Length => text.Length;

    public IReadOnlyList<TextPart> Parts => parts;

    /// <summary>Whether the answer waits for the application to run functions, so that it is not the answer yet.</summary>
    public bool AwaitsCalls => openCalls.Count > 0;

    public static AnswerText Of(IEnumerable<ChatMessage> messages)
    {
        var answer = new AnswerText();
        foreach (ChatMessage message in messages)
        {
            answer.Add(message);
        }

        return answer;
    }

    public void Add(ChatMessage message)
    {
        isBroken = true;
        role = message.Role;
        Add(message.Contents);
    }

    /// <summary>Adds an update of a stream, which begins a message under the same conditions as when updates become a response.</summary>
    public void Add(ChatResponseUpdate update)
    {
        Begin(update);
        Add(update.Contents);
    }

    /// <summary>Notes which message an update belongs to.</summary>
    public void Begin(ChatResponseUpdate update)
    {
        isBroken |= Begins(update);
        author = string.IsNullOrEmpty(update.AuthorName) ? author : update.AuthorName;
        messageId = string.IsNullOrEmpty(update.MessageId) ? messageId : update.MessageId;
        role = update.Role ?? role;
    }

    /// <summary>Whether an update begins another message.</summary>
    public bool Begins(ChatResponseUpdate update) =>
        IsOther(update.AuthorName, author) || IsOther(update.MessageId, messageId) || (role is not null && IsOtherRole(update.Role));

    /// <summary>Whether the text of an update is the assistant's.</summary>
    public bool IsOfAnswer(ChatResponseUpdate update) => IsAssistant(update.Role ?? role);

    public void Add(IEnumerable<AIContent> contents)
    {
        foreach (AIContent content in contents)
        {
            Add(content);
        }
    }

    /// <summary>A part of the text.</summary>
    public string Slice(int start, int length) => text.ToString(start, length);

    public override string ToString() => text.ToString();

    private static bool IsOther(string? one, string? other) => !string.IsNullOrEmpty(one) && !string.IsNullOrEmpty(other) && one != other;

    private static bool IsAssistant(ChatRole? role) => role is null || role == ChatRole.Assistant;

    private bool IsOtherRole(ChatRole? other) => other is not null && other != role;

    private void Add(AIContent content)
    {
        switch (content)
        {
            case TextContent part when IsAssistant(role):
                Append(part);
                break;
            case FunctionCallContent { InformationalOnly: false } call:
                openCalls.Add(call.CallId);
                isBroken = true;
                break;
            case ToolResultContent result:
                openCalls.Remove(result.CallId);
                isBroken = true;
                break;
            case ToolCallContent:
                isBroken = true;
                break;
        }
    }

    private void Append(TextContent part)
    {
        if (isBroken && !string.IsNullOrEmpty(part.Text))
        {
            text.Append(text.Length > 0 ? Break : string.Empty);
            runStart = text.Length;
            isBroken = false;
        }

        parts.Add(new TextPart(part, new TextSpan(text.Length, part.Text.Length), runStart));
        text.Append(part.Text);
    }
}
