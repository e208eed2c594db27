namespace CitationCheck.Rules.Claims;

/// <summary>CC110: citations of more than one convention.</summary>
internal sealed class MixedStyles : Rule
{
    private const int Enough = 3;

    private static readonly CitationStyle[] Styles = Enum.GetValues<CitationStyle>();

    public override RuleDescriptor Descriptor { get; } = new("CC110", "mixed-styles", Severity.Info)
    {
        Title = "Citations use more than one convention",
        Why =
            "Readers cannot tell whether [2] and [^2] are the same source. "
            + "Often two texts were merged, and only one of them kept its list. Use one convention throughout.",
        Ignores =
            "Links in running text, names with years, and what a tool left behind, which CC107 reports. A second form that occurs "
            + "once or twice may be something else than a citation, unless it is [1] or [^1].",
        Fails =
            "Rain fell all week.[1] The old bridge was closed.[1] Snow followed.[^2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
        Passes =
            "Rain fell all week.[1] The old bridge was closed.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (!HaveSeveral(context.CitationStatistics))
        {
            return [];
        }

        var styles = new Dictionary<string, Style>(StringComparer.Ordinal);
        TextSpan before = default;
        foreach (Citation citation in context.Report.Citations)
        {
            if (IsAsked(citation) && Family(citation.Style) is { } family)
            {
                if (!styles.TryGetValue(family, out Style? style))
                {
                    style = styles[family] = new Style(family, citation);
                }

                style.Citations++;
                style.Markers += citation.Span == before ? 0 : 1;
                before = citation.Span;
            }
        }

        Style[] used =
        [
            .. styles.Values
                .Where(static style => style.Family is "[1]" or "[^1]" || style.Markers >= Enough)
                .OrderByDescending(static style => style.Citations),
        ];
        return used is [{ } common, .., { } rare]
            ? [Finding(rare.First, Message(common, rare))]
            : [];
    }

    /// <summary>
    /// Whether a citation might have been written otherwise: not in a note, and neither as a name nor beside “Sources”. Of what points
    /// at nothing CC101, CC107 and CC201 tell.
    /// </summary>
    private static bool IsAsked(Citation citation) =>
        citation is { IsResolved: true, NamesSource: false, Block.Kind: not BlockKind.ReferenceList } && !IsLabelled(citation);

    /// <summary>Whether a word for sources tells what a number is: <c>Sources: 1, 2</c>, or a column of that name.</summary>
    private static bool IsLabelled(Citation citation) =>
        citation.Style == CitationStyle.BareNumber
        && (citation.Block.Kind == BlockKind.TableRow || !char.IsDigit(citation.Block.Text[citation.VisibleSpan.Start]));

    private static string Message(Style common, Style rare)
    {
        string these = rare.Citations == 1 ? "this one is" : $"{rare.Citations} like this one are";
        return $"Most citations are written as {common.Family}, but {these} written as {rare.Family}; use one form throughout.";
    }

    private static bool HaveSeveral(CitationStatistics statistics)
    {
        string? first = null;
        foreach (CitationStyle style in Styles)
        {
            if (statistics.Has(style) && Family(style) is { } family)
            {
                if (first is not null && first != family)
                {
                    return true;
                }

                first = family;
            }
        }

        return false;
    }

    /// <summary>
    /// What a reader takes for one convention, as an example. Links in running text are not asked to look alike, and what is
    /// reported by other rules is left out.
    /// </summary>
    private static string? Family(CitationStyle style) => style switch
    {
        CitationStyle.Numeric or CitationStyle.LinkedNumber => "[1]",
        CitationStyle.Footnote => "[^1]",
        CitationStyle.Superscript => "¹",
        CitationStyle.BareNumber => "word.1",
        CitationStyle.Document => "[doc1]",
        CitationStyle.Key => "[smith-2023]",
        _ => null, // “Smith (2023) showed … [4]” names a person and cites by number
    };

    private sealed class Style(string family, Citation first)
    {
        public string Family => family;

        public Citation First => first;

        public int Citations { get; set; }

        public int Markers { get; set; }
    }
}
