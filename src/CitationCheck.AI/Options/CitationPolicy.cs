namespace CitationCheck;

/// <summary>What <see cref="CitationCheckChatClient"/> does about an answer, besides attaching the result to it.</summary>
public enum CitationPolicy
{
    /// <summary>
    /// Adds a <see cref="Microsoft.Extensions.AI.CitationAnnotation"/> to the text for each marker that leads to a source. The text
    /// stays as it is.
    /// </summary>
    Annotate,

    /// <summary>
    /// As <see cref="Annotate"/>, and removes markers that lead nowhere, with the blanks that they would leave. A link that leads to no
    /// given source keeps its text. All else stays as it is.
    /// </summary>
    /// <remarks>
    /// While streaming, only markers in square brackets are removed, and only if the sources are known by then; text is held back no longer
    /// than it may be an unfinished marker, at most 256 characters.
    /// </remarks>
    Remove,

    /// <summary>
    /// As <see cref="Annotate"/>, but an answer that is not acceptable is asked for once more, with the findings as feedback. The better
    /// answer is returned, with the usage of both.
    /// </summary>
    /// <remarks>While streaming, the text has passed before it is judged, so this does what <see cref="Annotate"/> does.</remarks>
    Retry,

    /// <summary>As <see cref="Annotate"/>, but an answer that is not acceptable is a <see cref="CitationCheckException"/>.</summary>
    /// <remarks>While streaming, the exception follows the last update.</remarks>
    Throw,
}
