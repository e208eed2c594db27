using CitationCheck.Rules;

namespace CitationCheck.CustomRule;

/// <summary>HS002: a statistic whose newest source is too old.</summary>
/// <param name="maxAge">How old the source may be, in calendar years.</param>
internal sealed class OutdatedStatistic(int maxAge) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("HS002", "outdated-statistic", Severity.Warning)
    {
        Title = "Statistic rests on an old source",
        Why = "Figures change. Look for a newer count, or say in the sentence what year the figure is from.",
        Fails = "The town has 52,000 homes.[1]\n\n1. “Housing census” Orrin County, 4 May 2003, https://orrin.example/2003",
        Passes = "The town has 61,000 homes.[1]\n\n1. “Housing census” Orrin County, 4 May 2023, https://orrin.example/2023",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (Claim claim in context.Report.Claims.Where(claim => claim.Kind == ClaimKind.Statistic))
        {
            // A source without a date says nothing about its age: unknown is never held against a claim.
            int?[] years = [.. claim.Citations.Select(citation => citation.Reference?.Date?.Year)];
            bool isAgeKnown = years.All(year => year is not null);
            if (isAgeKnown && years.Max() is { } newest && context.Today.Year - newest > maxAge)
            {
                yield return Finding(claim, $"The newest source of this figure is from {newest}; house style allows {maxAge} years.");
            }
        }
    }
}
