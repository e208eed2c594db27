using System.Globalization;
using CitationCheck.Coverage;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>One bar with a segment for each state that claims are in.</summary>
internal static class CoverageBar
{
    public static void Write(HtmlText html, SectionCoverage section)
    {
        string about = string.Join(", ", ShownState.All.Where(state => state.Count(section) > 0)
            .Select(state => $"{Words.Count(state.Count(section), "claim", "claims")} {state.About}"));
        html.Raw("<svg class=\"bar\" role=\"img\"").Attribute("aria-label", about).Raw("><title>").Text(about).Raw("</title>");
        int done = 0;
        foreach (ShownState state in ShownState.All)
        {
            int count = state.Count(section);
            if (count == 0)
            {
                continue;
            }

            // Percentages, not a view box: so the patterns of the segments keep their shape in every width.
            string from = Percent(done, section.Total);
            html.Raw($"<rect class=\"{state.Word}\" x=\"{from}\" width=\"{Percent(count, section.Total)}\" height=\"100%\"/>");
            html.Raw(done == 0 ? "" : $"<rect class=\"gap\" x=\"{from}\" width=\"2\" height=\"100%\"/>");
            done += count;
        }

        html.Raw("</svg>");
    }

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.##}%");
}
