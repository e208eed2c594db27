using CitationCheck.Coverage;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>The report at a glance: what was found, and in one sentence how its claims stand.</summary>
internal sealed class Verdict(HtmlText html, PageIndex index)
{
    private static readonly (Severity Severity, string One, string Many)[] Loudest =
    [
        (Severity.Error, "error", "errors"), (Severity.Warning, "warning", "warnings"), (Severity.Info, "note", "notes"),
    ];

    public void Write(SectionCoverage whole)
    {
        IReadOnlyList<Finding> findings = index.Result.Findings;
        html.Raw("<p class=\"verdict\">");
        if (findings.Count == 0)
        {
            html.Raw("<span class=\"tally good\"><span class=\"sign good\" aria-hidden=\"true\">✓</span> No findings</span>");
        }

        foreach ((Severity severity, string one, string many) in Loudest)
        {
            int count = findings.Count(finding => finding.Severity == severity);
            if (count > 0)
            {
                int first = findings.Index().First(pair => pair.Item.Severity == severity).Index;
                string word = Words.Of(severity);
                html.Raw($"<a class=\"tally {word}\"").Attribute("href", "#" + index.IdOfFinding(first))
                    .Raw($"><span class=\"sign {word}\" aria-hidden=\"true\">{FindingFlags.SignOf(severity)}</span> {Words.Count(count, one, many)}</a> ");
            }
        }

        html.Raw("</p><p class=\"lead\">").Text(SentenceOf(whole)).Raw("</p>");
    }

    /// <summary>“5 of 15 claims have no source, and 1 cites a missing one.”</summary>
    internal static string SentenceOf(SectionCoverage whole)
    {
        if (whole.Total == 0)
        {
            return "This report makes no claims that need a source.";
        }

        string claims = Words.Count(whole.Total, "claim", "claims");
        string bare = whole.Uncited == 0 ? "" : $"{Words.Number(whole.Uncited)} of {claims} {(whole.Uncited == 1 ? "has" : "have")} no source";
        string lost = whole.Unresolved == 0 ? "" : $"{Words.Number(whole.Unresolved)} {(whole.Unresolved == 1 ? "cites" : "cite")} a missing one";
        return (bare, lost) switch
        {
            ("", "") when whole.Covered > 0 => $"{Words.Number(whole.Cited)} of {claims} {(whole.Cited == 1 ? "is" : "are")} cited, and later citations may cover the others.",
            ("", "") => whole.Total switch { 1 => "The only claim is cited.", 2 => "Both claims are cited.", _ => $"All {claims} are cited." },
            ("", _) => $"{Words.Number(whole.Unresolved)} of {claims} {(whole.Unresolved == 1 ? "cites" : "cite")} a missing source.",
            (_, "") => $"{bare}.",
            _ => $"{bare}, and {lost}.",
        };
    }
}
