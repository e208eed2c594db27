using System.Collections.Frozen;

namespace CitationCheck.Reading;

/// <summary>Knows the source of a diagram that lost its fences, by the word that it opens with: Mermaid, PlantUML, Graphviz.</summary>
internal static class DiagramText
{
    /// <summary>Words that open nothing else.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds = FrozenSet.Create(
        StringComparer.Ordinal,
        "xychart-beta", "xychart", "sequenceDiagram", "classDiagram", "stateDiagram", "stateDiagram-v2", "erDiagram", "quadrantChart",
        "requirementDiagram", "gitGraph", "sankey-beta", "block-beta", "packet-beta", "radar-beta", "architecture-beta", "treemap-beta",
        "C4Context", "C4Container", "C4Component", "zenuml", "@startuml", "@startmindmap", "digraph", "flowchart", "mermaid")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that are titles as well, so that no running text may follow.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.Ordinal, "graph", "pie", "gantt", "journey", "mindmap", "timeline", "kanban")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What may stand behind such a word on its line.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Settings = FrozenSet.Create(
        StringComparer.Ordinal, "TD", "TB", "BT", "LR", "RL", "TD;", "LR;", "horizontal", "showData", "title", "{")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a paragraph of several lines is one.</summary>
    /// <param name="text">The visible text of the paragraph.</param>
    public static bool Is(ReadOnlySpan<char> text)
    {
        int line = text.IndexOf('\n');
        ReadOnlySpan<char> first = line < 0 ? default : text[..line].Trim();
        int blank = first.IndexOf(' ');
        ReadOnlySpan<char> word = blank < 0 ? first : first[..blank];
        ReadOnlySpan<char> setting = blank < 0 ? default : first[(blank + 1)..].TrimStart();
        setting = setting.IndexOf(' ') is > 0 and var end ? setting[..end] : setting;
        return !word.IsEmpty
            && (setting.IsEmpty || Settings.Contains(setting))
            && (Kinds.Contains(word) || (Words.Contains(word) && !RunningText.IsLine(FirstLine(text[(line + 1)..]))));
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) =>
        (text.IndexOf('\n') is >= 0 and var end ? text[..end] : text).Trim();

}
