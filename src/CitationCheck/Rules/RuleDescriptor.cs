namespace CitationCheck.Rules;

/// <summary>What a rule is: its names, its loudness, its reason, and an example on either side. Immutable.</summary>
/// <param name="Id">The id, <c>CC101</c> say; ids are never reused.</param>
/// <param name="Name">The name in kebab case, <c>unresolved-citation</c>.</param>
/// <param name="DefaultSeverity">How loudly it speaks unless the options say otherwise.</param>
public sealed record RuleDescriptor(string Id, string Name, Severity DefaultSeverity)
{
    /// <summary>What it finds, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>Why that matters to a reader or an editor.</summary>
    public required string Why { get; init; }

    /// <summary>A short report that the rule flags.</summary>
    public required string Fails { get; init; }

    /// <summary>The same report, mended.</summary>
    public required string Passes { get; init; }

    /// <summary>What is seen of the sources of both examples; <see langword="null"/> for rules that look at the report alone.</summary>
    public SourceObservations? ExampleObservations { get; init; }
}
