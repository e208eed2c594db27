using System.Globalization;

namespace CitationCheck.Rules.Claims;

/// <summary>CC114: fewer claims are cited than the options require.</summary>
internal sealed class LowCoverage : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC114", "low-coverage", Severity.Error)
    {
        Title = "Too few claims are cited",
        Why =
            "The share of claims that are cited or covered is below ValidationOptions.MinimumCoverage. "
            + "Cite more claims, or lower the minimum. The rule is off unless a minimum is set; the examples require 50%.",
        Ignores = "Claims that need no source do not count, and neither do skipped sections.",
        Fails =
            "Rain fell all week.[1] Snow followed. The old bridge was closed.\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain",
        Passes =
            "Rain fell all week.[1] Snow followed.[1] The old bridge was closed.\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Summary.ClaimCoverage >= context.Options.MinimumCoverage)
        {
            return [];
        }

        Claim first = context.Claims.First(static claim => claim.State != ClaimState.NotNeeded).Claim;
        return [Finding(first.Span, Message(context.Summary, context.Options.MinimumCoverage))];
    }

    private static string Message(CitationSummary summary, double wanted)
    {
        int sourced = summary.CitedClaims + summary.CoveredClaims;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Only {sourced} of {summary.Claims} claims are cited or covered ({100 * summary.ClaimCoverage:0}%); "
                + $"at least {100 * wanted:0}% must be. Cite more of them.");
    }
}
