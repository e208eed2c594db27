using CitationCheck.Languages;

namespace CitationCheck.Rules.Facts;

/// <summary>The citations that point at nothing where no reference list was read, and whether there may be one all the same.</summary>
/// <param name="Citations">The citations; what a tool left behind is not among them.</param>
/// <param name="MayHaveList">Whether something in the report may be their list.</param>
internal sealed record LostCitations(IReadOnlyList<Citation> Citations, bool MayHaveList)
{
    private const int Named = 3;

    private static LostCitations None { get; } = new([], false);

    /// <summary>Finds them.</summary>
    public static LostCitations Find(Report report, CitationStatistics statistics)
    {
        if (report.References.Count > 0 || report.GivenSources is not null || !statistics.HasUnresolved)
        {
            return None;
        }

        Citation[] lost =
        [
            .. report.Citations.Where(citation => !citation.IsResolved && !LeakedTokens.Include(citation, report, statistics)),
        ];
        return lost.Length == 0 ? None : new LostCitations(lost, HasLinks(report) || HasSection(report) || HasLines(lost, report));
    }

    /// <summary>“The 5 citations [1], [2], [3] …”</summary>
    public string NameIn(Report report)
    {
        string[] labels =
        [
            .. Citations.Select(citation => CitationName.Of(citation, report)).Distinct(StringComparer.Ordinal).Take(Named + 1),
        ];
        string named = string.Join(", ", labels.Take(Named)) + (labels.Length > Named ? " …" : "");
        return Citations.Count == 1 ? $"The citation {named}" : $"The {Citations.Count} citations {named}";
    }

    /// <summary>Whether the text links to its sources; a number that is a link is like those that lack theirs.</summary>
    private static bool HasLinks(Report report) =>
        report.Citations.Any(static citation => citation is { Style: CitationStyle.Link, Url: not null });

    /// <summary>Whether a heading for a list stands over something that was read as no list.</summary>
    private static bool HasSection(Report report)
    {
        for (int i = 0; i + 1 < report.Blocks.Count; i++)
        {
            bool opensSection = report.Blocks[i].Kind == BlockKind.Heading && report.Blocks[i + 1].Kind != BlockKind.Heading;
            if (opensSection && ListHeadings.IsListHeading(report.Blocks[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether most of the labels open a line somewhere, in the text or in code.</summary>
    private static bool HasLines(Citation[] lost, Report report)
    {
        HashSet<string> labels = lost.Select(static citation => citation.Label).ToHashSet(StringComparer.Ordinal);
        HashSet<string> opening = [];
        foreach (Block block in report.Blocks)
        {
            foreach (ReadOnlySpan<char> line in block.Text.AsSpan().EnumerateLines())
            {
                ReadOnlySpan<char> rest = line.TrimStart(" >*-");
                int close = rest is ['[' or '【' or '［', ..] ? rest.IndexOfAny("]】］") : -1;
                if (close > 1 && labels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(rest[1..close].Trim('^'), out string? label))
                {
                    opening.Add(label);
                }
            }
        }

        return opening.Count * 2 > labels.Count && lost.Any(static citation => !OpensLine(citation));
    }

    private static bool OpensLine(Citation citation)
    {
        int start = citation.VisibleSpan.Start;
        return start == 0 || citation.Block.Text[start - 1] == '\n';
    }
}
