using System.Text;
using System.Text.Json;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Configuration;

/// <summary>
/// Findings that a team knows and lives with, by report and fingerprint. They are not told again; a finding that is new, or
/// one more like a known one, is.
/// </summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private readonly SortedDictionary<string, List<Entry>> reports = new(StringComparer.Ordinal);

    public static Baseline Load(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (FileNotFoundException exception)
        {
            throw new UsageException($"The baseline {path} does not exist; --update-baseline makes it.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"The baseline {path} cannot be read: {exception.Message}", exception);
        }
    }

    public void Add(string name, ValidationResult result)
    {
        if (result.Findings.Count > 0)
        {
            reports[name] = [.. result.Findings.Zip(FindingFingerprint.Of(result), (finding, fingerprint) => new Entry(fingerprint, finding.RuleId, finding.Message))];
        }
    }

    /// <summary>The result without the findings that are known.</summary>
    public ValidationResult Subtract(string name, ValidationResult result)
    {
        if (!reports.TryGetValue(name, out List<Entry>? known))
        {
            return result;
        }

        var fingerprints = known.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        HashSet<Finding> told = new(ReferenceEqualityComparer.Instance);
        told.UnionWith(result.Findings.Zip(FindingFingerprint.Of(result)).Where(pair => fingerprints.Contains(pair.Second)).Select(pair => pair.First));
        return told.Count == 0 ? result : result.Where(finding => !told.Contains(finding));
    }

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
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
        using JsonDocument document = JsonDocument.Parse(text);
        int version = document.RootElement.GetProperty("version").GetInt32();
        if (version != Version)
        {
            throw new FormatException($"it is of version {version}, not {Version}");
        }

        foreach (JsonProperty report in document.RootElement.GetProperty("reports").EnumerateObject())
        {
            baseline.reports[report.Name] = [.. report.Value.EnumerateArray().Select(entry => new Entry(Read(entry, "fingerprint"), Read(entry, "rule"), Read(entry, "message")))];
        }

        return baseline;

        static string Read(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
    }

    private sealed record Entry(string Fingerprint, string Rule, string Message);
}
