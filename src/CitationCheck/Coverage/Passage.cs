namespace CitationCheck.Coverage;

/// <summary>
/// A part of a report that an editor takes as one when asking for its source: a paragraph, an item of a list that cites
/// item by item, or a whole list or table together with the line that introduces it.
/// </summary>
/// <param name="kind">What it is.</param>
/// <param name="span">From its first block to its last.</param>
/// <param name="claims">Its claims that need a source or carry a marker, in order; at least one.</param>
/// <param name="lastMarked">Which of them is the last that carries a marker; -1 when none does.</param>
/// <param name="unmarked">How many of them carry none.</param>
/// <param name="isCoveredFromOutside">Whether a citation beside it stands for all of it: in the line that introduces a list, in a table's caption.</param>
/// <param name="introduction">The line that introduces a list or table; <see langword="null"/> when there is none.</param>
/// <param name="advising">How many of its sentences speak to the reader or of the report, and are none of its claims.</param>
internal sealed class Passage(PassageKind kind, TextSpan span, ReadOnlyMemory<Claim> claims, int lastMarked, int unmarked, bool isCoveredFromOutside, Claim? introduction, int advising)
{
    public int Advising => advising;

    public Claim? Introduction => introduction;

    public PassageKind Kind => kind;

    public TextSpan Span => span;

    public ReadOnlySpan<Claim> Claims => claims.Span;

    public int LastMarked => lastMarked;

    public int Unmarked => unmarked;

    public bool IsCoveredFromOutside => isCoveredFromOutside;

    /// <summary>Whether it claims something and nothing in it or beside it says whence.</summary>
    public bool IsUncited => !isCoveredFromOutside && lastMarked < 0;
}
