using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CitationCheck.Tests.Reading;

/// <summary>
/// Compares citations and references with labels: a citation counts when its label is equal and its span overlaps the
/// labelled one, a reference when label and URL are equal. The same figures as <c>score/structure.py</c> beside the data.
/// </summary>
internal sealed partial class StructureScore
{
    private int citationsGold;
    private int citationsRead;
    private int citationsRight;
    private int referencesGold;
    private int referencesRead;
    private int referencesRight;
    private int titlesGold;
    private int titlesRight;

    public double CitationPrecision => Share(citationsRight, citationsRead);

    public double CitationRecall => Share(citationsRight, citationsGold);

    public double ReferencePrecision => Share(referencesRight, referencesRead);

    public double ReferenceRecall => Share(referencesRight, referencesGold);

    public double Titles => Share(titlesRight, titlesGold);

    public void Add(JsonElement gold, Report report)
    {
        if (gold.GetProperty("markers").ValueKind == JsonValueKind.Array)
        {
            AddCitations(gold.GetProperty("markers"), report);
        }

        AddReferences(gold, report);
    }

    public override string ToString() =>
        $"citations {citationsGold,6} P {CitationPrecision:0.0000} R {CitationRecall:0.0000} | references {referencesGold,5} "
        + $"P {ReferencePrecision:0.0000} R {ReferenceRecall:0.0000} titles {Titles:0.0000}";

    private void AddCitations(JsonElement markers, Report report)
    {
        Dictionary<string, List<TextSpan>> read = report.Citations
            .Where(static citation => Number(citation.Label) is not null)
            .GroupBy(static citation => Number(citation.Label)!)
            .ToDictionary(
                static group => group.Key,
                static group => group.Select(static citation => citation.Span).OrderBy(static span => span.End).ToList());
        citationsRead += read.Values.Sum(static spans => spans.Count);
        foreach (JsonElement marker in markers.EnumerateArray())
        {
            citationsGold++;
            var span = TextSpan.FromBounds(marker.GetProperty("start16").GetInt32(), marker.GetProperty("end16").GetInt32());
            if (read.TryGetValue(marker.GetProperty("index").ToString(), out List<TextSpan>? spans)
                && spans.FindIndex(span.Overlaps) is >= 0 and var found)
            {
                spans.RemoveAt(found);
                citationsRight++;
            }
        }
    }

    private void AddReferences(JsonElement gold, Report report)
    {
        Dictionary<string, JsonElement> wanted =
            gold.GetProperty("refs").EnumerateArray().ToDictionary(static entry => entry.GetProperty("index").ToString());
        int[] skipped = gold.TryGetProperty("other_defs16", out JsonElement others) && others.ValueKind == JsonValueKind.Array
            ? [.. others.EnumerateArray().Select(static at => at.GetInt32())]
            : [];
        referencesGold += wanted.Count;
        foreach (Reference reference in report.References)
        {
            string? label = Number(reference.Label);
            if (label is null || skipped.Any(at => Math.Abs(reference.Span.Start - at) <= 3))
            {
                continue;
            }

            referencesRead++;
            if (wanted.TryGetValue(label, out JsonElement entry) && Url(reference.Url) == Url(entry.GetProperty("url").GetString()))
            {
                wanted.Remove(label);
                referencesRight++;
                if (entry.GetProperty("title").GetString() is { Length: > 0 } title)
                {
                    titlesGold++;
                    titlesRight += Title(reference.Title) == Title(title) ? 1 : 0;
                }
            }
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static string? Number(string label)
    {
        string digits = MarkerSigns().Replace(label.Normalize(NormalizationForm.FormKC), string.Empty);
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits.TrimStart('0') is { Length: > 0 } number ? number : "0" : null;
    }

    private static string Url(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return string.Empty;
        }

        string plain = Uri.UnescapeDataString(Escape().Replace(WebUtility.HtmlDecode(url.Trim().Trim('<', '>')), "$1")).Trim();
        Match match = UrlParts().Match(plain);
        string joined = match.Success
            ? match.Groups[1].Value.ToLowerInvariant()
                + "://"
                + Www().Replace(match.Groups[2].Value.ToLowerInvariant(), string.Empty)
                + match.Groups[3].Value
            : plain;
        return FinalSlash().Replace(joined, string.Empty).TrimEnd('/');
    }

    private static string Title(string? title)
    {
        string plain =
            WebUtility.HtmlDecode(title ?? string.Empty).Normalize(NormalizationForm.FormKC).Replace('‘', '\'').Replace('’', '\'');
        return Blanks().Replace(TitleSigns().Replace(plain, string.Empty), " ").Trim(' ', '.', ',', ';', ':', '…').ToUpperInvariant();
    }

    [GeneratedRegex(@"[\s\[\]\\^【】]")]
    private static partial Regex MarkerSigns();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^([a-zA-Z][a-zA-Z0-9+.\-]*):/*([^/?#]*)(.*)$", RegexOptions.Singleline)]
    private static partial Regex UrlParts();

    [GeneratedRegex(@"^www\.")]
    private static partial Regex Www();

    [GeneratedRegex("/(?=[?#]|$)")]
    private static partial Regex FinalSlash();

    [GeneratedRegex("[*_`\\\\\"“”„«»]")]
    private static partial Regex TitleSigns();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
