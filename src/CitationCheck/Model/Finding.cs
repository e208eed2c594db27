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
    private readonly FindingParts parts = FindingParts.None;
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
    internal LineLookup Lines
    {
        set
        {
            lines = value;
            foreach (Finding part in parts)
            {
                part.Lines = value;
            }
        }
    }

    /// <summary>What it has in common with others, so that they are reported as one.</summary>
    internal FindingGroup Group { get; init; }

    /// <summary>The claim that the finding is about, if any.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The citation that the finding is about, if any.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The reference that the finding is about, if any.</summary>
    public Reference? Reference { get; init; }

    /// <summary>
    /// The findings that this one sums up, in order, each with its own location: the entries of one list that nothing cites, for
    /// example. <see cref="Span"/> reaches from the first to the last, and <see cref="Claim"/>, <see cref="Citation"/> and
    /// <see cref="Reference"/> are those of the first.
    /// </summary>
    /// <value>Empty for a finding about one place.</value>
    public IReadOnlyList<Finding> Parts
    {
        get => parts;
        init => parts = value as FindingParts ?? new FindingParts([.. value]);
    }

    /// <summary>What it sums up, one by one, or itself alone.</summary>
    internal IReadOnlyList<Finding> Each => parts.Count == 0 ? [this] : parts;

    /// <summary>Sums up findings of one group; one alone stays what it is.</summary>
    /// <param name="found">The findings, in order; at least one.</param>
    internal static Finding Of(IReadOnlyList<Finding> found)
    {
        if (found.Count == 1)
        {
            return found[0];
        }

        FindingGroup group = found[0].Group;
        var all = new FindingParts([.. found]);
        int end = all.Max(static part => part.Span.End);
        return new Finding(
            found[0].RuleId, found[0].Severity, LazyText.Of(all, group.MessageFor), TextSpan.FromBounds(found[0].Span.Start, end))
        {
            Claim = found[0].Claim,
            Citation = found[0].Citation,
            Reference = found[0].Reference,
            Group = group,
            Parts = all,
            lines = found[0].lines,
        };
    }

    /// <summary>
    /// The finding with only those of its parts that are to be kept; <see langword="null"/> when nothing is left. A finding without parts,
    /// or one that was read from a file, is kept or dropped whole.
    /// </summary>
    internal Finding? Where(Func<Finding, bool> keep)
    {
        if (parts.Count == 0 || Group.Key is null)
        {
            return keep(this) ? this : null;
        }

        Finding[] kept = [.. parts.Where(keep)];
        return kept.Length == parts.Count ? this : kept.Length == 0 ? null : Of(kept);
    }

    /// <summary>Returns a short description of the finding, for debuggers and logs.</summary>
    /// <returns>Its rule, severity, location and message.</returns>
    public override string ToString() => $"{RuleId} {Severity} at {Position?.ToString() ?? Span.ToString()}: {Message}";
}
