namespace CitationCheck;

/// <summary>The result of comparing two titles. Immutable and thread-safe.</summary>
/// <param name="Grade">How similar the titles are.</param>
/// <param name="Score">The similarity from 0 (nothing in common) to 1 (equal), for sorting. Make decisions by grade.</param>
/// <param name="Found">The title of the page that was compared; empty if there was none.</param>
public sealed record TitleMatch(TitleGrade Grade, double Score, string Found)
{
    /// <summary>
    /// The words that only the cited title has, normalized; empty unless the grade is <see cref="TitleGrade.SmallEdit"/>.
    /// </summary>
    public IReadOnlyList<string> CitedWords { get; init; } = [];

    /// <summary>
    /// The words that only the page's title has, normalized; empty unless the grade is <see cref="TitleGrade.SmallEdit"/>.
    /// </summary>
    public IReadOnlyList<string> FoundWords { get; init; } = [];

    /// <summary>
    /// Whether one title is what stands before the colon or the first full stop of the other, so that it may be its main title; only of
    /// titles that do not match.
    /// </summary>
    internal bool IsMainOrKicker { get; init; }

    /// <summary>Whether the two titles are the same: <see cref="TitleGrade.Affix"/> or better.</summary>
    public bool IsMatch => Grade >= TitleGrade.Affix;
}
