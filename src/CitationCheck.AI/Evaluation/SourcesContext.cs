using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CitationCheck;

/// <summary>Gives <see cref="CitationEvaluator"/> the sources that an answer was made from.</summary>
public sealed class SourcesContext : EvaluationContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="sources">The sources; empty if there are none, so that whatever the answer cites is not among them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is <see langword="null"/>.</exception>
    public SourcesContext(params IEnumerable<SourceDocument> sources)
        : this([.. sources ?? throw new ArgumentNullException(nameof(sources))])
    {
    }

    private SourcesContext(SourceDocument[] sources)
        : base(ContextName, sources.Select(ContentOf)) => Sources = sources;

    /// <summary>The name of the context in results and reports.</summary>
    public static string ContextName => "Sources";

    /// <summary>The sources.</summary>
    public IReadOnlyList<SourceDocument> Sources { get; }

    /// <summary>What reports of evaluations show of a source.</summary>
    private static TextContent ContentOf(SourceDocument source)
    {
        string?[] lines = [source.Id, source.Title, source.Url, source.FileName, source.Text];
        return new TextContent(string.Join('\n', lines.Where(static line => !string.IsNullOrEmpty(line))));
    }
}
