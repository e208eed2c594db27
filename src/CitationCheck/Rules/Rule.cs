using CitationCheck.Text;

namespace CitationCheck.Rules;

/// <summary>
/// A check over a report. A rule is a pure function: no I/O, no clock, no state between calls, so one instance serves
/// all threads. Derive from it to add a rule of your own.
/// </summary>
public abstract class Rule
{
    /// <summary>What the rule is.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Looks at a report.</summary>
    /// <param name="context">The report, the options and what was seen of the sources.</param>
    /// <returns>The findings, in any order; none when all is well.</returns>
    public abstract IEnumerable<Finding> Check(RuleContext context);

    /// <summary>Makes a finding about a place of the report.</summary>
    /// <param name="span">Where.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <returns>The finding, with the rule's id and default severity.</returns>
    protected Finding Finding(TextSpan span, string message) => new(Descriptor.Id, Descriptor.DefaultSeverity, message, span);

    /// <summary>Makes a finding about a claim, at its span.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <returns>The finding, with the rule's id and default severity.</returns>
    protected Finding Finding(Claim claim, string message)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(Descriptor.Id, Descriptor.DefaultSeverity, message, claim.Span) { Claim = claim };
    }

    /// <summary>Makes a finding about a citation, at its span.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <returns>The finding, with the rule's id and default severity.</returns>
    protected Finding Finding(Citation citation, string message)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return new(Descriptor.Id, Descriptor.DefaultSeverity, message, citation.Span) { Citation = citation, Claim = citation.Claim, Reference = citation.Reference };
    }

    /// <summary>Makes a finding about a reference, at its span.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <returns>The finding, with the rule's id and default severity.</returns>
    protected Finding Finding(Reference reference, string message)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new(Descriptor.Id, Descriptor.DefaultSeverity, message, reference.Span) { Reference = reference };
    }

    /// <summary>The same for the rules that may have much to tell.</summary>
    private protected Finding Finding(Claim claim, Severity severity, LazyText message) => new(Descriptor.Id, severity, message, claim.Span) { Claim = claim };

    /// <inheritdoc cref="Finding(CitationCheck.Claim, Severity, LazyText)"/>
    private protected Finding Finding(Citation citation, LazyText message) =>
        new(Descriptor.Id, Descriptor.DefaultSeverity, message, citation.Span) { Citation = citation, Claim = citation.Claim, Reference = citation.Reference };

    /// <inheritdoc cref="Finding(CitationCheck.Claim, Severity, LazyText)"/>
    private protected Finding Finding(Reference reference, LazyText message) => new(Descriptor.Id, Descriptor.DefaultSeverity, message, reference.Span) { Reference = reference };
}
