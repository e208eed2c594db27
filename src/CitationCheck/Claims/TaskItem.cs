using CitationCheck.Reading;

namespace CitationCheck.Claims;

/// <summary>
/// Knows items of a list of things to do by the box in front of them, ticked or not: they ask for something and claim nothing.
/// </summary>
internal static class TaskItem
{
    /// <summary>Whether a block is such an item.</summary>
    public static bool Is(SourceBlock block) =>
        block.Kind == BlockKind.ListItem && block.Text.Text is ['[', ' ' or 'x' or 'X', ']', ' ', ..] or ['☐' or '☑' or '☒', ..];
}
