using System.Globalization;

namespace CitationCheck.Rules;

/// <summary>CC114: fewer claims are cited than the options ask for.</summary>
internal sealed class LowCoverage : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC114", "low-coverage", Severity.Error)
    {
        Title = "Too few claims are cited",
        Why = "ValidationOptions.MinimumCoverage asks for a larger share. It is off unless that is set; the examples ask for one half.",
        Fails = "Rain fell all week.[1] Snow followed. The old bridge was closed.\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
        Passes = "Rain fell all week.[1] Snow followed.[1] The old bridge was closed.\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        Claim[] claims = [.. context.Passages.SelectMany(static passage => passage.Claims)];
        int cited = claims.Count(static claim => claim.IsCited);
        double wanted = context.Options.MinimumCoverage;
        return claims.Length > 0 && cited < wanted * claims.Length
            ? [Finding(claims[0].Span, string.Create(CultureInfo.InvariantCulture, $"Only {cited} of {claims.Length} claims are cited ({100.0 * cited / claims.Length:0} %), and at least {100 * wanted:0} % have to be; cite more of them."))]
            : [];
    }
}
