using CitationCheck.Rules;

namespace CitationCheck.Writers;

/// <summary>Options for writing results. Immutable and thread-safe.</summary>
public sealed record WriterOptions
{
    internal const int MinWidth = 20;

    /// <summary>The default options.</summary>
    public static WriterOptions Default => new();

    /// <summary>Whether <see cref="OutputFormat.Text"/> uses ANSI colors.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool Color { get; init; }

    /// <summary>Whether <see cref="OutputFormat.Text"/> shows the source line of each finding.</summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool ShowSource { get; init; } = true;

    /// <summary>
    /// The width of the terminal for <see cref="OutputFormat.Text"/>, in columns. Messages wrap between words, and source lines are
    /// shortened to fit. <see langword="null"/> to wrap nothing, as a pipe expects.
    /// </summary>
    /// <value>Default: <see langword="null"/>. Minimum: 20.</value>
    public int? Width { get; init; }

    /// <summary>Whether <see cref="OutputFormat.Json"/> and <see cref="OutputFormat.Sarif"/> are indented.</summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool Indented { get; init; } = true;

    /// <summary>The lowest severity that <see cref="OutputFormat.JUnit"/> counts as a failed test case.</summary>
    /// <value>Default: <see cref="Severity.Error"/>.</value>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>
    /// The absolute URI of the documentation of a rule, which SARIF viewers link to. <c>{id}</c> is replaced with the rule's id in
    /// lowercase, <c>{name}</c> with its name. <see langword="null"/> for no link.
    /// </summary>
    /// <value>Default: the rule's heading in the project's RULES.md.</value>
    public string? RuleHelpUri { get; init; } =
        "https://github.com/citationcheck/citationcheck/blob/main/src/CitationCheck/RULES.md#{id}-{name}";

    /// <summary>The maximum length of a <see cref="OutputFormat.Markdown"/> summary, in UTF-16 code units.</summary>
    /// <value>Default: 60,000, because a comment on GitHub is limited to 65,536. Minimum: 1,000.</value>
    public int MaxMarkdownLength { get; init; } = 60_000;

    /// <summary>
    /// The maximum length of what is written about one report, in UTF-16 code units. A longer result is replaced with a notice that it
    /// could not be written. Results grow no faster than reports; for the most expensive texts known, JSON takes 350 times the length of
    /// the report, other formats 180 times.
    /// </summary>
    /// <value>Default: 268,435,456 (2²⁸). Minimum: 10,000.</value>
    public int MaxOutput { get; init; } = 1 << 28;

    /// <summary>
    /// Returns the relative URI of a report's own page, given the report's name. If set, <see cref="OutputFormat.Html"/> writes an index
    /// that links to those pages instead of the reports themselves.
    /// </summary>
    /// <value>Default: <see langword="null"/>.</value>
    public Func<string, string>? PageOf { get; init; }

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMarkdownLength, 1_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxOutput, 10_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(Width ?? MinWidth, MinWidth);
        if (RuleHelpUri is { } uri && !Uri.TryCreate(Fill(uri, "CC101", "name"), UriKind.Absolute, out _))
        {
            throw new ArgumentException($"RuleHelpUri must be an absolute URI, not “{uri}”.", nameof(RuleHelpUri));
        }
    }

    internal string? HelpUriOf(RuleDescriptor rule) => RuleHelpUri is { } uri ? Fill(uri, rule.Id, rule.Name) : null;

    private static string Fill(string uri, string id, string name) => uri
        .Replace("{id}", Uri.EscapeDataString(id.ToLowerInvariant()), StringComparison.Ordinal)
        .Replace("{name}", Uri.EscapeDataString(name), StringComparison.Ordinal);
}
