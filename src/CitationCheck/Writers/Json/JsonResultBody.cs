using System.Text.Json;
using CitationCheck.Sources;

namespace CitationCheck.Writers.Json;

/// <summary>Writes one result as a JSON object. Things that point at each other do so by their index in the object's arrays.</summary>
internal sealed class JsonResultBody(JsonText text, ValidationResult result)
{
    private const int TextPiece = 1 << 12;

    private readonly Utf8JsonWriter json = text.Json;
    private readonly Report report = result.Report;
    private readonly Dictionary<Block, int> blocks = Number(result.Report.Blocks);
    private readonly Dictionary<Claim, int> claims = Number(result.Report.Claims);
    private readonly Dictionary<Citation, int> citations = Number(result.Report.Citations);
    private readonly Dictionary<Reference, int> references = Number(result.Report.References);

    public static void WriteFailure(Utf8JsonWriter json, string name, string message)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("error", message);
        json.WriteEndObject();
    }

    public void Write(string name)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteBoolean("valid", result.IsValid);
        WriteSummary(result.Summary);
        Array("findings", result.Findings.Zip(FindingFingerprint.Of(result)), pair => WriteFinding(pair.First, pair.Second));
        json.WriteString("format", ModelNames.Formats[report.Format]);
        Optional("title", report.Title);
        Dictionary<Claim, ClaimState> states = ClaimStates.Of(report);
        Array("claims", report.Claims, claim => WriteClaim(claim, states.TryGetValue(claim, out ClaimState state) ? state : ClaimStates.Of(claim)));
        Array("citations", report.Citations, WriteCitation);
        Array("references", report.References, WriteReference);
        Array("referenceLists", report.ReferenceLists, WriteList);
        Array("blocks", report.Blocks, WriteBlock);
        Array("limits", report.Limits, WriteLimit);
        if (result.Observations is { } observations)
        {
            Array("sources", result.Sources, WriteSource);
            Array("observations", observations.All, observation => JsonSerializer.Serialize(json, observation, ObservationJson.Default.SourceObservation));
        }

        WriteText("text", report.Text);
        json.WriteEndObject();
    }

    /// <summary>A long text at once would take room for eighteen bytes a letter, the most that one may need.</summary>
    private void WriteText(string name, ReadOnlySpan<char> whole)
    {
        json.WritePropertyName(name);
        while (whole.Length > TextPiece)
        {
            json.WriteStringValueSegment(whole[..TextPiece], isFinalSegment: false);
            text.FlushWhenLong();
            whole = whole[TextPiece..];
        }

        json.WriteStringValueSegment(whole, isFinalSegment: true);
    }

    private static Dictionary<T, int> Number<T>(IReadOnlyList<T> items)
        where T : class
    {
        var numbers = new Dictionary<T, int>(items.Count, ReferenceEqualityComparer.Instance);
        for (int at = 0; at < items.Count; at++)
        {
            numbers.TryAdd(items[at], at);
        }

        return numbers;
    }

    private void WriteSummary(CitationSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("claims", summary.Claims);
        json.WriteNumber("citedClaims", summary.CitedClaims);
        json.WriteNumber("paragraphs", summary.Paragraphs);
        json.WriteNumber("citedParagraphs", summary.CitedParagraphs);
        json.WriteNumber("citations", summary.Citations);
        json.WriteNumber("resolvedCitations", summary.ResolvedCitations);
        json.WriteNumber("references", summary.References);
        json.WriteNumber("usedReferences", summary.UsedReferences);
        json.WriteNumber("claimCoverage", Math.Round(summary.ClaimCoverage, 4));
        json.WriteNumber("paragraphCoverage", Math.Round(summary.ParagraphCoverage, 4));
        if (summary.Sources is { } sources)
        {
            json.WriteStartObject("sources");
            json.WriteNumber("sources", sources.Sources);
            json.WriteNumber("checked", sources.Checked);
            json.WriteNumber("verified", sources.Verified);
            json.WriteNumber("unknown", sources.Unknown);
            json.WriteNumber("bad", sources.Bad);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteFinding(Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.RuleId);
        json.WriteString("severity", ModelNames.Severities[finding.Severity]);
        json.WriteString("message", finding.Message);
        Span(finding.Span);
        LinePosition start = report.GetLinePosition(finding.Span.Start);
        LinePosition end = report.GetLinePosition(finding.Span.End);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        Pointer("claim", finding.Claim, claims);
        Pointer("citation", finding.Citation, citations);
        Pointer("reference", finding.Reference, references);
        json.WriteString("fingerprint", fingerprint);
        json.WriteEndObject();
    }

    private void WriteClaim(Claim claim, ClaimState state)
    {
        json.WriteStartObject();
        json.WriteString("text", claim.Text);
        Span(claim.Span);
        json.WriteNumber("line", report.GetLinePosition(claim.Span.Start).Line);
        json.WriteString("kind", ModelNames.Claims[claim.Kind]);
        json.WriteString("state", ModelNames.States[state]);
        Array("labels", claim.Citations, citation => json.WriteStringValue(citation.Label));
        Array("citations", claim.Citations, citation => json.WriteNumberValue(citations[citation]));
        Pointer("block", claim.Block, blocks);
        json.WriteEndObject();
    }

    private void WriteCitation(Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("label", citation.Label);
        Span(citation.Span);
        json.WriteString("style", ModelNames.Styles[citation.Style]);
        json.WriteBoolean("resolved", citation.IsResolved);
        Pointer("reference", citation.Reference, references);
        Optional("url", citation.Url);
        Pointer("claim", citation.Claim, claims);
        json.WriteEndObject();
    }

    private void WriteReference(Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("label", reference.Label);
        if (reference.Number is { } number)
        {
            json.WriteNumber("number", number);
        }

        Optional("title", reference.Title);
        Optional("publisher", reference.Publisher);
        Array("authors", reference.Authors, json.WriteStringValue);
        Optional("date", reference.Date?.ToString());
        Optional("accessedOn", reference.AccessedOn?.ToString());
        Optional("url", reference.Url);
        Array("identifiers", reference.Identifiers, WriteIdentifier);
        Span(reference.Span);
        json.WriteString("rawText", reference.RawText);
        json.WriteEndObject();
    }

    private void WriteIdentifier(Identifier identifier)
    {
        json.WriteStartObject();
        json.WriteString("kind", ModelNames.Identifiers[identifier.Kind]);
        json.WriteString("value", identifier.Value);
        json.WriteEndObject();
    }

    private void WriteList(ReferenceList list)
    {
        json.WriteStartObject();
        Span(list.Span);
        Pointer("heading", list.Heading, blocks);
        Array("references", list.References, reference => json.WriteNumberValue(references[reference]));
        json.WriteEndObject();
    }

    private void WriteBlock(Block block)
    {
        json.WriteStartObject();
        json.WriteString("kind", ModelNames.Blocks[block.Kind]);
        Span(block.Span);
        json.WriteNumber("level", block.Level);
        Pointer("section", block.Section, blocks);
        Array("claims", block.Claims, claim => json.WriteNumberValue(claims[claim]));
        json.WriteString("text", block.Text);
        json.WriteEndObject();
    }

    private void WriteSource(SourceVerdict source)
    {
        json.WriteStartObject();
        Pointer("reference", source.Reference, references);
        Pointer("citation", source.Citation, citations);
        Optional("url", source.Url);
        json.WriteString("status", ModelNames.Statuses[source.Status]);
        if (source.Title is { } title)
        {
            json.WriteStartObject("title");
            json.WriteString("grade", ModelNames.Grades[title.Grade]);
            json.WriteNumber("score", Math.Round(title.Score, 4));
            json.WriteString("found", title.Found);
            Array("citedWords", title.CitedWords, json.WriteStringValue);
            Array("foundWords", title.FoundWords, json.WriteStringValue);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteLimit(LimitReached limit)
    {
        json.WriteStartObject();
        json.WriteString("limit", limit.Limit);
        Span(limit.Span);
        json.WriteString("message", limit.Message);
        json.WriteEndObject();
    }

    private void Span(TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private void Optional(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void Pointer<T>(string name, T? item, Dictionary<T, int> numbers)
        where T : class
    {
        if (item is not null && numbers.TryGetValue(item, out int number))
        {
            json.WriteNumber(name, number);
        }
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
            text.FlushWhenLong();
        }

        json.WriteEndArray();
    }
}
