namespace CitationCheck.Rules.Claims;

/// <summary>CC113: one label twice in a run of markers.</summary>
internal sealed class RepeatedLabel : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC113", "repeated-label", Severity.Info)
    {
        Title = "Label is repeated in a group of citations",
        Why = "The second citation adds nothing, and another source may have been meant. Remove it, or fix its label.",
        Ignores =
            "Links in running text, names with years, and one label in two conventions, which CC110 reports. Labels that a too long "
            + "range repeats are reported by CC112.",
        Fails =
            "Rain fell all week.[1][1]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
        Passes =
            "Rain fell all week.[1][2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
    };

    // [1][^1] is reported by CC110, what [1-9999] repeats by CC112.
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        IReadOnlySet<TextSpan> ranges = SharedFacts.AbsurdRanges.In(context);
        List<Finding>? found = null;
        HashSet<(string Label, string? Url, CitationStyle Style)>? run = null; // the markers before; empty while there is one alone
        List<Citation> repeated = []; // of the run
        Citation? before = null;
        foreach (Citation citation in context.Report.Citations)
        {
            if (!IsLabel(citation.Style) || (ranges.Count > 0 && ranges.Contains(citation.Span)))
            {
                continue;
            }

            if (before is null || !IsRun(context.Report.Text, before.Span, citation.Span))
            {
                run?.Clear();
                Report(repeated, ref found);
            }
            else
            {
                (run ??= []).Add((before.Label, before.Url, before.Style));
                if (run.Contains((citation.Label, citation.Url, citation.Style)))
                {
                    repeated.Add(citation);
                }
            }

            before = citation;
        }

        Report(repeated, ref found);
        return found ?? [];
    }

    /// <summary>Tells of the labels that one run repeats, at the first of them.</summary>
    private void Report(List<Citation> repeated, ref List<Finding>? found)
    {
        if (repeated.Count > 0)
        {
            string[] labels = [.. repeated.Select(static citation => $"[{citation.Label}]").Distinct(StringComparer.Ordinal)];
            string message = labels.Length == 1
                ? $"{labels[0]} is cited twice in a row; remove one, or cite the source that was meant."
                : $"{string.Join(", ", labels)} are cited twice in a row; remove one of each, or cite the sources that were meant.";
            (found ??= []).Add(Finding(repeated[0], message));
            repeated.Clear();
        }
    }

    /// <summary>Links in running text, names with years, tools' tokens and what was given are no labels that one could repeat.</summary>
    private static bool IsLabel(CitationStyle style) =>
        style is not (CitationStyle.Link or CitationStyle.AuthorYear or CitationStyle.ToolToken or CitationStyle.Given);

    /// <summary>Whether nothing but blanks and commas stands between two markers, or they are one.</summary>
    private static bool IsRun(string text, TextSpan before, TextSpan next)
    {
        if (before == next)
        {
            return true;
        }

        for (int at = before.End; at < next.Start; at++)
        {
            if (text[at] is not (' ' or ',' or ';' or '、' or '，'))
            {
                return false;
            }
        }

        return next.Start >= before.End;
    }
}
