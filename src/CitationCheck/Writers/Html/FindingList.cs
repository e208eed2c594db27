using CitationCheck.Rules;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>The findings with their filters, and what the rules say.</summary>
internal sealed class FindingList(HtmlText html, PageIndex index)
{
    /// <summary>More places of one finding than this are folded.</summary>
    private const int MostOpenParts = 6;

    private static readonly Severity[] Loudest = [Severity.Error, Severity.Warning, Severity.Info];

    private IReadOnlyList<Finding> Findings => index.Result.Findings;

    public void Write()
    {
        if (Findings.Count == 0)
        {
            html.Raw("<p class=\"none\">No findings.</p>\n");
            return;
        }

        WriteFilters();
        html.Raw("<ol class=\"findings\">\n");
        for (int at = 0; at < Findings.Count; at++)
        {
            WriteFinding(at);
        }

        html.Raw("</ol>\n<p class=\"none nothing\" hidden>No findings match the filters.</p>\n");
    }

    /// <summary>What the rules that spoke are about; linked from each finding.</summary>
    public void WriteRules()
    {
        HashSet<string> spoke = Findings.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
        foreach (RuleDescriptor rule in RuleCatalog.All.Select(rule => rule.Descriptor).Where(rule => spoke.Contains(rule.Id)))
        {
            html.Raw("<details class=\"rule\"").Attribute("id", index.IdOfRule(rule.Id)).Raw("><summary><code>").Text(rule.Id)
                .Raw("</code> ").Text(rule.Title)
                .Raw($" <span class=\"count\">{Words.Digits(Findings.Count(finding => finding.RuleId == rule.Id))}</span></summary><p>")
                .Text(rule.Why)
                .Raw("</p><div class=\"examples\"><figure><figcaption>Flagged</figcaption><pre>").Text(rule.Fails)
                .Raw("</pre></figure><figure><figcaption>Fixed</figcaption><pre>").Text(rule.Passes)
                .Raw("</pre></figure></div></details>\n");
        }
    }

    private void WriteFilters()
    {
        html.Raw("<form class=\"filters\" aria-label=\"Filter the findings\"><fieldset><legend class=\"sr\">Severity</legend>");
        foreach (Severity severity in Loudest)
        {
            int count = Findings.Count(finding => finding.Severity == severity);
            string word = Words.Of(severity);
            string shown = severity switch { Severity.Error => "Errors", Severity.Warning => "Warnings", _ => "Notes" };
            string disabled = count == 0 ? " disabled" : "";
            html.Raw($"<label class=\"toggle {word}\"><input type=\"checkbox\" name=\"severity\" value=\"{word}\" checked{disabled}> ")
                .Raw($"{shown} <b>{Words.Number(count)}</b></label>");
        }

        html.Raw("</fieldset><label class=\"pick\"><span class=\"sr\">Rule</span>")
            .Raw("<select name=\"rule\"><option value=\"\">All rules</option>");
        IEnumerable<IGrouping<string, Finding>> byRule = Findings.GroupBy(finding => finding.RuleId, StringComparer.Ordinal);
        foreach (IGrouping<string, Finding> group in byRule.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string title = RuleCatalog.All.FirstOrDefault(rule => rule.Descriptor.Id == group.Key)?.Descriptor.Title ?? "";
            html.Raw("<option").Attribute("value", group.Key).Raw(">").Text($"{group.Key} {title} ({Words.Number(group.Count())})")
                .Raw("</option>");
        }

        html.Raw("</select></label><p class=\"shown\" role=\"status\"></p></form>\n");
    }

    private void WriteFinding(int at)
    {
        Finding finding = Findings[at];
        string severity = Words.Of(finding.Severity);
        html.Raw($"<li class=\"finding {severity}\" data-severity=\"{severity}\" tabindex=\"-1\"").Attribute("id", index.IdOfFinding(at))
            .Attribute("data-rule", finding.RuleId);
        string? target = index.IdOfTarget(at);
        if (target is not null)
        {
            html.Attribute("data-target", target);
        }

        string word = finding.Severity == Severity.Info ? "note" : severity;
        html.Raw($"><p class=\"meta\"><span class=\"sign {severity}\" aria-hidden=\"true\">{FindingFlags.SignOf(finding.Severity)}</span>")
            .Raw($"<span class=\"severity\">{word}</span> ");
        RuleDescriptor? rule = RuleCatalog.All.FirstOrDefault(rule => rule.Descriptor.Id == finding.RuleId)?.Descriptor;
        html.Raw(rule is null ? "<span class=\"id\"" : "<a class=\"id\"");
        if (rule is not null)
        {
            html.Attribute("href", "#" + index.IdOfRule(finding.RuleId)).Attribute("title", rule.Title);
        }

        html.Raw(">").Text(finding.RuleId).Raw(rule is null ? "</span>" : "</a>");
        string place = "line " + Words.Digits(index.Report.GetLinePosition(finding.Span.Start).Line);
        if (target is null)
        {
            html.Raw($"<span class=\"place\">{place}</span>");
        }
        else
        {
            html.Raw("<a class=\"place\"").Attribute("href", "#" + target).Attribute("aria-label", $"Show {place}").Raw($">{place}</a>");
        }

        html.Raw("</p><p class=\"message\" dir=\"auto\">").Text(finding.Message).Raw("</p>");
        WriteParts(at);
        html.Raw("</li>\n");
    }

    /// <summary>The lines of what a finding sums up, each linked to its place; folded where they are many.</summary>
    private void WriteParts(int at)
    {
        int count = Findings[at].Parts.Count;
        if (count == 0)
        {
            return;
        }

        bool isFolded = count > MostOpenParts;
        string places = Words.Count(count, "place", "places");
        html.Raw(isFolded ? $"<details class=\"parts\"><summary>{places}</summary><p>" : "<p class=\"parts\">");
        foreach ((Finding part, string? target) in index.PartsOf(at))
        {
            string line = "line " + Words.Digits(index.Report.GetLinePosition(part.Span.Start).Line);
            if (target is null)
            {
                html.Raw($"<span>{line}</span> ");
            }
            else
            {
                html.Raw("<a").Attribute("href", "#" + target).Attribute("title", part.Message).Raw($">{line}</a> ");
            }
        }

        html.Raw(isFolded ? "</p></details>" : "</p>");
    }
}
