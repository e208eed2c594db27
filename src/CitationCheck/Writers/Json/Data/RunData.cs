using CitationCheck.Text;

namespace CitationCheck.Writers.Json.Data;

/// <summary>A part of a block's text that is a link, code or the like, and its markup in the report's text.</summary>
internal readonly record struct RunData(InlineKind Kind, int VisibleStart, int VisibleEnd, int Start, int End, string? Url)
{
    /// <summary>The runs of a block; <see langword="null"/> for plain text.</summary>
    public static IReadOnlyList<RunData>? Of(Block block) => block.Visible.Runs is []
        ? null
        : Array.ConvertAll(block.Visible.Runs, Of);

    private static RunData Of(InlineRun run) => new(run.Kind, run.Start, run.End, run.Source.Start, run.Source.End, run.Url);

    public InlineRun ToModel() => new(Kind, VisibleStart, VisibleEnd, TextSpan.FromBounds(Start, End), Url);
}
