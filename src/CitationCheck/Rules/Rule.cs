using CitationCheck.Text;

namespace CitationCheck.Rules;

/// <summary>
/// A check of a report. Derive from this class to add your own rule, and pass it in
/// <see cref="ValidationOptions.AdditionalRules"/>.
/// </summary>
/// <remarks>
/// A rule is a pure function: no I/O, no clock, and no state between calls, so that one instance serves all threads and the same
/// report always gives the same findings.
/// </remarks>
/// <example>
/// <code>
/// internal sealed class NoWikipedia : Rule
/// {
///     public override RuleDescriptor Descriptor { get; } = new("MY001", "no-wikipedia", Severity.Warning)
///     {
///         Title = "Reference points to Wikipedia",
///         Why = "House style asks for primary sources. Cite the source that the article cites.",
///         Fails = "Rain fell.[1]\n\n1. “Rain” https://en.wikipedia.org/wiki/Rain",
///         Passes = "Rain fell.[1]\n\n1. “Rain” https://lake.example/rain",
///     };
///
///     public override IEnumerable&lt;Finding&gt; Check(RuleContext context) =>
///         from reference in context.Report.References
///         where reference.Url?.Contains("wikipedia.org", StringComparison.OrdinalIgnoreCase) == true
///         select Finding(reference, $"The reference [{reference.Label}] points to Wikipedia; cite a primary source.");
/// }
/// </code>
/// </example>
public abstract class Rule
{
    /// <summary>Describes the rule.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Checks a report.</summary>
    /// <param name="context">The report, the options, and what was seen of the sources.</param>
    /// <returns>The findings, in any order; empty if there are none.</returns>
    public abstract IEnumerable<Finding> Check(RuleContext context);

    /// <summary>Creates a finding about a location in the report.</summary>
    /// <param name="span">The location.</param>
    /// <param name="message">What is wrong and how to fix it.</param>
    /// <returns>A finding with the id and the default severity of the rule.</returns>
    protected Finding Finding(TextSpan span, string message) => new(Descriptor.Id, Descriptor.DefaultSeverity, message, span);

    /// <summary>Creates a finding about a claim.</summary>
    /// <param name="claim">The claim, whose location the finding gets.</param>
    /// <param name="message">What is wrong and how to fix it.</param>
    /// <returns>A finding with the id and the default severity of the rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    protected Finding Finding(Claim claim, string message)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(Descriptor.Id, Descriptor.DefaultSeverity, message, claim.Span) { Claim = claim };
    }

    /// <summary>Creates a finding about a citation.</summary>
    /// <param name="citation">The citation, whose location the finding gets.</param>
    /// <param name="message">What is wrong and how to fix it.</param>
    /// <returns>A finding with the id and the default severity of the rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is <see langword="null"/>.</exception>
    protected Finding Finding(Citation citation, string message)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return new(Descriptor.Id, Descriptor.DefaultSeverity, message, citation.Span)
        {
            Citation = citation,
            Claim = citation.Claim,
            Reference = citation.Reference,
        };
    }

    /// <summary>Creates a finding about a reference.</summary>
    /// <param name="reference">The reference, whose location the finding gets.</param>
    /// <param name="message">What is wrong and how to fix it.</param>
    /// <returns>A finding with the id and the default severity of the rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    protected Finding Finding(Reference reference, string message)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new(Descriptor.Id, Descriptor.DefaultSeverity, message, reference.Span) { Reference = reference };
    }

    /// <summary>The same for rules that may have many findings: the message is written when it is read.</summary>
    private protected Finding Finding(Claim claim, Severity severity, LazyText message) =>
        new(Descriptor.Id, severity, message, claim.Span) { Claim = claim };

    /// <inheritdoc cref="Finding(CitationCheck.Claim, Severity, LazyText)"/>
    private protected Finding Finding(Citation citation, LazyText message) =>
        new(Descriptor.Id, Descriptor.DefaultSeverity, message, citation.Span)
        {
            Citation = citation,
            Claim = citation.Claim,
            Reference = citation.Reference,
        };

    /// <inheritdoc cref="Finding(CitationCheck.Claim, Severity, LazyText)"/>
    private protected Finding Finding(Reference reference, LazyText message) =>
        new(Descriptor.Id, Descriptor.DefaultSeverity, message, reference.Span) { Reference = reference };
}
