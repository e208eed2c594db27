using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>The small signs at a claim or reference that lead to what was found about it.</summary>
internal sealed class FindingFlags(HtmlText html, PageIndex index)
{
    public static string SignOf(Severity severity) => severity switch
    {
        Severity.Error => "×",
        Severity.Warning => "!",
        _ => "i",
    };

    public void Write(object target)
    {
        foreach (int at in index.FindingsAt(target))
        {
            Finding finding = index.Result.Findings[at];
            string severity = Words.Of(finding.Severity);
            string about = $"{severity} {finding.RuleId}: {finding.Message}";
            html.Raw($"<a class=\"flag {severity}\"").Attribute("href", "#" + index.IdOfFinding(at))
                .Attribute("data-finding", index.IdOfFinding(at))
                .Attribute("title", about).Attribute("aria-label", about).Raw($">{SignOf(finding.Severity)}</a>");
        }
    }
}
