using CitationCheck.Coverage;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>The reports of a page or of a folder of pages, a line each: what was found, how much is cited, and the way there.</summary>
internal sealed class ReportList
{
    private const int LongestTitle = 160;

    private const string NoFindings =
        "<span class=\"sum\"><span class=\"sign good\" role=\"img\" aria-label=\"no findings\">✓</span></span>";

    private readonly List<Line> lines = [];

    public int Count => lines.Count;

    public void Add(string name, ValidationResult result, string href)
    {
        int errors = result.Findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = result.Findings.Count(finding => finding.Severity == Severity.Warning);
        SectionCoverage whole = SectionCoverage.OfAll(result.Claims);
        int notes = result.Findings.Count - errors - warnings;
        string shown = result.Report.Title is { Length: > 0 } title ? SafeText.Cut(SafeText.OneLine(title), LongestTitle) : "";
        lines.Add(new Line(name, shown, href, whole, [errors, warnings, notes], null));
    }

    public void AddFailure(string name, string message, string href) =>
        lines.Add(new Line(name, "", href, new SectionCoverage(null), [0, 0, 0], message));

    /// <summary>Writes them.</summary>
    /// <param name="html">Receives it.</param>
    /// <param name="heading">The heading's element: <c>h1</c> where it is the first of the page.</param>
    public void Write(HtmlText html, string heading)
    {
        html.Raw($"<nav class=\"contents\" aria-labelledby=\"contents-title\"><{heading} id=\"contents-title\">")
            .Raw(Words.Count(lines.Count, "report", "reports"))
            .Raw($"</{heading}>\n<p class=\"lead\">").Raw(Sum()).Raw("</p>\n<ol class=\"lines\">\n");
        foreach (Line line in lines)
        {
            Write(html, line);
        }

        html.Raw("</ol></nav>\n");
    }

    private static void Write(HtmlText html, Line line)
    {
        html.Raw("<li class=\"line\"><span class=\"named\"><a dir=\"auto\"").Attribute("href", line.Href).Raw(">")
            .Text(line.Title.Length > 0 ? line.Title : SafeText.OneLine(line.Name)).Raw("</a>");
        html.Raw(line.Title.Length > 0 ? "<bdi class=\"file\">" : "").Text(line.Title.Length > 0 ? SafeText.OneLine(line.Name) : "")
            .Raw(line.Title.Length > 0 ? "</bdi>" : "").Raw("</span>");
        if (line.Error is { } error)
        {
            html.Raw("<span class=\"failed\">").Text("could not be checked: " + SafeText.OneLine(error)).Raw("</span></li>\n");
            return;
        }

        html.Raw("<span class=\"tallies\">");
        Severity[] severities = [Severity.Error, Severity.Warning, Severity.Info];
        foreach ((Severity severity, int count) in severities.Zip(line.Findings))
        {
            if (count > 0)
            {
                string word = Words.Of(severity);
                html.Raw($"<span class=\"sum\"><span class=\"sign {word}\" role=\"img\" aria-label=\"{word}\">")
                    .Raw($"{FindingFlags.SignOf(severity)}</span>")
                    .Raw($"{Words.Number(count)}</span>");
            }
        }

        html.Raw(line.Findings.Any(count => count > 0) ? "</span>" : $"{NoFindings}</span>");
        string cited = Words.Number(line.Whole.Count(ClaimState.Cited));
        html.Raw($"<span class=\"share\">{cited} of {Words.Number(line.Whole.Total)} cited</span>");
        if (line.Whole.Total > 0)
        {
            CoverageBar.Write(html, line.Whole);
        }

        html.Raw("</li>\n");
    }

    private string Sum()
    {
        int failed = lines.Count(line => line.Error is not null);
        int wrong = lines.Count(line => line.Findings[0] > 0);
        string errors = wrong switch
        {
            0 => "No report has errors",
            1 => "1 report has errors",
            _ => $"{Words.Number(wrong)} reports have errors",
        };
        return failed == 0 ? errors + "." : $"{errors}; {Words.Number(failed)} could not be checked.";
    }

    private sealed record Line(string Name, string Title, string Href, SectionCoverage Whole, int[] Findings, string? Error);
}
