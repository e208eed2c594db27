namespace CitationCheck;

/// <summary>What a comparison of two titles gave. Immutable; safe to share.</summary>
/// <param name="Grade">How alike the titles are.</param>
/// <param name="Score">The same as a number, 0 (nothing in common) to 1 (equal), for sorting; judge by the grade.</param>
/// <param name="Found">The title that the cited one was compared with; empty when there was none.</param>
public sealed record TitleMatch(TitleGrade Grade, double Score, string Found)
{
    /// <summary>The words that only the cited title has, folded; empty unless the grade is <see cref="TitleGrade.SmallEdit"/>.</summary>
    public IReadOnlyList<string> CitedWords { get; init; } = [];

    /// <summary>The words that only the found title has, folded; empty unless the grade is <see cref="TitleGrade.SmallEdit"/>.</summary>
    public IReadOnlyList<string> FoundWords { get; init; } = [];

    /// <summary>Whether the two are the same title: <see cref="TitleGrade.Affix"/> or better.</summary>
    public bool IsMatch => Grade >= TitleGrade.Affix;
}
