using System.Text.Json;
using CitationCheck.Rules;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Formats;

/// <summary>
/// SARIF 2.1.0 within the limits of GitHub's code scanning: 25,000 results a run, 20 runs a file, 20 tags a rule, 10 MB a
/// file when packed. Where a file would grow beyond that, notes are left out first and errors last, and the file says so.
/// </summary>
internal sealed class SarifResultWriter : FormatWriter
{
    internal const int MaxResultsPerRun = 25_000;
    private const int MaxRuns = 20;

    /// <summary>
    /// Results of real reports pack ten to one, Chinese ones nine to one, so this is 7.5 to 8.6 MB of the 10 that are taken.
    /// </summary>
    private const long MaxBytes = 75_000_000;
    private const int MaxMessageLength = 1_000;
    private const int MaxSnippetLength = 400;

    /// <summary>A finding that sums up more places than this names the first ones.</summary>
    private const int MaxRelatedLocations = 100;

    private readonly long maxBytes;
    private readonly JsonText text;
    private readonly Dictionary<string, int> rules = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Message)> failures = [];
    private int runs;
    private int resultsInRun;
    private int resultsLeftOut;

    public SarifResultWriter(TextWriter output, WriterOptions options, long maxBytes = MaxBytes)
        : base(output, options)
    {
        this.maxBytes = maxBytes;
        text = new JsonText(output, options.Indented);
        foreach (Rule rule in RuleCatalog.All)
        {
            rules.Add(rule.Descriptor.Id, rules.Count);
        }
    }

    private Utf8JsonWriter Json => text.Json;

    public override void Complete()
    {
        Begin();
        EndRun();
        Json.WriteEndArray();
        Json.WriteEndObject();
        text.NextLine();
    }

    public override void Write(ValidationResult result, string name)
    {
        Begin();
        IReadOnlyList<string> fingerprints = FindingFingerprint.Of(result);
        for (int at = 0; at < result.Findings.Count; at++)
        {
            if (text.Written > Room(result.Findings[at].Severity))
            {
                resultsLeftOut++;
                continue;
            }

            if (resultsInRun == MaxResultsPerRun && runs < MaxRuns)
            {
                EndRun();
                BeginRun();
            }

            if (resultsInRun == MaxResultsPerRun)
            {
                resultsLeftOut++;
                continue;
            }

            resultsInRun++;
            WriteFinding(result.Report, result.Findings[at], name, fingerprints[at]);
            text.FlushWhenLong();
        }

        text.Flush();
    }

    public override void WriteFailure(string name, string message)
    {
        Begin();
        failures.Add((name, message));
    }

    /// <summary>How far the file may have grown for a finding to go in yet: what is loud has the longer reach.</summary>
    private long Room(Severity severity) => severity switch
    {
        Severity.Error => maxBytes,
        Severity.Warning => maxBytes / 4 * 3,
        _ => maxBytes / 2,
    };

    private void Begin()
    {
        if (runs > 0)
        {
            return;
        }

        Json.WriteStartObject();
        Json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        Json.WriteString("version", "2.1.0");
        Json.WriteStartArray("runs");
        BeginRun();
    }

    private void BeginRun()
    {
        runs++;
        resultsInRun = 0;
        Json.WriteStartObject();
        Json.WriteStartObject("tool");
        Json.WriteStartObject("driver");
        Json.WriteString("name", "CitationCheck");
        Json.WriteString("semanticVersion", LibraryVersion.Text);
        Json.WriteStartArray("rules");
        foreach (Rule rule in RuleCatalog.All)
        {
            WriteRule(rule.Descriptor);
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndObject();
        if (runs > 1)
        {
            Json.WriteStartObject("automationDetails");
            Json.WriteString("id", $"citationcheck/{Words.Digits(runs)}/"); // runs of one category would replace each other
            Json.WriteEndObject();
        }

        Json.WriteString("columnKind", "utf16CodeUnits");
        Json.WriteStartArray("results");
    }

    private void EndRun()
    {
        Json.WriteEndArray();
        Json.WriteStartArray("invocations");
        Json.WriteStartObject();
        Json.WriteBoolean("executionSuccessful", failures.Count == 0);
        Json.WriteStartArray("toolExecutionNotifications");
        foreach ((string name, string message) in failures)
        {
            WriteNotification(message, "error", name);
        }

        if (resultsLeftOut > 0)
        {
            string leftOut = Words.Count(resultsLeftOut, "finding", "findings");
            WriteNotification($"{leftOut} omitted: GitHub does not accept larger files.", "warning", null);
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        failures.Clear();
        text.Flush();
    }

    private void WriteNotification(string message, string level, string? name)
    {
        Json.WriteStartObject();
        Message("message", message);
        Json.WriteString("level", level);
        if (name is not null)
        {
            Json.WriteStartArray("locations");
            Json.WriteStartObject();
            Json.WriteStartObject("physicalLocation");
            WriteArtifact(name);
            Json.WriteEndObject();
            Json.WriteEndObject();
            Json.WriteEndArray();
        }

        Json.WriteEndObject();
    }

    private void WriteRule(RuleDescriptor rule)
    {
        Json.WriteStartObject();
        Json.WriteString("id", rule.Id);
        Json.WriteString("name", PascalCase(rule.Name));
        Message("shortDescription", rule.Title);
        Message("fullDescription", rule.Why);
        Json.WriteStartObject("help");
        Json.WriteString("text", $"{rule.Why}\n\nFlagged:\n{rule.Fails}\n\nFixed:\n{rule.Passes}");
        string example = $"**Flagged**\n\n````text\n{rule.Fails}\n````\n\n**Fixed**\n\n````text\n{rule.Passes}\n````";
        Json.WriteString("markdown", $"{rule.Why}\n\n{example}");
        Json.WriteEndObject();
        if (Options.HelpUriOf(rule) is { } uri)
        {
            Json.WriteString("helpUri", uri);
        }

        Json.WriteStartObject("defaultConfiguration");
        Json.WriteString("level", LevelOf(rule.DefaultSeverity));
        Json.WriteEndObject();
        Json.WriteStartObject("properties");
        Json.WriteStartArray("tags");
        Json.WriteStringValue("citations");
        Json.WriteStringValue(rule.Name);
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void WriteFinding(Report report, Finding finding, string name, string fingerprint)
    {
        Json.WriteStartObject();
        Json.WriteString("ruleId", finding.RuleId);
        if (rules.TryGetValue(finding.RuleId, out int rule))
        {
            Json.WriteNumber("ruleIndex", rule);
        }

        Json.WriteString("level", LevelOf(finding.Severity));
        Message("message", finding.Message);
        Json.WriteStartArray("locations");
        WriteLocation(report, finding.Span, name);
        Json.WriteEndArray();
        WriteRelatedLocations(report, finding, name);
        Json.WriteStartObject("partialFingerprints");
        Json.WriteString("citationCheck/v1", fingerprint);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    /// <summary>The places of what a finding sums up, or the reference that a citation leads to.</summary>
    private void WriteRelatedLocations(Report report, Finding finding, string name)
    {
        if (finding.Parts.Count > 0)
        {
            Json.WriteStartArray("relatedLocations");
            for (int at = 0; at < Math.Min(finding.Parts.Count, MaxRelatedLocations); at++)
            {
                WriteLocation(report, finding.Parts[at].Span, name, (at + 1, finding.Parts[at].Message));
            }

            Json.WriteEndArray();
        }
        else if (finding is { Reference: { } reference } && reference.Span != finding.Span)
        {
            Json.WriteStartArray("relatedLocations");
            WriteLocation(report, reference.Span, name, (1, "The reference"));
            Json.WriteEndArray();
        }
    }

    private void WriteLocation(Report report, TextSpan span, string name, (int Id, string Message)? related = null)
    {
        LinePosition start = report.GetLinePosition(span.Start);
        LinePosition end = report.GetLinePosition(span.End);
        Json.WriteStartObject();
        if (related is { Id: var id })
        {
            Json.WriteNumber("id", id);
        }

        Json.WriteStartObject("physicalLocation");
        WriteArtifact(name);
        Json.WriteStartObject("region");
        Json.WriteNumber("startLine", start.Line);
        Json.WriteNumber("startColumn", start.Column);
        Json.WriteNumber("endLine", end.Line);
        Json.WriteNumber("endColumn", end.Column);
        Json.WriteNumber("charOffset", span.Start);
        Json.WriteNumber("charLength", span.Length);
        if (span.Length <= MaxSnippetLength)
        {
            Json.WriteStartObject("snippet");
            Json.WriteString("text", report.Text.AsSpan(span.Start, span.Length));
            Json.WriteEndObject();
        }

        Json.WriteEndObject();
        Json.WriteEndObject();
        if (related is { Message: var message })
        {
            Message("message", message);
        }

        Json.WriteEndObject();
    }

    private void WriteArtifact(string name)
    {
        (string uri, bool isRelative) = ArtifactUri.Of(name);
        Json.WriteStartObject("artifactLocation");
        Json.WriteString("uri", uri);
        if (isRelative)
        {
            Json.WriteString("uriBaseId", "%SRCROOT%");
        }

        Json.WriteEndObject();
    }

    private void Message(string property, string message)
    {
        Json.WriteStartObject(property);
        Json.WriteString("text", SafeText.Cut(SafeText.Show(message), MaxMessageLength));
        Json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity == Severity.Info ? "note" : Words.Of(severity);

    private static string PascalCase(string kebab) =>
        string.Concat(kebab.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
