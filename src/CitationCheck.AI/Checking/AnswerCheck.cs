using CitationCheck.AI.Answers;
using CitationCheck.AI.Given;

namespace CitationCheck.AI.Checking;

/// <summary>Validates answers with the sources that count for them.</summary>
internal static class AnswerCheck
{
    /// <summary>Whether there is an answer to check: some text, and no function that the application still has to run.</summary>
    public static bool IsAnswer(AnswerText answer) => !answer.AwaitsCalls && !string.IsNullOrWhiteSpace(answer.ToString());

    public static ValidationResult Run(
        AnswerText answer, IReadOnlyList<SourceDocument>? given, CitationCheckChatOptions settings, CancellationToken cancellationToken)
    {
        GivenSources sources = settings.ReadAnnotations ? AnnotatedSources.Read(answer).With(given) : new GivenSources(given, []);
        return Run(answer.ToString(), sources, settings.Validation, cancellationToken);
    }

    public static ValidationResult Run(
        string text, GivenSources sources, ValidationOptions? options, CancellationToken cancellationToken) =>
        sources.Documents is { } documents
            ? CitationValidator.Validate(text, documents, options, sources.Citations, cancellationToken)
            : CitationValidator.Validate(text, options, cancellationToken);
}
