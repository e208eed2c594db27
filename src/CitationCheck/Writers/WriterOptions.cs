using CitationCheck.Rules;

namespace CitationCheck.Writers;

/// <summary>How results are written. Immutable; safe to share.</summary>
public sealed record WriterOptions
{
    internal const int MinWidth = 20;

    /// <summary>The options that are used where none are given.</summary>
    public static WriterOptions Default { get; } = new();

    /// <summary>Whether <see cref="OutputFormat.Text"/> is coloured with ANSI sequences.</summary>
    /// <value>Default <see langword="false"/>.</value>
    public bool Color { get; init; }

    /// <summary>Whether <see cref="OutputFormat.Text"/> shows the line of each finding.</summary>
    /// <value>Default <see langword="true"/>.</value>
    public bool ShowSource { get; init; } = true;

    /// <summary>
    /// How many columns the terminal has that <see cref="OutputFormat.Text"/> is written for: messages are broken between
    /// words, and the shown lines fit. <see langword="null"/> to break nothing, which is what a pipe wants.
    /// </summary>
    /// <value>Default <see langword="null"/>; at least 20.</value>
    public int? Width { get; init; }

    /// <summary>Whether <see cref="OutputFormat.Json"/> and <see cref="OutputFormat.Sarif"/> are indented.</summary>
    /// <value>Default <see langword="true"/>.</value>
    public bool Indented { get; init; } = true;

    /// <summary>The least severity that <see cref="OutputFormat.JUnit"/> counts as a failed test case.</summary>
    /// <value>Default <see cref="Severity.Error"/>.</value>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>
    /// Where a rule is described, as an absolute URI in which <c>{id}</c> and <c>{name}</c> stand for the rule's id in lower
    /// case and its name; SARIF viewers link there. <see langword="null"/> for no link.
    /// </summary>
    /// <value>Default: the rule's heading in the project's RULES.md.</value>
    public string? RuleHelpUri { get; init; } = "https://github.com/citationcheck/citationcheck/blob/main/src/CitationCheck/RULES.md#{id}-{name}";

    /// <summary>The most characters (UTF-16 code units) of a <see cref="OutputFormat.Markdown"/> summary.</summary>
    /// <value>Default 60,000, for a comment on GitHub holds 65,536; at least 1,000.</value>
    public int MaxMarkdownLength { get; init; } = 60_000;

    /// <summary>
    /// Where the page of a report is, by the report's name, as a relative URI. When it is given, <see cref="OutputFormat.Html"/>
    /// writes one page that lists the reports and leads to theirs, and not the reports themselves.
    /// </summary>
    /// <value>Default <see langword="null"/>.</value>
    public Func<string, string>? PageOf { get; init; }

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMarkdownLength, 1_000);
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
