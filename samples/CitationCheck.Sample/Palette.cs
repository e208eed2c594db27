using Spectre.Console;

namespace CitationCheck.Sample;

/// <summary>Colours and marks. Every colour says what a mark or a word says too, so that nothing is lost without colour.</summary>
internal static class Palette
{
    public static Style Title { get; } = new(decoration: Decoration.Bold);

    public static Style Section { get; } = new(decoration: Decoration.Bold | Decoration.Underline);

    public static Style Quiet { get; } = new(Color.Grey);

    public static Style Place { get; } = new(decoration: Decoration.Bold);

    public static Style Resolved { get; } = new(Color.Teal);

    public static Style Unresolved { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    public static Style Bad { get; } = new(Color.Red);

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => Bad,
        Severity.Warning => new Style(Color.Olive),
        _ => new Style(Color.Blue),
    };

    /// <summary>The mark of a claim: cited, citing nothing that exists, uncited, or in no need of a source.</summary>
    public static (string Mark, Style Style) Of(Claim claim) => claim switch
    {
        { IsCited: true } when claim.Citations.All(citation => citation.IsResolved) => ("✓", Good),
        { IsCited: true } => ("?", Bad),
        { NeedsCitation: true } => ("✗", new Style(Color.Olive)),
        _ => ("·", Quiet),
    };
}
