using CitationCheck.Text;

namespace CitationCheck;

/// <summary>
/// A part of a report that needs a source as a whole: a paragraph, an item of a list that cites item by item, or a whole list or table
/// together with the line that introduces it. Immutable and thread-safe.
/// </summary>
public sealed class Passage
{
    private readonly ListRange<CheckedClaim> claims;

    internal Passage(PassageKind kind, TextSpan span, ListRange<CheckedClaim> claims, Claim? introduction, ClaimState surroundings)
    {
        Kind = kind;
        Span = span;
        Introduction = introduction;
        Surroundings = surroundings;
        this.claims = claims;
    }

    /// <summary>The kind of passage.</summary>
    public PassageKind Kind { get; }

    /// <summary>The location from its first block to its last.</summary>
    public TextSpan Span { get; }

    /// <summary>Its claims that need a source or have a citation, in order; at least one.</summary>
    public IReadOnlyList<CheckedClaim> Claims => claims;

    /// <summary>The line that introduces a list, a table or a quotation; <see langword="null"/> if there is none.</summary>
    public Claim? Introduction { get; }

    /// <summary>Whether it makes claims but neither it nor anything next to it has a citation.</summary>
    public bool IsUncited => Surroundings == ClaimState.Uncited && LastMarked < 0;

    /// <summary>Whether any of its claims without a marker gives figures, dates, named events or someone's words.</summary>
    public bool IsParticular
    {
        get
        {
            foreach (CheckedClaim claim in claims.AsSpan())
            {
                if (claim.IsParticular)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What may cover a passage that <see cref="IsUncited"/>; otherwise <see cref="CoveredBy.Nothing"/>.</summary>
    public CoveredBy CoveredBy { get; internal set; }

    /// <summary>The claims side by side.</summary>
    internal ReadOnlySpan<CheckedClaim> ClaimSpan => claims.AsSpan();

    /// <summary>
    /// How what stands beside it cites for all of it: <see cref="ClaimState.Cited"/>, <see cref="ClaimState.Unresolved"/>, or
    /// <see cref="ClaimState.Uncited"/> where nothing does.
    /// </summary>
    internal ClaimState Surroundings { get; }

    /// <summary>Which of its claims is the last that carries a marker; -1 when none does.</summary>
    internal int LastMarked { get; init; }

    /// <summary>Which of its claims is the last that carries a citation that leads somewhere; -1 when none does.</summary>
    internal int LastCited { get; init; }

    /// <summary>Whether it leads into a list or table that cites item by item.</summary>
    internal bool LeadsToCitations { get; init; }

    /// <summary>How many of its claims carry no marker.</summary>
    internal int Unmarked { get; init; }

    /// <summary>How many of its sentences speak to the reader or of the report, and are none of its claims.</summary>
    internal int Advising { get; init; }
}
