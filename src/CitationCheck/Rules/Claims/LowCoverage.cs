using System.Globalization;
using CitationCheck.Coverage;

namespace CitationCheck.Rules.Claims;

/// <summary>CC114: fewer claims are cited than the options ask for.</summary>
internal sealed class LowCoverage : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC114", "low-coverage", Severity.Error)
    {
        Title = "Too few claims are cited",
        Why = "The share of cited claims is below ValidationOptions.MinimumCoverage. Cite more claims, or lower the minimum. The rule is off unless a minimum is set; the examples require 50%.",
        Fails = "Rain fell all week.[1] Snow followed. The old bridge was closed.\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
        Passes = "Rain fell all week.[1] Snow followed.[1] The old bridge was closed.\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        double wanted = context.Options.MinimumCoverage;
        if (wanted <= 0)
        {
            return [];
        }

        int claims = 0;
        int cited = 0;
        foreach (Passage passage in context.Passages)
        {
            claims += passage.Claims.Length;
            foreach (Claim claim in passage.Claims)
            {
                cited += claim.IsCited ? 1 : 0;
            }
        }

        return claims > 0 && cited < wanted * claims
            ? [Finding(context.Passages[0].Claims[0].Span, string.Create(CultureInfo.InvariantCulture, $"Only {cited} of {claims} claims are cited ({100.0 * cited / claims:0}%); at least {100 * wanted:0}% must be. Cite more of them."))]
            : [];
    }
}
