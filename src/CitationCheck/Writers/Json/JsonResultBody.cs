using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CitationCheck.Sources;
using CitationCheck.Writers.Common;
using CitationCheck.Writers.Json.Data;

namespace CitationCheck.Writers.Json;

/// <summary>
/// Writes one result as a JSON object, item by item, so that memory does not grow with it. Things that point at each other do so by
/// their index in the object's arrays.
/// </summary>
internal sealed class JsonResultBody(JsonText text, ValidationResult result)
{
    private const int TextPiece = 1 << 12;

    private readonly Utf8JsonWriter json = text.Json;
    private readonly Report report = result.Report;
    private readonly Dictionary<Block, int> blocks = Number(result.Report.Blocks);
    private readonly Dictionary<Claim, int> claims = Number(result.Report.Claims);
    private readonly Dictionary<Citation, int> citations = Number(result.Report.Citations);
    private readonly Dictionary<Reference, int> references = Number(result.Report.References);
    private readonly Dictionary<SourceDocument, int> documents = Number(result.Report.GivenSources ?? []);

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
        json.WritePropertyName("summary");
        JsonSerializer.Serialize(json, SummaryData.Of(result.Summary), ResultJson.Default.SummaryData);
        Array("findings", result.Findings.Zip(FindingFingerprint.Of(result), Data), ResultJson.Default.FindingData);
        json.WritePropertyName("format");
        JsonSerializer.Serialize(json, report.Format, ResultJson.Default.ReportFormat);
        if (report.Title is { } title)
        {
            json.WriteString("title", title);
        }

        Array("claims", result.Claims.Select(Data), ResultJson.Default.ClaimData);
        Array("citations", report.Citations.Select(Data), ResultJson.Default.CitationData);
        if (report.BrokenMarkers.Count > 0)
        {
            Array("brokenMarkers", report.BrokenMarkers.Select(Data), ResultJson.Default.BrokenMarkerData);
        }

        if (report.GivenSources is { } sources)
        {
            Array("givenSources", sources.Select(GivenSourceData.Of), ResultJson.Default.GivenSourceData);
        }

        Array("references", report.References.Select(Data), ResultJson.Default.ReferenceData);
        Array("referenceLists", report.ReferenceLists.Select(Data), ResultJson.Default.ReferenceListData);
        Array("blocks", report.Blocks.Select(Data), ResultJson.Default.BlockData);
        Array("limits", report.Limits.Select(Data), ResultJson.Default.LimitData);
        if (result.Observations is { } observations)
        {
            Array("sources", result.Sources.Select(Data), ResultJson.Default.SourceData);
            Array("observations", observations.All, ObservationJson.Default.SourceObservation);
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

    private void Array<T>(string name, IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            JsonSerializer.Serialize(json, item, type);
            text.FlushWhenLong();
        }

        json.WriteEndArray();
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

    private static int? Index<T>(T? item, Dictionary<T, int> numbers)
        where T : class =>
        item is not null && numbers.TryGetValue(item, out int number) ? number : null;

    private FindingData Data(Finding finding, string fingerprint)
    {
        LinePosition start = report.GetLinePosition(finding.Span.Start);
        LinePosition end = report.GetLinePosition(finding.Span.End);
        return new FindingData
        {
            Rule = finding.RuleId,
            Severity = finding.Severity,
            Message = finding.Message,
            Start = finding.Span.Start,
            End = finding.Span.End,
            Line = start.Line,
            Column = start.Column,
            EndLine = end.Line,
            EndColumn = end.Column,
            Claim = Index(finding.Claim, claims),
            Citation = Index(finding.Citation, citations),
            Reference = Index(finding.Reference, references),
            Fingerprint = fingerprint,
            Parts = finding.Parts.Count == 0 ? null : [.. finding.Parts.Zip(FindingFingerprint.Of(report, finding.Parts), Data)],
        };
    }

    private ClaimData Data(CheckedClaim known)
    {
        Claim claim = known.Claim;
        return new ClaimData
        {
            Text = claim.Text,
            Start = claim.Span.Start,
            End = claim.Span.End,
            Line = report.GetLinePosition(claim.Span.Start).Line,
            Kind = claim.Kind,
            State = known.State,
            CoveredBy = known.CoveredBy == CoveredBy.Nothing ? null : known.CoveredBy,
            Particular = known.IsParticular ? true : null,
            BestSource = known.BestSource?.Status,
            WorstSource = known.WorstSource?.Status,
            Labels = [.. claim.Citations.Select(citation => citation.Label)],
            Citations = [.. claim.Citations.Select(citation => citations[citation])],
            Block = blocks[claim.Block],
            VisibleStart = claim.VisibleSpan.Start,
            VisibleEnd = claim.VisibleSpan.End,
        };
    }

    private CitationData Data(Citation citation) => new()
    {
        Label = citation.Label,
        Start = citation.Span.Start,
        End = citation.Span.End,
        Style = citation.Style,
        Resolved = citation.IsResolved,
        NamesSource = citation.NamesSource ? true : null,
        OutsideSources = citation.IsOutsideSources ? true : null,
        Confidence = citation.Confidence == Confidence.Sure ? null : citation.Confidence,
        Reference = Index(citation.Reference, references),
        Url = citation.Url,
        Claim = Index(citation.Claim, claims),
        Block = blocks[citation.Block],
        VisibleStart = citation.VisibleSpan.Start,
        VisibleEnd = citation.VisibleSpan.End,
    };

    private ReferenceData Data(Reference reference) => ReferenceData.Of(reference, Index(reference.Document, documents));

    private BrokenMarkerData Data(BrokenMarker marker) => new()
    {
        Kind = marker.Kind,
        Text = marker.Text,
        Start = marker.Span.Start,
        End = marker.Span.End,
        Claim = claims[marker.Claim],
        Confidence = marker.Confidence == Confidence.Sure ? null : marker.Confidence,
        Alone = Index(marker.Alone, claims),
    };

    private ReferenceListData Data(ReferenceList list) => new()
    {
        Start = list.Span.Start,
        End = list.Span.End,
        Heading = Index(list.Heading, blocks),
        References = [.. list.References.Select(reference => references[reference])],
    };

    private BlockData Data(Block block) => new()
    {
        Kind = block.Kind,
        Start = block.Span.Start,
        End = block.Span.End,
        Level = block.Level,
        Section = Index(block.Section, blocks),
        Claims = [.. block.Claims.Select(claim => claims[claim])],
        Text = block.Text,
        List = block.ListId > 0 ? block.ListId : null,
        Item = block.ItemId > 0 ? block.ItemId : null,
        Segments = SegmentData.Of(block),
        Runs = RunData.Of(block),
        Cells = CellData.Of(block),
    };

    private static LimitData Data(LimitReached limit) => new(limit.Limit, limit.Span.Start, limit.Span.End, limit.Message);

    private SourceData Data(SourceVerdict source) => new()
    {
        Reference = Index(source.Reference, references),
        Citation = Index(source.Citation, citations),
        Url = source.Url,
        Status = source.Status,
        Witness = source.Witness == SourceWitness.None ? null : source.Witness,
        Reason = source.Reason.Length > 0 ? source.Reason : null,
        Title = source.Title is { } title ? TitleData.Of(title) : null,
    };
}
