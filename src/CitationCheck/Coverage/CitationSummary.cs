namespace CitationCheck;

/// <summary>The numbers of a report. Immutable; safe to share.</summary>
public sealed record CitationSummary
{
    /// <summary>How many claims need a citation or carry one.</summary>
    public required int Claims { get; init; }

    /// <summary>How many of <see cref="Claims"/> carry a citation.</summary>
    public required int CitedClaims { get; init; }

    /// <summary>How many of <see cref="Claims"/> carry none.</summary>
    public int UncitedClaims => Claims - CitedClaims;

    /// <summary>Paragraphs, list items, quotes and table rows that hold a claim.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>How many of <see cref="Paragraphs"/> hold a cited claim.</summary>
    public required int CitedParagraphs { get; init; }

    /// <summary>How many citations there are; a marker with two labels counts twice.</summary>
    public required int Citations { get; init; }

    /// <summary>How many of <see cref="Citations"/> lead to a reference or a URL.</summary>
    public required int ResolvedCitations { get; init; }

    /// <summary>How many references there are.</summary>
    public required int References { get; init; }

    /// <summary>How many of <see cref="References"/> a citation points at.</summary>
    public required int UsedReferences { get; init; }

    /// <summary>Headings that have a claim in their own part of the report; the part before the first heading counts as one.</summary>
    public int Sections { get; init; }

    /// <summary>How many of <see cref="Sections"/> hold a cited claim.</summary>
    public int CitedSections { get; init; }

    /// <summary>
    /// Distinct pairs of a claim and a source that it cites: a reference, or the URL of a link. Citing one source twice for one
    /// claim counts once, and what leads nowhere does not count. These are the statement–source pairs of which the FACT
    /// framework counts those that the source supports as effective citations (Du et al., “DeepResearch Bench: A Comprehensive
    /// Benchmark for Deep Research Agents”, 2025, arXiv:2506.11763); whether the source does support the claim is not judged here.
    /// </summary>
    public int EffectiveCitations { get; init; }

    /// <summary>The numbers of the sources; <see langword="null"/> when they were not looked at.</summary>
    public SourceSummary? Sources { get; init; }

    /// <summary>Share of the claims that are cited, 0 to 1; 1 when there is no claim.</summary>
    public double ClaimCoverage => Claims == 0 ? 1 : (double)CitedClaims / Claims;

    /// <summary>Share of the paragraphs that are cited, 0 to 1; 1 when there is none.</summary>
    public double ParagraphCoverage => Paragraphs == 0 ? 1 : (double)CitedParagraphs / Paragraphs;

    /// <summary>Share of the sections that are cited, 0 to 1; 1 when there is none.</summary>
    public double SectionCoverage => Sections == 0 ? 1 : (double)CitedSections / Sections;

    /// <summary>Share of the citations that lead somewhere, 0 to 1; 1 when there is none.</summary>
    public double ResolvedShare => Citations == 0 ? 1 : (double)ResolvedCitations / Citations;

    /// <summary>Share of the references that are used, 0 to 1; 1 when there is none.</summary>
    public double UsedShare => References == 0 ? 1 : (double)UsedReferences / References;

    /// <summary>How many claims a used reference stands for on average; 0 when none is used.</summary>
    public double ClaimsPerReference => UsedReferences == 0 ? 0 : (double)ClaimReferencePairs / UsedReferences;

    /// <summary>How many sources a cited claim has on average; 0 when none is cited.</summary>
    public double CitationsPerClaim => CitedClaims == 0 ? 0 : (double)EffectiveCitations / CitedClaims;

    /// <summary>Those of <see cref="EffectiveCitations"/> whose source is a reference.</summary>
    internal int ClaimReferencePairs { get; init; }
}
