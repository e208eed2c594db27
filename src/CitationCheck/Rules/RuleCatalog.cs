namespace CitationCheck.Rules;

/// <summary>All rules of the library, by id.</summary>
public static class RuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new UnresolvedCitation(),
    ];
}
