using System.Globalization;

namespace CitationCheck.Writers.Common;

/// <summary>The words that the writers use for the library's values: stable, in English, fit for files.</summary>
internal static class Words
{
    /// <summary>What a cited claim is called of which every source is gone or has another title.</summary>
    public const string BadSource = "bad-source";

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The state of a claim; one whose every source is bad has a word of its own.</summary>
    public static string Of(CheckedClaim claim) => claim.HasOnlyBadSources ? BadSource : Of(claim.State);

    public static string Of(ClaimState state) => state switch
    {
        ClaimState.Cited => "cited",
        ClaimState.Unresolved => "unresolved",
        ClaimState.Covered => "covered",
        ClaimState.Uncited => "uncited",
        _ => "not-needed",
    };

    /// <summary>The share as a whole percentage; 100 is kept for all, and 0 for none.</summary>
    public static int Percent(double share) => share >= 1 ? 100 : share <= 0 ? 0 : Math.Clamp((int)Math.Round(share * 100), 1, 99);

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>“1 error, 2 warnings, 3 notes”, or “no findings”.</summary>
    public static string Tally(IReadOnlyList<Finding> findings)
    {
        int errors = findings.Count(finding => finding.Severity == Severity.Error);
        int warnings = findings.Count(finding => finding.Severity == Severity.Warning);
        return Tally(errors, warnings, findings.Count - errors - warnings);
    }

    public static string Tally(int errors, int warnings, int notes)
    {
        var parts = new List<string>(3);
        Add(errors, "error", "errors");
        Add(warnings, "warning", "warnings");
        Add(notes, "note", "notes");
        return parts.Count == 0 ? "no findings" : string.Join(", ", parts);

        void Add(int count, string one, string many)
        {
            if (count > 0)
            {
                parts.Add(Count(count, one, many));
            }
        }
    }

    /// <summary>
    /// “9 of 15 claims cited, 3 covered (80%), 4 of 6 paragraphs cited” and so on; kinds that the report has none of are omitted.
    /// </summary>
    public static string Numbers(CitationSummary summary)
    {
        var parts = new List<string>(5);
        string covered = summary.CoveredClaims > 0 ? $", {Number(summary.CoveredClaims)} covered" : "";
        Add("claims", summary.CitedClaims, summary.Claims, $"cited{covered} ({Digits(Percent(summary.ClaimCoverage))}%)");
        Add("paragraphs", summary.CitedParagraphs, summary.Paragraphs, "cited");
        Add("citations", summary.ResolvedCitations, summary.Citations, "resolved");
        Add("references", summary.UsedReferences, summary.References, "used");
        Add("sources", summary.Sources?.Verified ?? 0, summary.Sources?.Checked ?? 0, "verified");
        return parts.Count == 0 ? "no claims" : string.Join(", ", parts);

        void Add(string what, int part, int whole, string state)
        {
            if (whole > 0)
            {
                parts.Add($"{Number(part)} of {Number(whole)} {what} {state}");
            }
        }
    }
}
