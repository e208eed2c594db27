using System.Runtime.CompilerServices;
using CitationCheck.AI.Answers;
using CitationCheck.AI.Checking;
using CitationCheck.AI.Given;
using CitationCheck.AI.Streaming;
using Microsoft.Extensions.AI;

namespace CitationCheck;

/// <summary>A chat client that checks the citations of every answer against the sources that it was made from.</summary>
/// <remarks>
/// <para>
/// The sources are, in this order and together: those in the chat options, those of <see cref="CitationCheckChatOptions.Sources"/>, and
/// those in results of tools, where results since the last message of the user come before earlier ones. Only if there are none of these,
/// citation annotations of the response name the sources. An annotation whose source is not among given sources is a citation outside
/// the sources (CC115). If nothing gives sources, the answer is checked by itself, as a report with a reference list.
/// </para>
/// <para>
/// A response without text is passed on as it is, and so is one that calls functions which have not run, because it is not the answer yet.
/// The answer is the text of all messages of the assistant, with a blank line between two messages;
/// <see cref="ValidationResult.Report"/> has this text, which all spans refer to. Annotations count in the content that they are on.
/// </para>
/// <para>
/// The client is thread-safe if the inner client is. It changes the response of the inner client, and no message of the request.
/// </para>
/// </remarks>
public sealed class CitationCheckChatClient : DelegatingChatClient
{
    private readonly CitationCheckChatOptions settings;

    /// <summary>Creates the client.</summary>
    /// <param name="innerClient">The client that answers.</param>
    /// <param name="options">The settings, of which a copy is taken; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="innerClient"/> or a delegate of the options is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The policy is undefined.</exception>
    public CitationCheckChatClient(IChatClient innerClient, CitationCheckChatOptions? options = null)
        : base(innerClient) => settings = (options ?? new CitationCheckChatOptions()).Copy();

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        List<ChatMessage> conversation = [.. messages];
        var request = SourceRequest.Start(settings, conversation, options, cancellationToken);
        try
        {
            ChatOptions? inner = SourceRequest.WithoutSources(options);
            ChatResponse response = await base.GetResponseAsync(conversation, inner, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<SourceDocument>? given = await AddResults(request, response).AllAsync().ConfigureAwait(false);
            return await ApplyAsync(new Answer(response, given, conversation, inner), request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.Forget();
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Updates pass at once and unchanged, except for markers that <see cref="CitationPolicy.Remove"/> removes. Further updates without
    /// text follow: with <see cref="LiveFindings"/> when a sentence with findings has closed, and at the end with the result.
    /// </remarks>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        List<ChatMessage> conversation = [.. messages];
        var request = SourceRequest.Start(settings, conversation, options, cancellationToken);
        try
        {
            var answer = new StreamedAnswer(request, settings);
            ChatOptions? inner = SourceRequest.WithoutSources(options);
            await foreach (ChatResponseUpdate update in base.GetStreamingResponseAsync(conversation, inner, cancellationToken)
                .ConfigureAwait(false))
            {
                if (answer.FlushBefore(update) is { } held)
                {
                    yield return held;
                }

                yield return answer.Take(update);
                if (answer.Look(cancellationToken) is { } findings)
                {
                    yield return findings;
                }
            }

            if (answer.FlushBefore(null) is { } rest)
            {
                yield return rest;
            }

            if (await FinishAsync(answer, request, cancellationToken).ConfigureAwait(false) is { } last)
            {
                yield return last;
                ThrowIfNotAcceptable(last.GetCitationCheck()!, response: null);
            }
        }
        finally
        {
            request.Forget();
        }
    }

    private static SourceRequest AddResults(SourceRequest request, ChatResponse response)
    {
        foreach (ChatMessage message in response.Messages)
        {
            request.AddResults(message.Contents);
        }

        return request;
    }

    private async Task<ChatResponseUpdate?> FinishAsync(
        StreamedAnswer answer, SourceRequest request, CancellationToken cancellationToken)
    {
        IReadOnlyList<SourceDocument>? given = await request.AllAsync().ConfigureAwait(false);
        if (!AnswerCheck.IsAnswer(answer.Text))
        {
            return null;
        }

        ChatResponseUpdate last = answer.Extra();
        ValidationResult result = AnswerCheck.Run(answer.Text, given, settings, cancellationToken);
        last.AdditionalProperties = new() { [CitationCheckKeys.Result] = result };
        if (answer.Removed is { Count: > 0 } removed)
        {
            last.AdditionalProperties[CitationCheckKeys.Removed] = removed.ToArray();
        }

        return last;
    }

    private async Task<ChatResponse> ApplyAsync(Answer answer, SourceRequest request, CancellationToken cancellationToken)
    {
        if (Check(answer, cancellationToken) is not { } result)
        {
            return answer.Response;
        }

        if (settings.Policy == CitationPolicy.Retry && !settings.IsAcceptable(result))
        {
            (answer, result) = await RetryAsync(answer, result, request, cancellationToken).ConfigureAwait(false);
        }
        else if (settings.Policy == CitationPolicy.Remove)
        {
            result = Remove(answer, result, cancellationToken);
        }

        CitationCheckChatExtensions.Attach(answer.Response, result);
        ThrowIfNotAcceptable(result, answer.Response);
        return answer.Response;
    }

    private ValidationResult? Check(Answer answer, CancellationToken cancellationToken) =>
        AnswerCheck.IsAnswer(answer.Text) ? AnswerCheck.Run(answer.Text, answer.Given, settings, cancellationToken) : null;

    private ValidationResult Remove(Answer answer, ValidationResult result, CancellationToken cancellationToken)
    {
        string[] removed = MarkerRemover.Remove(answer.Text, result.Report);
        if (removed.Length == 0)
        {
            return result;
        }

        (answer.Response.AdditionalProperties ??= [])[CitationCheckKeys.Removed] = removed;
        return AnswerCheck.Run(AnswerText.Of(answer.Response.Messages), answer.Given, settings, cancellationToken);
    }

    private async Task<(Answer Answer, ValidationResult Result)> RetryAsync(
        Answer first, ValidationResult result, SourceRequest request, CancellationToken cancellationToken)
    {
        var feedback = new ChatMessage(ChatRole.User, settings.Feedback(result));
        (List<ChatMessage> messages, ChatOptions? options) = first.AskAgain(feedback);
        ChatResponse again = await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<SourceDocument>? given = await AddResults(request, again).AllAsync().ConfigureAwait(false);
        var second = new Answer(again, given, messages, options);
        return Check(second, cancellationToken) is { } other && IsBetter(other, result)
            ? (second.AfterAsking(first), other)
            : (first.AfterAsking(second), result);
    }

    /// <summary>
    /// Whether a second answer is better than the first: acceptable, or fewer errors, more that resolves, more that is cited.
    /// </summary>
    private bool IsBetter(ValidationResult second, ValidationResult first) => Rank(second).CompareTo(Rank(first)) > 0;

    private (bool, int, double, double) Rank(ValidationResult result) => (
        settings.IsAcceptable(result),
        -result.Findings.Sum(static finding => finding.Severity == Severity.Error ? Math.Max(1, finding.Parts.Count) : 0),
        result.Summary.ResolvedShare,
        result.Summary.ClaimCoverage);

    private void ThrowIfNotAcceptable(ValidationResult result, ChatResponse? response)
    {
        if (settings.Policy == CitationPolicy.Throw && !settings.IsAcceptable(result))
        {
            throw new CitationCheckException(result, response);
        }
    }
}
