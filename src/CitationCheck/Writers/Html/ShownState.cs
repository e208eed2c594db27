using CitationCheck.Coverage;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>
/// One of the states in which the page shows claims: those of <see cref="ClaimState"/>, and cited claims whose sources are
/// bad.
/// </summary>
/// <param name="Word">The class of its elements.</param>
/// <param name="Name">What the legend calls it.</param>
/// <param name="Meaning">What the legend says of it.</param>
/// <param name="About">How the text of a bar goes on behind “3 claims”.</param>
/// <param name="Count">How many claims of a section are in it.</param>
internal sealed record ShownState(string Word, string Name, string Meaning, string About, Func<SectionCoverage, int> Count)
{
    /// <summary>All of them, in the order in which bars and legends show them.</summary>
    public static IReadOnlyList<ShownState> All { get; } =
    [
        new(Words.Of(ClaimState.Cited), "Cited", "a citation resolves", "cited",
            static section => section.Count(ClaimState.Cited) - section.WithBadSources),
        new(Words.BadSource, "Bad source", "all cited pages are gone or have a different title", "with bad sources only",
            static section => section.WithBadSources),
        new(Words.Of(ClaimState.Covered), "Covered", "something next to it may cover it", "covered",
            static section => section.Count(ClaimState.Covered)),
        new(Words.Of(ClaimState.Uncited), "Uncited", "no source is given", "uncited", static section => section.Count(ClaimState.Uncited)),
        new(Words.Of(ClaimState.Unresolved), "Unresolved", "the citation for it does not resolve", "with an unresolved citation",
            static section => section.Count(ClaimState.Unresolved)),
    ];

    /// <summary>Whether a legend names it though no claim is in it: bad sources are known only where sources were looked at.</summary>
    public bool IsAlwaysNamed => Word != Words.BadSource;
}
