using System.Globalization;

namespace CitationCheck.Writers;

/// <summary>How much of the report, and of each of its sections, is cited.</summary>
internal sealed class CoverageBars(HtmlText html, PageIndex index)
{
    public void WriteNumbers()
    {
        CitationSummary summary = index.Result.Summary;
        html.Raw("<dl class=\"numbers\">\n");
        WriteNumber("Claims cited", summary.CitedClaims, summary.Claims, summary.ClaimCoverage);
        WriteNumber("Paragraphs cited", summary.CitedParagraphs, summary.Paragraphs, summary.ParagraphCoverage);
        WriteNumber("Citations resolved", summary.ResolvedCitations, summary.Citations, Share(summary.ResolvedCitations, summary.Citations));
        WriteNumber("References used", summary.UsedReferences, summary.References, Share(summary.UsedReferences, summary.References));
        if (summary.Sources is { } sources)
        {
            WriteNumber("Sources verified", sources.Verified, sources.Checked, Share(sources.Verified, sources.Checked));
        }

        html.Raw("</dl>\n");
    }

    public void WriteSections()
    {
        html.Raw("<ol class=\"sections\">\n");
        foreach (SectionCoverage section in SectionCoverage.Of(index.Report, index.States))
        {
            html.Raw("<li>");
            if (section.Heading is { } heading && heading.Text != index.Report.Title)
            {
                html.Raw($"<a class=\"name lvl{Words.Digits(Math.Clamp(heading.Level, 1, 6))}\" dir=\"auto\"").Attribute("href", "#" + index.IdOf(heading)).Raw(">")
                    .Text(SafeText.OneLine(heading.Text)).Raw("</a>");
            }
            else
            {
                html.Raw("<span class=\"name\">").Raw(index.Report.Blocks.Any(block => block.Kind == BlockKind.Heading && block.Text != index.Report.Title) ? "Opening" : "Whole report").Raw("</span>");
            }

            html.Raw($"<span class=\"share\">{Words.Digits(section.Cited)} of {Words.Digits(section.Total)}</span>");
            WriteBar(section);
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n");
    }

    private void WriteNumber(string name, int part, int whole, double share)
    {
        string percent = whole == 0 ? "–" : Words.Digits(Words.Percent(share)) + "<small>%</small>";
        html.Raw($"<div><dt>{name}</dt><dd><strong>{percent}</strong> <span>{Words.Number(part)} of {Words.Number(whole)}</span>");
        html.Raw($"<svg class=\"meter\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"all\" width=\"100\" height=\"4\"/><rect class=\"part\" width=\"{Words.Digits(whole == 0 ? 0 : Words.Percent(share))}\" height=\"4\"/></svg></dd></div>\n");
    }

    private void WriteBar(SectionCoverage section)
    {
        html.Raw("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\"");
        string about = string.Join(", ", new[]
        {
            Part("cited", section.Cited), Part("covered by a later citation", section.Covered), Part("uncited", section.Uncited), Part("with a citation that leads nowhere", section.Unresolved),
        }.Where(part => part.Length > 0));
        html.Attribute("aria-label", about).Raw("><title>").Text(about).Raw("</title>");
        int done = 0;
        foreach ((string state, int count) in new[] { ("cited", section.Cited), ("covered", section.Covered), ("uncited", section.Uncited), ("unresolved", section.Unresolved) })
        {
            if (count > 0)
            {
                double from = 1000.0 * done / section.Total;
                double width = 1000.0 * count / section.Total;
                html.Raw(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{state}\" x=\"{from:0.#}\" width=\"{width:0.#}\" height=\"10\"/>"));
                done += count;
            }
        }

        html.Raw("</svg>");

        static string Part(string state, int count) => count == 0 ? "" : $"{Words.Count(count, "claim", "claims")} {state}";
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
