using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>
/// Knows the link definitions of Markdown, <c>[key]: https://…</c>. Reports write their lists with them; beside a list that readers see,
/// those that say the same or that nothing cites are neither a list nor text.
/// </summary>
internal static class IdleDefinitions
{
    private const int LongestLabel = 60;

    /// <summary>Whether a line is a definition.</summary>
    public static bool IsDefinition(ReportLines lines, int index) => !LabelOf(lines, index).IsEmpty;

    /// <summary>Reads the label and the address of a definition.</summary>
    public static bool TryRead(ReportLines lines, int index, out string label, out string url)
    {
        label = LabelOf(lines, index, out TextSpan place).ToString();
        url = label.Length > 0 ? place.Slice(lines.BlockOf(index).Text.Text) : string.Empty;
        return label.Length > 0;
    }

    /// <summary>What a line defines; empty when it is no definition.</summary>
    private static ReadOnlySpan<char> LabelOf(ReportLines lines, int index) => LabelOf(lines, index, out _);

    private static ReadOnlySpan<char> LabelOf(ReportLines lines, int index, out TextSpan url)
    {
        url = default;
        ReportLine line = lines[index];
        ReadOnlySpan<char> text = lines.BlockOf(index).Text.Text.AsSpan(0, line.End);
        ReadOnlySpan<char> opening = text.Slice(line.Start, Math.Min(line.End - line.Start, LongestLabel)).TrimStart();
        int close = opening is ['[', not '^', ..] ? opening.IndexOf("]:") : -1;
        int body = line.Start + close + 2;
        bool isDefinition = close > 1
            && !opening[1..close].ContainsAny('[', ']')
            && UrlScanner.TryFind(text, body, out url)
            && text[body..url.Start].Trim(" \t<").IsEmpty;
        return isDefinition ? opening[1..close] : default;
    }

    /// <summary>Finds the idle definitions beside lists.</summary>
    /// <param name="lines">The report's lines.</param>
    /// <param name="taken">Which of them belong to a list that readers see.</param>
    /// <returns>Which lines are idle definitions; <see langword="null"/> when none is.</returns>
    public static bool[]? Find(ReportLines lines, bool[] taken)
    {
        bool[]? idle = null;
        HashSet<string>? defined = null;
        CitedLabels? cited = null;
        bool hasList = false; // that is written in another way
        for (int i = 0; !hasList && i < lines.Count; i++)
        {
            hasList = taken[i] && lines[i].Label.HasName && !IsDefinition(lines, i);
        }

        for (int i = 0; hasList && i < lines.Count; i++)
        {
            if (taken[i] || LabelOf(lines, i) is not { IsEmpty: false } name)
            {
                continue;
            }

            defined ??= Defined(lines, taken);
            cited ??= new CitedLabels(lines);
            string label = name.ToString();
            if (defined.Contains(label) || !cited.InBrackets(label, (lines[i].Block, lines[i].Start)))
            {
                (idle ??= new bool[lines.Count])[i] = true;
            }
        }

        return idle;
    }

    private static HashSet<string> Defined(ReportLines lines, bool[] taken)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < lines.Count; i++)
        {
            if (taken[i])
            {
                labels.UnionWith(lines[i].Label.Names ?? []);
            }
        }

        return labels;
    }
}
