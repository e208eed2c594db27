namespace CitationCheck.Text;

/// <summary>A run of a block's visible text that is a link, raised, code …</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the visible text.</param>
/// <param name="End">Where it ends in the visible text, exclusive.</param>
/// <param name="Source">The run in the report's text, its markup included.</param>
/// <param name="Url">The target of a link.</param>
internal readonly record struct InlineRun(InlineKind Kind, int Start, int End, TextSpan Source, string? Url = null)
{
    public bool Covers(int start, int end) => Start <= start && end <= End;
}
