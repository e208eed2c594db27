using CitationCheck.AI.Options;
using Microsoft.Extensions.AI;

namespace CitationCheck;

/// <summary>The settings of <see cref="CitationCheckChatClient"/>.</summary>
/// <remarks>Set everything before the client is built; it takes a copy. The delegates can be called by several threads at once.</remarks>
public sealed class CitationCheckChatOptions
{
    /// <summary>What is done about an answer.</summary>
    /// <value>Default: <see cref="CitationPolicy.Annotate"/>.</value>
    public CitationPolicy Policy { get; set; }

    /// <summary>How answers are validated.</summary>
    /// <value>Default: <see langword="null"/>, for <see cref="ValidationOptions.Default"/>.</value>
    public ValidationOptions? Validation { get; set; }

    /// <summary>
    /// Returns the sources of a request, from its messages and options: an empty list if there are none, so that whatever the answer cites
    /// is not among them; <see langword="null"/> to leave it to the other places that sources can come from.
    /// </summary>
    /// <value>
    /// Default: <see langword="null"/>. It runs while the model answers, so it delays nothing. What it throws fails the request, in a
    /// stream after the last update of the model.
    /// </value>
    public Func<IReadOnlyList<ChatMessage>, ChatOptions?, CancellationToken, ValueTask<IEnumerable<SourceDocument>?>>? Sources { get; set; }

    /// <summary>
    /// Whether results of functions and tools in the conversation are read as sources: <see cref="SourceDocument"/>s, and JSON objects with
    /// a URL, or with a text and an id or title, alone, in arrays, and up to four levels deep in other objects.
    /// </summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool ReadToolResults { get; set; } = true;

    /// <summary>Whether citation annotations that the model's service put on the answer are read as citations beside the text.</summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool ReadAnnotations { get; set; } = true;

    /// <summary>Whether an answer is acceptable for <see cref="CitationPolicy.Retry"/> and <see cref="CitationPolicy.Throw"/>.</summary>
    /// <value>Default: <see cref="ValidationResult.IsValid"/>, which says that there is no error.</value>
    public Func<ValidationResult, bool> IsAcceptable { get; set; } = static result => result.IsValid;

    /// <summary>Writes the message that asks for a better answer, for <see cref="CitationPolicy.Retry"/>.</summary>
    /// <value>Default: lists up to 20 errors and warnings in English, and asks for the whole answer again.</value>
    public Func<ValidationResult, string> Feedback { get; set; } = RetryFeedback.Write;

    /// <summary>Checks the settings and takes a copy, which nobody changes.</summary>
    internal CitationCheckChatOptions Copy()
    {
        ArgumentNullException.ThrowIfNull(IsAcceptable);
        ArgumentNullException.ThrowIfNull(Feedback);
        if (!Enum.IsDefined(Policy))
        {
            throw new ArgumentException($"{nameof(Policy)} has an undefined value.", nameof(Policy));
        }

        return (CitationCheckChatOptions)MemberwiseClone();
    }
}
