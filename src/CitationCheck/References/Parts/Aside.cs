namespace CitationCheck.References.Parts;

/// <summary>A day in an entry on which its source was looked at or archived, with the words for it.</summary>
/// <param name="Start">Where the day starts in the visible text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">Where the words start that stand before it; <paramref name="Start"/> when none do.</param>
internal readonly record struct Aside(int Start, int End, int Word) : IPlaced;
