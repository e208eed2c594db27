using System.Text.Json;
using CitationCheck.AI.Answers;
using CitationCheck.AI.Checking;
using Microsoft.Extensions.AI;

namespace CitationCheck;

/// <summary>Gives sources to a chat request, and reads what was found from its response.</summary>
public static class CitationCheckChatExtensions
{
    /// <summary>Gives the sources that the answer is made from. They are not sent to the model.</summary>
    /// <param name="options">The options of the request.</param>
    /// <param name="sources">The sources; empty if there are none, so that whatever the answer cites is not among them.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ChatOptions WithSources(this ChatOptions options, IEnumerable<SourceDocument> sources)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sources);
        (options.AdditionalProperties ??= [])[CitationCheckKeys.Sources] = sources.ToArray();
        return options;
    }

    /// <summary>Returns what <see cref="CitationCheckChatClient"/> found in an answer.</summary>
    /// <param name="response">A response, also one that was made of updates.</param>
    /// <returns>The result; <see langword="null"/> if the response was not checked, because it has no text or calls functions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public static ValidationResult? GetCitationCheck(this ChatResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        IEnumerable<ValidationResult?> ofMessages = response.Messages.Select(static message => ResultIn(message.AdditionalProperties));
        return ResultIn(response.AdditionalProperties) ?? ofMessages.LastOrDefault(static its => its is not null);
    }

    /// <summary>Returns what <see cref="CitationCheckChatClient"/> found in a streamed answer.</summary>
    /// <param name="update">An update.</param>
    /// <returns>The result; <see langword="null"/> if the update is not the last one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="update"/> is <see langword="null"/>.</exception>
    public static ValidationResult? GetCitationCheck(this ChatResponseUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return ResultIn(update.AdditionalProperties);
    }

    /// <summary>Returns what is new about sentences of a streamed answer that have closed.</summary>
    /// <param name="update">An update.</param>
    /// <returns>The findings; <see langword="null"/> if the update has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="update"/> is <see langword="null"/>.</exception>
    public static LiveFindings? GetLiveFindings(this ChatResponseUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return update.AdditionalProperties?.GetValueOrDefault(CitationCheckKeys.Live) as LiveFindings;
    }

    /// <summary>
    /// Adds a <see cref="CitationAnnotation"/> to the text for each marker that leads to a source, as
    /// <see cref="CitationCheckChatClient"/> does if it does not stream.
    /// </summary>
    /// <param name="response">A response that was made of updates. Annotations that others added stay.</param>
    /// <returns>Whether the response was checked and its text is the one that was checked; if not, nothing is added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public static bool AddCitationAnnotations(this ChatResponse response)
    {
        AnswerText text = AnswerText.Of((response ?? throw new ArgumentNullException(nameof(response))).Messages);
        bool isChecked = response.GetCitationCheck() is { } result && result.Report.Text == text.ToString();
        if (isChecked)
        {
            AnnotationWriter.Write(text, response.GetCitationCheck()!);
        }

        return isChecked;
    }

    /// <summary>Puts the result and the annotations on a response.</summary>
    internal static void Attach(ChatResponse response, ValidationResult result)
    {
        (response.AdditionalProperties ??= [])[CitationCheckKeys.Result] = result;
        AnnotationWriter.Write(AnswerText.Of(response.Messages), result);
    }

    private static ValidationResult? ResultIn(AdditionalPropertiesDictionary? properties) =>
        properties?.GetValueOrDefault(CitationCheckKeys.Result) switch
        {
            ValidationResult result => result,
            JsonElement json => Read(json), // of a response that was stored
            _ => null,
        };

    private static ValidationResult? Read(JsonElement json)
    {
        try
        {
            return ValidationResult.FromJson(json.GetRawText());
        }
        catch (FormatException)
        {
            return null; // another version's, or no result at all
        }
    }
}
