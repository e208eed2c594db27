using System.Globalization;

namespace CitationCheck;

/// <summary>Counts and shares of a report's claims, paragraphs, citations and references. Immutable and thread-safe.</summary>
public sealed record CitationSummary
{
    /// <summary>
    /// The number of claims that need a source or have a citation: the sum of <see cref="CitedClaims"/>, <see cref="CoveredClaims"/>,
    /// <see cref="UncitedClaims"/> and <see cref="UnresolvedClaims"/>. How they are divided depends on the options.
    /// </summary>
    public int Claims => CitedClaims + CoveredClaims + UncitedClaims + UnresolvedClaims;

    /// <summary>The number of claims that are <see cref="ClaimState.Cited"/>: at least one of their citations resolves.</summary>
    public required int CitedClaims { get; init; }

    /// <summary>
    /// The number of claims that are <see cref="ClaimState.Covered"/>: they have no citation, but something else may cover them.
    /// </summary>
    public required int CoveredClaims { get; init; }

    /// <summary>The number of claims that are <see cref="ClaimState.Uncited"/>: nothing tells what their source is.</summary>
    public required int UncitedClaims { get; init; }

    /// <summary>The number of claims that are <see cref="ClaimState.Unresolved"/>: no citation for them resolves.</summary>
    public required int UnresolvedClaims { get; init; }

    /// <summary>The number of paragraphs, list items, quotations and table rows that contain one of <see cref="Claims"/>.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>How many of <see cref="Paragraphs"/> contain a cited claim.</summary>
    public required int CitedParagraphs { get; init; }

    /// <summary>The number of citations. A marker with two labels counts twice.</summary>
    public required int Citations { get; init; }

    /// <summary>How many of <see cref="Citations"/> point to a reference or a URL.</summary>
    public required int ResolvedCitations { get; init; }

    /// <summary>The number of references.</summary>
    public required int References { get; init; }

    /// <summary>How many of <see cref="References"/> are cited.</summary>
    public required int UsedReferences { get; init; }

    /// <summary>
    /// The number of headings with one of <see cref="Claims"/> directly below them. The part before the first heading counts as
    /// one.
    /// </summary>
    public int Sections { get; init; }

    /// <summary>How many of <see cref="Sections"/> contain a cited claim.</summary>
    public int CitedSections { get; init; }

    /// <summary>The number of distinct pairs of a claim and a source that it cites: a reference, or the URL of a link.</summary>
    /// <remarks>
    /// Citing one source twice for one claim counts once, and unresolved citations do not count. These are the statement–source pairs
    /// of the FACT framework, which calls those that the source supports effective citations (Du et al., “DeepResearch Bench: A
    /// Comprehensive Benchmark for Deep Research Agents”, 2025, arXiv:2506.11763). Whether the source supports the claim is not judged
    /// here.
    /// </remarks>
    public int EffectiveCitations { get; init; }

    /// <summary>The counts of sources; <see langword="null"/> if the sources were not checked.</summary>
    public SourceSummary? Sources { get; init; }

    /// <summary>
    /// The share of claims that are cited or covered, 0 to 1; 1 if there are no claims. <see cref="ValidationOptions.MinimumCoverage"/> is
    /// compared with it. With <see cref="CitationCheck.ClaimCoverage.Sentence"/>, only a claim's own citation covers it.
    /// </summary>
    public double ClaimCoverage => Claims == 0 ? 1 : (double)(CitedClaims + CoveredClaims) / Claims;

    /// <summary>The share of paragraphs that are cited, 0 to 1; 1 if there are none.</summary>
    public double ParagraphCoverage => Paragraphs == 0 ? 1 : (double)CitedParagraphs / Paragraphs;

    /// <summary>The share of sections that are cited, 0 to 1; 1 if there are none.</summary>
    public double SectionCoverage => Sections == 0 ? 1 : (double)CitedSections / Sections;

    /// <summary>The share of citations that resolve, 0 to 1; 1 if there are none.</summary>
    public double ResolvedShare => Citations == 0 ? 1 : (double)ResolvedCitations / Citations;

    /// <summary>The share of references that are cited, 0 to 1; 1 if there are none.</summary>
    public double UsedShare => References == 0 ? 1 : (double)UsedReferences / References;

    /// <summary>The average number of claims that a cited reference supports; 0 if none is cited.</summary>
    public double ClaimsPerReference => UsedReferences == 0 ? 0 : (double)ClaimReferencePairs / UsedReferences;

    /// <summary>The average number of sources of a cited claim; 0 if no claim is cited.</summary>
    public double CitationsPerClaim => CitedClaims == 0 ? 0 : (double)EffectiveCitations / CitedClaims;

    /// <summary>Returns the main counts, for debuggers and logs. They are the same in every culture.</summary>
    /// <returns>How many claims are cited, citations resolved and references used.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{CitedClaims} of {Claims} claims cited, {ResolvedCitations} of {Citations} citations resolved, "
            + $"{UsedReferences} of {References} references used");

    /// <summary>Those of <see cref="EffectiveCitations"/> whose source is a reference.</summary>
    internal int ClaimReferencePairs { get; init; }
}
