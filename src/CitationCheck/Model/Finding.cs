using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck;

/// <summary>One problem found in a report.</summary>
/// <param name="RuleId">The id of the rule, such as <c>CC101</c>.</param>
/// <param name="Severity">How much the problem matters.</param>
/// <param name="Message">What is wrong and how to fix it, in one or two sentences.</param>
/// <param name="Span">The location in the report's text.</param>
/// <remarks>
/// Immutable and thread-safe. Messages may be reworded in any release; identify findings by <see cref="RuleId"/> and
/// <see cref="Span"/>.
/// </remarks>
/// <example>
/// <code>
/// string marked = finding.Span.Slice(result.Report.Text);
/// Console.WriteLine($"line {finding.Line}: {finding.RuleId} “{marked}”: {finding.Message}");
/// </code>
/// </example>
public sealed record Finding(string RuleId, Severity Severity, string Message, TextSpan Span)
{
    private readonly LazyText message = Message;
    private LineLookup lines;

    /// <summary>A finding whose message is written when it is first read.</summary>
    internal Finding(string ruleId, Severity severity, LazyText message, TextSpan span)
        : this(ruleId, severity, string.Empty, span) => this.message = message;

    /// <summary>What is wrong and how to fix it, in one or two sentences.</summary>
    public string Message
    {
        get => message.ToString();
        init => message = value;
    }

    /// <summary>The location in the report's text.</summary>
    public TextSpan Span { get; init; } = Span;

    /// <summary>
    /// The line and column of the start; <see langword="null"/> for a finding that is not part of a <see cref="ValidationResult"/>. It does
    /// not affect equality.
    /// </summary>
    public LinePosition? Position => lines.GetPosition(Span.Start);

    /// <summary>The line of the start, counted from 1; 0 for a finding that is not part of a <see cref="ValidationResult"/>.</summary>
    public int Line => Position?.Line ?? 0;

    /// <summary>Where the lines of its report start.</summary>
    internal LineLookup Lines { set => lines = value; }

    /// <summary>The claim that the finding is about, if any.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The citation that the finding is about, if any.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The reference that the finding is about, if any.</summary>
    public Reference? Reference { get; init; }

    /// <summary>Returns a short description of the finding, for debuggers and logs.</summary>
    /// <returns>Its rule, severity, location and message.</returns>
    public override string ToString() => $"{RuleId} {Severity} at {Position?.ToString() ?? Span.ToString()}: {Message}";
}
