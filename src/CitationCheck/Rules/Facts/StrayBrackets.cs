using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>
/// Leads to the claims in which a bracket may open that is no marker of a number, or behind the last of which one opens
/// before their block ends. It goes by the brackets of the report's text, and passes over blocks that show none.
/// </summary>
internal ref struct StrayBrackets(Report report)
{
    /// <summary>A block without any of these has no bracket.</summary>
    private const TextFeatures Signs = TextFeatures.Square | TextFeatures.ForeignOpening;

    private readonly ReadOnlySpan<Block> blocks = ListSpan.Of(report.Blocks);
    private readonly ReadOnlySpan<Claim> claims = ListSpan.Of(report.Claims);
    private readonly ReadOnlySpan<Citation> citations = ListSpan.Of(report.Citations);
    private int at;
    private int block; // the one that is searched
    private int claim; // the first that ends behind there
    private int citation; // the first that ends behind there

    /// <summary>Whether the bracket stands in the claim, and not behind it.</summary>
    public bool AreInside { get; private set; }

    /// <summary>The claim of the same block before the one that has the bracket inside; <see langword="null"/> when that is the first.</summary>
    public readonly Claim? ClaimBefore => claim > 0 && claims[claim - 1].Block == claims[claim].Block ? claims[claim - 1] : null;

    /// <summary>The next claim that has some; <see langword="null"/> when no more has.</summary>
    public Claim? Next()
    {
        while (claims.Length > 0 && TryFindBracket())
        {
            claim = FirstEndingBehind(at);
            if (claim < claims.Length && claims[claim].Span.Contains(at))
            {
                at = claims[claim].Span.End;
                AreInside = true;
                return claims[claim];
            }

            if (claim > 0 && claims[claim - 1] is var before && before.Block.Span.End > at)
            {
                at = Math.Max(at + 1, claim < claims.Length ? Math.Min(claims[claim].Span.Start, before.Block.Span.End) : before.Block.Span.End);
                if (before.Block.ClaimSpan[^1] == before)
                {
                    AreInside = false;
                    return before;
                }
            }
            else if (claim < claims.Length)
            {
                at = claims[claim].Span.Start;
            }
            else
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Goes to the next bracket that opens outside the markers of numbers, be it written as a character's reference (<c>&amp;#91;</c>).</summary>
    private bool TryFindBracket()
    {
        while (TryFindBlock(out int end))
        {
            int next = report.Text.AsSpan(at, end - at).IndexOfAny("[&［【");
            at = next < 0 ? end : at + next;
            if (next < 0)
            {
                continue;
            }

            while (citation < citations.Length && citations[citation].Span.End <= at)
            {
                citation++;
            }

            if (citation == citations.Length || citations[citation] is not { Style: CitationStyle.Numeric or CitationStyle.Footnote or CitationStyle.LinkedNumber, Span: var span } || !span.Contains(at))
            {
                return true;
            }

            at = span.End;
        }

        return false;
    }

    /// <summary>Goes to the next block that has claims and a bracket, if it is not in one.</summary>
    private bool TryFindBlock(out int end)
    {
        while (block < blocks.Length && (blocks[block].Span.End <= at || (blocks[block].Features & Signs) == TextFeatures.None || blocks[block].ClaimSpan.IsEmpty))
        {
            block++;
        }

        end = block < blocks.Length ? blocks[block].Span.End : 0;
        at = block < blocks.Length ? Math.Max(at, blocks[block].Span.Start) : at;
        return block < blocks.Length;
    }

    private readonly int FirstEndingBehind(int place)
    {
        int low = claim;
        int high = claims.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = claims[middle].Span.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
