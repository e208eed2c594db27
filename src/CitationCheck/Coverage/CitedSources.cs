using CitationCheck.Sources;

namespace CitationCheck.Coverage;

/// <summary>Finds the best and the worst of the sources that each claim cites, from the verdicts on them.</summary>
internal sealed class CitedSources
{
    private readonly Dictionary<Reference, SourceVerdict> byReference = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, SourceVerdict> byUrl = new(StringComparer.Ordinal);

    private CitedSources(IReadOnlyList<SourceVerdict> verdicts)
    {
        foreach (SourceVerdict verdict in verdicts)
        {
            if (verdict.Reference is { } reference)
            {
                byReference.TryAdd(reference, verdict);
            }

            if (verdict.Url is { } url)
            {
                byUrl.TryAdd(SourceUrl.Normalize(url), verdict); // a link to a listed page has no verdict of its own
            }
        }
    }

    /// <summary>Gives each claim its sources; nothing when they were not checked.</summary>
    public static void Join(IReadOnlyList<CheckedClaim> claims, IReadOnlyList<SourceVerdict> verdicts)
    {
        if (verdicts.Count == 0)
        {
            return;
        }

        var sources = new CitedSources(verdicts);
        foreach (CheckedClaim claim in claims)
        {
            sources.Join(claim);
        }
    }

    private void Join(CheckedClaim claim)
    {
        foreach (Citation citation in claim.Claim.Citations)
        {
            if (VerdictOn(citation) is { } verdict)
            {
                claim.BestSource = claim.BestSource is { } best && SourceRank.Of(best.Status) <= SourceRank.Of(verdict.Status)
                    ? best
                    : verdict;
                claim.WorstSource = claim.WorstSource is { } worst && SourceRank.Of(worst.Status) >= SourceRank.Of(verdict.Status)
                    ? worst
                    : verdict;
            }
        }
    }

    private SourceVerdict? VerdictOn(Citation citation) =>
        citation.Reference is { } reference ? byReference.GetValueOrDefault(reference)
        : citation.Url is { } url ? byUrl.GetValueOrDefault(SourceUrl.Normalize(url))
        : null;
}
