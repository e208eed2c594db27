using System.Text.Json.Nodes;
using CitationCheck.Rules;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Mcp;

/// <summary>A result in a size that a model can read: the verdict, the counts, and the worst findings.</summary>
internal static class ResultDigest
{
    public const int DefaultFindings = 50;
    public const int MaxFindings = 1_000;

    /// <summary>The longest excerpt of the report beside a finding, in UTF-16 code units.</summary>
    private const int MaxExcerpt = 200;

    /// <summary>The longest full result, in UTF-16 code units.</summary>
    private const int MaxFull = 1 << 23;

    private static readonly WriterOptions Writing = new() { Indented = false, MaxOutput = MaxFull };

    private static readonly Dictionary<string, RuleDescriptor> Rules =
        RuleCatalog.All.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor, StringComparer.Ordinal);

    /// <summary>The JSON Schema of what <see cref="Of"/> makes.</summary>
    public const string Schema = """
        {
          "type": "object",
          "properties": {
            "valid": { "type": "boolean", "description": "Whether there is no finding of severity error." },
            "summary": {
              "type": "object",
              "properties": {
                "claims": { "type": "integer", "description": "Claims that need a source: cited + covered + uncited + unresolved." },
                "cited": { "type": "integer" },
                "covered": { "type": "integer" },
                "uncited": { "type": "integer" },
                "unresolved": { "type": "integer" },
                "coverage": { "type": "number", "description": "The share of claims that are cited or covered, 0 to 1." },
                "citations": { "type": "integer" },
                "resolvedCitations": { "type": "integer" },
                "references": { "type": "integer" },
                "usedReferences": { "type": "integer" },
                "sources": {
                  "type": "object",
                  "description": "Counts of fetched sources; only from check_sources.",
                  "properties": {
                    "checked": { "type": "integer" },
                    "verified": { "type": "integer" },
                    "bad": { "type": "integer" },
                    "unknown": { "type": "integer" }
                  }
                }
              },
              "required": ["claims", "cited", "covered", "uncited", "unresolved", "coverage", "citations", "resolvedCitations",
                "references", "usedReferences"]
            },
            "findings": {
              "type": "array",
              "description": "The findings, worst first, then by place.",
              "items": {
                "type": "object",
                "properties": {
                  "rule": { "type": "string" },
                  "name": { "type": "string" },
                  "severity": { "enum": ["error", "warning", "info"] },
                  "message": { "type": "string" },
                  "line": { "type": "integer", "description": "From 1." },
                  "column": { "type": "integer", "description": "From 1, in UTF-16 code units." },
                  "start": { "type": "integer", "description": "The offset in the text, in UTF-16 code units." },
                  "end": { "type": "integer" },
                  "text": { "type": "string", "description": "What the finding is about, at most 200 characters." },
                  "places": { "type": "integer", "description": "How many findings this one sums up." }
                },
                "required": ["rule", "severity", "message", "line", "column", "start", "end", "text"]
              }
            },
            "omittedFindings": { "type": "integer", "description": "How many findings maxFindings has left out." },
            "full": { "type": "object", "description": "With detail=full: the output of citationcheck check --format json." }
          },
          "required": ["valid", "summary", "findings", "omittedFindings"]
        }
        """;

    /// <summary>The digest of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="maxFindings">How many findings it may contain.</param>
    /// <param name="isFull">Whether to add the whole result.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static JsonObject Of(ValidationResult result, int maxFindings, bool isFull, CancellationToken cancellationToken)
    {
        IEnumerable<Finding> worst = result.Findings.OrderByDescending(finding => finding.Severity).Take(maxFindings);
        var digest = new JsonObject
        {
            ["valid"] = result.IsValid,
            ["summary"] = Summary(result.Summary),
            ["findings"] = new JsonArray([.. worst.Select(finding => OfFinding(result.Report, finding))]),
            ["omittedFindings"] = Math.Max(0, result.Findings.Count - maxFindings),
        };
        if (isFull)
        {
            digest["full"] = JsonNode.Parse(ResultWriter.Write(OutputFormat.Json, result, "report", Writing, cancellationToken));
        }

        return digest;
    }

    private static JsonObject Summary(CitationSummary summary)
    {
        var counts = new JsonObject
        {
            ["claims"] = summary.Claims,
            ["cited"] = summary.CitedClaims,
            ["covered"] = summary.CoveredClaims,
            ["uncited"] = summary.UncitedClaims,
            ["unresolved"] = summary.UnresolvedClaims,
            ["coverage"] = Math.Round(summary.ClaimCoverage, 3),
            ["citations"] = summary.Citations,
            ["resolvedCitations"] = summary.ResolvedCitations,
            ["references"] = summary.References,
            ["usedReferences"] = summary.UsedReferences,
        };
        if (summary.Sources is { } sources)
        {
            counts["sources"] = new JsonObject
            {
                ["checked"] = sources.Checked,
                ["verified"] = sources.Verified,
                ["verifiedByArchive"] = sources.VerifiedByArchive,
                ["bad"] = sources.Bad,
                ["unknown"] = sources.Unknown,
            };
        }

        return counts;
    }

    private static JsonObject OfFinding(Report report, Finding finding)
    {
        LinePosition start = report.GetLinePosition(finding.Span.Start);
        var node = new JsonObject
        {
            ["rule"] = finding.RuleId,
            ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
            ["message"] = finding.Message,
            ["line"] = start.Line,
            ["column"] = start.Column,
            ["start"] = finding.Span.Start,
            ["end"] = finding.Span.End,
            ["text"] = Excerpt(report.Text, finding.Span),
        };
        if (Rules.TryGetValue(finding.RuleId, out RuleDescriptor? rule))
        {
            node["name"] = rule.Name;
        }

        if (finding.Parts is { Count: > 0 } parts)
        {
            node["places"] = parts.Count;
        }

        return node;
    }

    private static string Excerpt(string text, TextSpan span)
    {
        if (span.Length <= MaxExcerpt)
        {
            return span.Slice(text);
        }

        int end = span.Start + MaxExcerpt - 1;
        return text[span.Start..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}
