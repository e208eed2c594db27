using CitationCheck.Text;

namespace CitationCheck;

/// <summary>One thing worth telling about a report. Immutable; safe to share.</summary>
/// <param name="RuleId">The rule that found it, <c>CC101</c> say.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong and what to do, in one or two sentences.</param>
/// <param name="Span">Where, in the report's text.</param>
public sealed record Finding(string RuleId, Severity Severity, string Message, TextSpan Span)
{
    private readonly LazyText message = Message;

    /// <summary>A finding whose message is written when it is first read.</summary>
    internal Finding(string ruleId, Severity severity, LazyText message, TextSpan span)
        : this(ruleId, severity, string.Empty, span) => this.message = message;

    /// <summary>What is wrong and what to do, in one or two sentences.</summary>
    public string Message
    {
        get => message.ToString();
        init => message = value;
    }

    /// <summary>Where, in the report's text.</summary>
    public TextSpan Span { get; init; } = Span; // said here too, so that ToString keeps it behind the message

    /// <summary>The claim that it is about, if any.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The citation that it is about, if any.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The reference that it is about, if any.</summary>
    public Reference? Reference { get; init; }
}
