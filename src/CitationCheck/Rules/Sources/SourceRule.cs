using CitationCheck.Model;

namespace CitationCheck.Rules.Sources;

/// <summary>Checks what was seen of each source; it reports nothing if the sources were not checked.</summary>
internal abstract class SourceRule : Rule
{
    public sealed override IEnumerable<Finding> Check(RuleContext context) => context.Sources.Count == 0 ? [] : CheckSources(context);

    private IEnumerable<Finding> CheckSources(RuleContext context)
    {
        foreach (SourceVerdict source in context.Sources)
        {
            if (source is { Observation: { } seen, Reference: not { RefersBack: true } } && MessageFor(source, seen) is { } message)
            {
                Finding finding = source switch
                {
                    { Reference: { } reference } => Finding(reference, message),
                    { Citation: { } citation } => Finding(citation, message),
                    _ => throw new InvalidOperationException("A source stands in a reference or a citation."),
                };
                yield return finding with { Group = GroupOf(seen), Severity = SeverityOf(source, seen) ?? finding.Severity };
            }
        }
    }

    /// <summary>What is wrong with a source and what to do; <see langword="null"/> when nothing is.</summary>
    protected abstract string? MessageFor(SourceVerdict source, SourceObservation seen);

    /// <summary>The severity of a finding; <see langword="null"/> for the rule's own.</summary>
    protected virtual Severity? SeverityOf(SourceVerdict source, SourceObservation seen) => null;

    /// <summary>What a finding has in common with others of its cause; nothing for most.</summary>
    protected virtual FindingGroup GroupOf(SourceObservation seen) => default;

    /// <summary>Whether the page is the cited one, as far as is known; what another page says beside its title is of no interest.</summary>
    protected static bool IsThePage(SourceStatus status) =>
        status is SourceStatus.Verified or SourceStatus.TitleAffix or SourceStatus.TitleSmallEdit or SourceStatus.NoTitleCited;

    /// <summary>The reason in brackets, where one is known: a file of observations need not name any.</summary>
    protected static string InBrackets(string reason) => reason.Length > 0 ? $" ({reason})" : "";

    /// <summary>The observations that the examples of a descriptor are judged with.</summary>
    protected static SourceObservations Seen(params SourceObservation[] observations) => new(observations);

    /// <summary>A page that was read, for an example.</summary>
    protected static SourceObservation Page(string url, string title) =>
        new()
        {
            Url = url,
            Outcome = SourceOutcome.Page,
            HttpStatus = 200,
            FinalUrl = url,
            Titles = [new SourceTitle(TitleField.Title, title)],
        };

    /// <summary>An attempt that failed, for an example.</summary>
    protected static SourceObservation Failure(string url, SourceOutcome outcome, string reason) =>
        new() { Url = url, Outcome = outcome, Reason = reason };
}
