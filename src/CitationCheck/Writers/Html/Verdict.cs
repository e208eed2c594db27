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
                    .Raw($"><span class=\"sign {word}\" aria-hidden=\"true\">{FindingFlags.SignOf(severity)}</span> ")
                    .Raw($"{Words.Count(count, one, many)}</a> ");
            }
        }

        html.Raw("</p><p class=\"lead\">").Text(SentenceOf(whole)).Raw("</p>");
    }

    /// <summary>“5 of 15 claims have no source, and 1 relies on a missing one.”</summary>
    internal static string SentenceOf(SectionCoverage whole)
    {
        if (whole.Total == 0)
        {
            return "This report makes no claims that need a source.";
        }

        string claims = Words.Count(whole.Total, "claim", "claims");
        return Amiss(whole, claims) is { Count: > 0 } amiss ? string.Join(", and ", amiss) + "." : AllWell(whole, claims);
    }

    /// <summary>What is amiss; the first part says of how many claims.</summary>
    private static List<string> Amiss(SectionCoverage whole, string claims)
    {
        var parts = new List<string>();
        int unresolved = whole.Count(ClaimState.Unresolved);
        Add(whole.Count(ClaimState.Uncited), "has no source", "have no source");
        string missing = parts.Count > 0 ? "a missing one" : "a missing source";
        Add(unresolved, $"relies on {missing}", $"rely on {missing}");
        const string Bad = "only pages that are gone or have a different title";
        Add(whole.WithBadSources, $"cites {Bad}", $"cite {Bad}");
        return parts;

        void Add(int count, string one, string many)
        {
            if (count > 0)
            {
                parts.Add($"{Words.Number(count)}{(parts.Count == 0 ? $" of {claims}" : "")} {(count == 1 ? one : many)}");
            }
        }
    }

    private static string AllWell(SectionCoverage whole, string claims)
    {
        int cited = whole.Count(ClaimState.Cited);
        if (cited < whole.Total)
        {
            return $"{Words.Number(cited)} of {claims} {(cited == 1 ? "is" : "are")} cited, and the others are covered.";
        }

        return whole.Total switch { 1 => "The only claim is cited.", 2 => "Both claims are cited.", _ => $"All {claims} are cited." };
    }
}
