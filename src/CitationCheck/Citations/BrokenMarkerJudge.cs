using CitationCheck.Markers;
using CitationCheck.Markers.Parts;
using CitationCheck.Reading;

namespace CitationCheck.Citations;

/// <summary>Decides which of the possible broken markers are some, when it is known what cites and how.</summary>
internal static class BrokenMarkerJudge
{
    /// <summary>
    /// Leaves out what is a citation, what is inside one, and what means something else where nothing is cited by number.
    /// </summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="accepted">The markers that cite, in order.</param>
    /// <param name="blocks">The blocks that both are in.</param>
    /// <returns>The broken markers, in order.</returns>
    public static List<BrokenCandidate> Judge(
        List<BrokenCandidate> candidates, List<MarkerCandidate> accepted, List<SourceBlock> blocks)
    {
        if (candidates.Count == 0)
        {
            return candidates;
        }

        bool citesByNumber = accepted.Exists(static marker => marker.Style is CitationStyle.Numeric or CitationStyle.Footnote);
        int companions = candidates.Count(static candidate => candidate.Doubt == BrokenDoubt.NeedsCompany);
        var broken = new List<BrokenCandidate>(candidates.Count);
        candidates.Sort(static (left, right) => MarkerPlace.Compare(left.Place, right.Place));
        HashSet<int> arrays = // the blocks that have some
            [.. candidates.Where(static candidate => candidate.Doubt == BrokenDoubt.IsPredicate).Select(static one => one.Place.Block)];
        foreach (BrokenCandidate candidate in candidates)
        {
            bool isBroken = candidate.Kind switch
            {
                BrokenMarkerKind.BackwardRange => IsCited(candidate.Place, accepted),
                BrokenMarkerKind.NoTarget => !IsCited(candidate.Place, accepted), // a line may hold other links that lead somewhere
                BrokenMarkerKind.Empty when arrays.Contains(candidate.Place.Block) => false,
                _ when candidate.Doubt == BrokenDoubt.NeedsColumn => new MarkerColumn(accepted, blocks).Holds(candidate.Place),
                _ => !IsInMarker(candidate.Place, accepted) && (citesByNumber || IsSure(candidate.Doubt, companions)),
            };
            if (isBroken && (broken.Count == 0 || broken[^1].Place != candidate.Place))
            {
                broken.Add(candidate);
            }
        }

        return broken;
    }

    private static bool IsSure(BrokenDoubt doubt, int companions) =>
        doubt == BrokenDoubt.None || (doubt == BrokenDoubt.NeedsCompany && companions > 1);

    /// <summary>Whether the marker that holds a range is a citation.</summary>
    private static bool IsCited(MarkerPlace place, List<MarkerCandidate> accepted) =>
        MarkerColumn.FirstEndingBehind(place, accepted) is var i && i < accepted.Count && accepted[i].Place == place;

    /// <summary>Whether a place shares a character with a marker; the words of a link are words of the sentence.</summary>
    private static bool IsInMarker(MarkerPlace place, List<MarkerCandidate> accepted)
    {
        for (int i = MarkerColumn.FirstEndingBehind(place, accepted); i < accepted.Count && accepted[i].Place.Overlaps(place); i++)
        {
            if (!accepted[i].Has(MarkerDoubt.PlainLink | MarkerDoubt.IsProse))
            {
                return true;
            }
        }

        return false;
    }
}
