using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CitationCheck.Tool.Files;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Configuration;

/// <summary>
/// Known findings that a team accepts, by report and fingerprint. They are not reported again; new findings are, including
/// another one of the same kind.
/// </summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Writing = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false };

    private readonly SortedDictionary<string, List<Entry>> reports = new(StringComparer.Ordinal);

    public static Baseline Load(string path)
    {
        return FileKinds.Of(path) == FileKind.Missing
            ? throw new UsageException($"The baseline {path} does not exist; --update-baseline creates it.")
            : NamedFile.ReadSettings("the baseline", path, Parse);
    }

    public void Add(string name, ValidationResult result)
    {
        if (result.Findings.Count > 0)
        {
            reports[name] = [.. WithFingerprints(result).Select(pair => Entry.Of(pair.Finding, pair.Fingerprint))];
        }
    }

    /// <summary>The result without the known findings.</summary>
    public ValidationResult Subtract(string name, ValidationResult result)
    {
        if (!reports.TryGetValue(name, out List<Entry>? known))
        {
            return result;
        }

        var fingerprints = known.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        HashSet<Finding> old = new(ReferenceEqualityComparer.Instance);
        old.UnionWith(WithFingerprints(result).Where(pair => fingerprints.Contains(pair.Fingerprint)).Select(pair => pair.Finding));
        return old.Count == 0 ? result : result.Where(finding => !old.Contains(finding));
    }

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("reports");
            foreach ((string name, List<Entry> entries) in reports)
            {
                json.WriteStartArray(name);
                foreach (Entry entry in entries)
                {
                    json.WriteStartObject();
                    json.WriteString("fingerprint", entry.Fingerprint);
                    json.WriteString("rule", entry.Rule);
                    json.WriteString("message", entry.Message);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    internal static Baseline Parse(string text)
    {
        var baseline = new Baseline();
        using JsonDocument document = JsonDocument.Parse(text, Reading);
        int version = document.RootElement.GetProperty("version").GetInt32();
        if (version != Version)
        {
            throw new FormatException($"its version is {version}, not {Version}");
        }

        foreach (JsonProperty report in document.RootElement.GetProperty("reports").EnumerateObject())
        {
            baseline.reports[report.Name] = [.. report.Value.EnumerateArray().Select(Entry.Read)];
        }

        return baseline;
    }

    /// <summary>
    /// The findings one by one, so that what is known stays known when a finding that sums several up gains or loses one.
    /// </summary>
    private static IEnumerable<(Finding Finding, string Fingerprint)> WithFingerprints(ValidationResult result)
    {
        Finding[] findings =
            [.. result.Findings.SelectMany(static finding => finding.Parts is { Count: > 0 } parts ? parts : [finding])];
        return findings.Zip(FindingFingerprint.Of(result.Report, findings));
    }

    private sealed record Entry(string Fingerprint, string Rule, string Message)
    {
        public static Entry Of(Finding finding, string fingerprint) => new(fingerprint, finding.RuleId, finding.Message);

        public static Entry Read(JsonElement entry) => new(Text(entry, "fingerprint"), Text(entry, "rule"), Text(entry, "message"));

        private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
    }
}
