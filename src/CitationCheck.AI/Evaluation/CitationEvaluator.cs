using CitationCheck.AI.Answers;
using CitationCheck.AI.Checking;
using CitationCheck.AI.Evaluation;
using CitationCheck.AI.Given;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CitationCheck;

/// <summary>Evaluates the citations of an answer against the sources that it was made from. It asks no model.</summary>
/// <remarks>
/// <para>
/// The sources come from <see cref="SourcesContext"/>, from results of tools in the messages and the response, and, if there are none, from
/// citation annotations of the response, as <see cref="CitationCheckChatClient"/> describes.
/// </para>
/// <list type="table">
/// <listheader><term>metric</term><description>value, and when it fails</description></listheader>
/// <item>
/// <term><see cref="CoverageMetricName"/></term>
/// <description>the share of claims that are cited or covered; fails below the minimum coverage of the constructor</description>
/// </item>
/// <item>
/// <term><see cref="ResolvedMetricName"/></term>
/// <description>the share of citations that lead to a source; fails below 1</description>
/// </item>
/// <item>
/// <term><see cref="EffectiveMetricName"/></term>
/// <description>
/// the share of citations that lead to a source, stand at a claim, and are the first to name this source there; fails below one half
/// </description>
/// </item>
/// </list>
/// <para>
/// A share of nothing, such as of the citations of an answer without any, has no value and is inconclusive. Findings about citations and
/// references are diagnostics of <see cref="ResolvedMetricName"/>, all others of <see cref="CoverageMetricName"/>.
/// Immutable and thread-safe.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// EvaluationResult evaluation = await new CitationEvaluator().EvaluateAsync(
///     messages, response, additionalContext: [new SourcesContext(documents)]);
/// </code>
/// </example>
public sealed class CitationEvaluator : IEvaluator
{
    private readonly CitationCheckChatOptions settings;
    private readonly double minimumCoverage;

    /// <summary>Creates the evaluator.</summary>
    /// <param name="options">How answers are validated; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="minimumCoverage">The share of claims below which coverage fails, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCoverage"/> is not between 0 and 1.</exception>
    public CitationEvaluator(ValidationOptions? options = null, double minimumCoverage = 0.5)
    {
        if (!(minimumCoverage is >= 0 and <= 1))
        {
            const string Range = "The minimum coverage must be between 0 and 1.";
            throw new ArgumentOutOfRangeException(nameof(minimumCoverage), minimumCoverage, Range);
        }

        settings = new CitationCheckChatOptions { Validation = options };
        this.minimumCoverage = minimumCoverage;
    }

    /// <summary>The name of the metric for the share of claims that are cited or covered.</summary>
    public static string CoverageMetricName => "Citation Coverage";

    /// <summary>The name of the metric for the share of citations that lead to a source.</summary>
    public static string ResolvedMetricName => "Resolved Citations";

    /// <summary>The name of the metric for the share of citations that lead to a source and stand at a claim, each pair once.</summary>
    public static string EffectiveMetricName => "Effective Citations";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> EvaluationMetricNames { get; } = [CoverageMetricName, ResolvedMetricName, EffectiveMetricName];

    /// <inheritdoc/>
    public ValueTask<EvaluationResult> EvaluateAsync(
        IEnumerable<ChatMessage> messages,
        ChatResponse modelResponse,
        ChatConfiguration? chatConfiguration = null,
        IEnumerable<EvaluationContext>? additionalContext = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ArgumentNullException.ThrowIfNull(modelResponse);
        cancellationToken.ThrowIfCancellationRequested();
        SourcesContext[] contexts = [.. additionalContext?.OfType<SourcesContext>() ?? []];
        List<SourceDocument> ofTools = ToolResults.InConversation([.. messages, .. modelResponse.Messages]);
        IReadOnlyList<SourceDocument>? given =
            GivenSources.Join([.. contexts.Select(static context => context.Sources), ofTools.Count > 0 ? ofTools : null]);

        AnswerText answer = AnswerText.Of(modelResponse.Messages);
        EvaluationMetric[] metrics = string.IsNullOrWhiteSpace(answer.ToString())
            ? CitationMetrics.OfNothing()
            : CitationMetrics.Of(AnswerCheck.Run(answer, given, settings, cancellationToken), minimumCoverage);
        foreach (EvaluationMetric metric in metrics)
        {
            metric.AddOrUpdateContext(contexts);
        }

        return new ValueTask<EvaluationResult>(new EvaluationResult(metrics));
    }
}
