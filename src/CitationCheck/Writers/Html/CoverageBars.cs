using CitationCheck.Coverage;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>How much of the report, and of each of its sections, is cited.</summary>
internal sealed class CoverageBars(HtmlText html, PageIndex index)
{
    /// <summary>The bar of the whole report; its labels are the legend of the marks in the text.</summary>
    public void WriteWhole(SectionCoverage whole)
    {
        if (whole.Total > 0)
        {
            CoverageBar.Write(html, whole);
        }

        html.Raw("<dl class=\"states\">\n");
        foreach (ShownState state in ShownState.All)
        {
            int count = state.Count(whole);
            if (count == 0 && !state.IsAlwaysNamed)
            {
                continue;
            }

            html.Raw(count == 0 ? "<div class=\"zero\"><dt>" : "<div><dt>");
            if (index.FirstIn(state.Word) is { } first)
            {
                html.Raw($"<a class=\"claim {state.Word}\"").Attribute("href", "#" + index.IdOf(first)).Raw($">{state.Name}</a>");
            }
            else
            {
                html.Raw($"<span class=\"claim {state.Word}\">{state.Name}</span>");
            }

            html.Raw($"</dt><dd><strong>{Words.Number(count)}</strong>");
            html.Raw(whole.Total == 0 ? "" : $" <span class=\"part\">{Words.Digits(Words.Percent((double)count / whole.Total))}%</span>");
            html.Raw($" <span class=\"meaning\">{state.Meaning}</span></dd></div>\n");
        }

        html.Raw("</dl>\n");
    }

    /// <summary>The other numbers of the report.</summary>
    public void WriteNumbers()
    {
        CitationSummary summary = index.Result.Summary;
        html.Raw("<dl class=\"numbers\">\n");
        WriteNumber("Paragraphs cited", summary.CitedParagraphs, summary.Paragraphs);
        WriteNumber("Citations resolved", summary.ResolvedCitations, summary.Citations);
        WriteNumber("References used", summary.UsedReferences, summary.References);
        if (summary.Sources is { } sources)
        {
            WriteNumber("Sources verified", sources.Verified, sources.Checked);
        }

        html.Raw("</dl>\n");
    }

    public void WriteSections()
    {
        IReadOnlyList<SectionCoverage> sections = SectionCoverage.Of(index.Result.Claims);
        if (sections.Count == 0)
        {
            html.Raw("<p class=\"none\">This report makes no claims.</p>\n");
            return;
        }

        html.Raw("<ol class=\"sections\">\n");
        foreach (SectionCoverage section in sections)
        {
            html.Raw("<li>");
            if (section.Heading is { } heading && heading.Text != index.Report.Title)
            {
                html.Raw($"<a class=\"name lvl{Words.Digits(Math.Clamp(heading.Level, 1, 6))}\" dir=\"auto\"")
                    .Attribute("href", "#" + index.IdOf(heading)).Raw(">")
                    .Text(SafeText.OneLine(heading.Text)).Raw("</a>");
            }
            else
            {
                html.Raw("<span class=\"name\">").Raw(sections.Count > 1 ? "Opening" : "Whole report").Raw("</span>");
            }

            html.Raw($"<span class=\"share\">{Words.Digits(section.Count(ClaimState.Cited))} of {Words.Digits(section.Total)}</span>");
            CoverageBar.Write(html, section);
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n");
    }

    private void WriteNumber(string name, int part, int whole)
    {
        html.Raw($"<div><dt>{name}</dt><dd>");
        if (whole == 0)
        {
            html.Raw("none</dd></div>\n");
            return;
        }

        html.Raw("<svg class=\"meter\" aria-hidden=\"true\"><rect class=\"all\" width=\"100%\" height=\"100%\"/>")
            .Raw("<rect class=\"part\" width=\"")
            .Raw(Words.Digits(Words.Percent((double)part / whole))).Raw("%\" height=\"100%\"/></svg>")
            .Raw($"<span>{Words.Number(part)} of {Words.Number(whole)}</span></dd></div>\n");
    }
}
