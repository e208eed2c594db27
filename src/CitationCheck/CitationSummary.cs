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

    /// <summary>The numbers of the sources; <see langword="null"/> when they were not looked at.</summary>
    public SourceSummary? Sources { get; init; }

    /// <summary>Share of the claims that are cited, 0 to 1; 1 when there is no claim.</summary>
    public double ClaimCoverage => Claims == 0 ? 1 : (double)CitedClaims / Claims;

    /// <summary>Share of the paragraphs that are cited, 0 to 1; 1 when there is none.</summary>
    public double ParagraphCoverage => Paragraphs == 0 ? 1 : (double)CitedParagraphs / Paragraphs;
}
