namespace CitationCheck.Rules;

/// <summary>Describes a rule: its names, its severity, why it exists, and an example of each outcome. Immutable.</summary>
/// <param name="Id">The id, such as <c>CC101</c>. Ids are never reused.</param>
/// <param name="Name">The name in kebab case, such as <c>unresolved-citation</c>.</param>
/// <param name="DefaultSeverity">The severity of findings unless the options override it.</param>
public sealed record RuleDescriptor(string Id, string Name, Severity DefaultSeverity)
{
    /// <summary>What the rule finds, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>Why the problem matters and how to fix it.</summary>
    /// <value>Default: empty.</value>
    public string Why { get; init; } = "";

    /// <summary>What looks like the problem and is not reported, and why.</summary>
    /// <value>Default: empty.</value>
    public string Ignores { get; init; } = "";

    /// <summary>A short report that the rule flags.</summary>
    /// <value>Default: empty.</value>
    public string Fails { get; init; } = "";

    /// <summary>The same report, fixed.</summary>
    /// <value>Default: empty.</value>
    public string Passes { get; init; } = "";

    /// <summary>The observations for both examples; <see langword="null"/> for rules that need none.</summary>
    public SourceObservations? ExampleObservations { get; init; }

    /// <summary>The sources that are given with both examples; <see langword="null"/> for rules that need none.</summary>
    public IReadOnlyList<SourceDocument>? ExampleSources { get; init; }

    /// <summary>Whether the rule runs only where <see cref="ValidationOptions.Severities"/> gives it a severity.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool IsOptIn { get; init; }
}
