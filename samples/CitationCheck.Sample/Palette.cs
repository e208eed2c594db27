using Spectre.Console;

namespace CitationCheck.Sample;

/// <summary>Colors and marks. A mark or a word says the same as each color, so that nothing is lost without color.</summary>
internal static class Palette
{
    public static Style Title { get; } = new(decoration: Decoration.Bold);

    public static Style Section { get; } = new(decoration: Decoration.Bold | Decoration.Underline);

    public static Style Muted { get; } = new(Color.Grey);

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

    /// <summary>What the marks mean, in one line.</summary>
    public static string Legend => "✓ cited  ! bad source  ? dangling  ↓ covered  ✗ uncited  · needs no source";

    /// <summary>The mark of a claim.</summary>
    public static (string Mark, Style Style) Of(CheckedClaim claim) => claim.State switch
    {
        _ when claim.HasOnlyBadSources => ("!", Bad),
        ClaimState.Cited => ("✓", Good),
        ClaimState.Unresolved => ("?", Bad),
        ClaimState.Covered => ("↓", Muted),
        ClaimState.Uncited => ("✗", Of(Severity.Warning)),
        _ => ("·", Muted),
    };
}
