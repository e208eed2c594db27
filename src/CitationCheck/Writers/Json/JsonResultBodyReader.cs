using System.Text.Json;
using CitationCheck.Coverage;
using CitationCheck.Model;
using CitationCheck.Sources;
using CitationCheck.Text;
using CitationCheck.Writers.Json.Data;

namespace CitationCheck.Writers.Json;

/// <summary>Makes a result of what was read back: the mirror of <see cref="JsonResultBody"/>.</summary>
internal sealed class JsonResultBodyReader(ResultData data)
{
    private readonly string text = Required(data.Text, "text");
    private readonly ReportFormat format = data.Format ?? throw Missing("format");

    public ValidationResult Read()
    {
        SourceDocument[]? given = data.GivenSources is null ? null : All(data.GivenSources, static source => source.ToModel());
        Reference[] references = All(Required(data.References, "references"), reference => ReadReference(reference, given ?? []));
        Block[] blocks = ReadBlocks();
        Citation[] citations = All(Required(data.Citations, "citations"), citation => ReadCitation(citation, blocks, references));
        Claim[] claims = All(Required(data.Claims, "claims"), claim => ReadClaim(claim, blocks, citations));
        ReferenceList[] lists = All(Required(data.ReferenceLists, "referenceLists"), list => ReadList(list, blocks, references));
        for (int at = 0; at < blocks.Length; at++)
        {
            blocks[at].Claims = ClaimsOf(blocks[at], Pick(claims, data.Blocks![at].Claims));
        }

        for (int at = 0; at < citations.Length; at++)
        {
            citations[at].Claim = At(claims, data.Citations![at].Claim);
        }

        LimitReached[] limits = All(Required(data.Limits, "limits"), ReadLimit);
        var parts = new ReportParts(blocks, claims, citations, references, lists, limits)
        {
            BrokenMarkers = All(data.BrokenMarkers ?? [], marker => ReadBroken(marker, claims)),
            GivenSources = given,
        };
        var report = new Report(text, format, data.Title, parts);
        Finding[] findings = All(Required(data.Findings, "findings"), finding => ReadFinding(finding, report));

        // The verdicts on the sources follow from the report and the observations; no day or option has a say in them.
        SourceObservations? observations = ReadObservations();
        IReadOnlyList<SourceVerdict> sources = SourceJudge.Judge(report, observations);
        SourceSummary? counted = observations is null ? null : SourceSummary.Of(sources);
        CitationSummary summary = (data.Summary ?? throw Missing("summary")).ToModel(counted);
        CheckedClaim[] states = [.. claims.Zip(data.Claims ?? [], ReadState)];
        CitedSources.Join(states, sources);
        return new ValidationResult(report, findings, summary, states) { Observations = observations, Sources = sources };
    }

    private static CheckedClaim ReadState(Claim claim, ClaimData read) =>
        new(claim, read.State, read.CoveredBy ?? CoveredBy.Nothing) { IsParticular = read.Particular == true };

    private static FormatException Missing(string name) => new($"A result lacks its “{name}”.");

    private static T Required<T>(T? value, string name)
        where T : class =>
        value ?? throw Missing(name);

    private static TModel[] All<TData, TModel>(IReadOnlyList<TData> items, Func<TData, TModel> read)
    {
        var all = new TModel[items.Count];
        for (int at = 0; at < all.Length; at++)
        {
            all[at] = read(items[at] ?? throw new FormatException("An item of a result is null."));
        }

        return all;
    }

    private static T? At<T>(IReadOnlyList<T> items, int? index)
        where T : class =>
        index is { } at ? At(items, at) : null;

    private static T At<T>(IReadOnlyList<T> items, int index)
        where T : class =>
        index >= 0 && index < items.Count ? items[index] : throw new FormatException($"A result points at item {index} of {items.Count}.");

    private static T[] Pick<T>(T[] items, IReadOnlyList<int> indexes)
        where T : class => [.. indexes.Select(index => At(items, index))];

    private TextSpan Span(int start, int end) => start >= 0 && end >= start && end <= text.Length
        ? TextSpan.FromBounds(start, end)
        : throw new FormatException($"The span [{start}..{end}) is outside the text, which has {text.Length} characters.");

    private static VisibleSpan Visible(int start, int end, string visible) => start >= 0 && end >= start && end <= visible.Length
        ? VisibleSpan.FromBounds(start, end)
        : throw new FormatException($"The span [{start}..{end}) is outside the text of its block, which has {visible.Length} characters.");

    private SourceObservations? ReadObservations() => data.Observations is { } seen
        ? new SourceObservations(seen.EnumerateArray().Select(ReadObservation))
        : null;

    private static SourceObservation ReadObservation(JsonElement element, int at)
    {
        SourceObservation? observation = element.Deserialize(ObservationJson.Default.SourceObservation);
        return ObservationFile.FirstFault(observation, at) is { } fault
            ? throw new FormatException($"The text is not a result of CitationCheck: {fault}")
            : observation!;
    }

    private Block[] ReadBlocks()
    {
        var older = new OlderResult(text, format);
        IReadOnlyList<BlockData> written = Required(data.Blocks, "blocks");
        var blocks = new List<Block>(written.Count);
        return All(written, block =>
        {
            TextSpan span = Span(block.Start, block.End);
            bool isPlain = block is { Segments: null, Runs: null, Cells: null };
            VisibleText visible = isPlain ? older.TextOf(block.Kind, block.Text, span) : ReadVisible(block);
            Block? section = At(blocks, block.Section); // a heading stands before the blocks of its section, so it has been read
            blocks.Add(new Block(block.Kind, span, visible, block.Level, section) { ListId = block.List ?? 0, ItemId = block.Item ?? 0 });
            return blocks[^1];
        });
    }

    private VisibleText ReadVisible(BlockData block)
    {
        IReadOnlyList<SegmentData> parts = block.Segments ?? [new SegmentData(block.Text.Length, block.Start, block.End)];
        VisibleText.Segment[] segments = SegmentData.ToModel(parts);
        foreach (VisibleText.Segment segment in segments)
        {
            Visible(segment.Visible, segment.Visible + segment.Length, block.Text);
            Span(segment.Source, segment.Source + segment.SourceLength);
        }

        InlineRun[] runs = [.. (block.Runs ?? []).Select(static run => run.ToModel())];
        foreach (InlineRun run in runs)
        {
            Visible(run.Start, run.End, block.Text);
            Span(run.Source.Start, run.Source.End);
        }

        VisibleSpan[] cells = [.. (block.Cells ?? []).Select(static cell => cell.ToModel())];
        foreach (VisibleSpan cell in cells)
        {
            Visible(cell.Start, cell.End, block.Text);
        }

        return new VisibleText(block.Text, segments, runs, cells);
    }

    private Citation ReadCitation(CitationData citation, Block[] blocks, Reference[] references)
    {
        TextSpan span = Span(citation.Start, citation.End);
        Block block = At(blocks, citation.Block) ?? OlderResult.BlockAt(blocks, span) ?? throw Missing("block");
        VisibleSpan visible = citation is { VisibleStart: { } start, VisibleEnd: { } end }
            ? Visible(start, end, block.Text)
            : block.Visible.ToVisible(span);
        return new Citation(citation.Label, block, visible, span, citation.Style, At(references, citation.Reference), citation.Url)
        {
            NamesSource = citation.NamesSource ?? false,
            IsOutsideSources = citation.OutsideSources ?? false,
            Confidence = citation.Confidence ?? Confidence.Sure,
        };
    }

    private Claim ReadClaim(ClaimData claim, Block[] blocks, Citation[] citations)
    {
        TextSpan span = Span(claim.Start, claim.End);
        Block block = At(blocks, claim.Block);
        VisibleSpan visible = claim is { VisibleStart: { } start, VisibleEnd: { } end }
            ? Visible(start, end, block.Text)
            : block.Visible.ToVisible(span);
        var wording = new KnownWording(claim.Text, claim.Kind);
        return new Claim(block, place: default, markers: [], visible, span, wording, Pick(citations, claim.Citations));
    }

    private static Claim[] ClaimsOf(Block block, Claim[] claims) => Array.TrueForAll(claims, claim => claim.Block == block)
        ? claims
        : throw new FormatException("A block lists a claim of another block.");

    private BrokenMarker ReadBroken(BrokenMarkerData marker, Claim[] claims) =>
        new(marker.Kind, Span(marker.Start, marker.End), marker.Text, At(claims, marker.Claim))
        {
            Confidence = marker.Confidence ?? Confidence.Sure,
            Alone = At(claims, marker.Alone),
        };

    private ReferenceList ReadList(ReferenceListData list, Block[] blocks, Reference[] references)
    {
        Reference[] entries = Pick(references, list.References);
        var read = new ReferenceList(Span(list.Start, list.End), At(blocks, list.Heading), entries);
        foreach (Reference entry in entries)
        {
            entry.List = read;
        }

        return read;
    }

    private Reference ReadReference(ReferenceData reference, SourceDocument[] sources) => new()
    {
        Document = At(sources, reference.Document),
        IsGiven = reference.Given ?? false,
        Label = reference.Label,
        Number = reference.Number,
        Title = reference.Title,
        Publisher = reference.Publisher,
        Authors = reference.Authors,
        Date = reference.Date,
        AccessedOn = reference.AccessedOn,
        Url = reference.Url,
        Identifiers = reference.Identifiers.All(static identifier => identifier.Value is not null)
            ? reference.Identifiers
            : throw Missing("value"),
        Span = Span(reference.Start, reference.End),
        RawText = reference.RawText,
    };

    private LimitReached ReadLimit(LimitData limit) => new(limit.Limit, Span(limit.Start, limit.End), limit.Message);

    private Finding ReadFinding(FindingData finding, Report report) =>
        new(finding.Rule, finding.Severity, finding.Message, Span(finding.Start, finding.End))
        {
            Lines = new LineLookup(report.Lines),
            Claim = At(report.Claims, finding.Claim),
            Citation = At(report.Citations, finding.Citation),
            Reference = At(report.References, finding.Reference),
            Parts = finding.Parts is { Count: > 0 } parts ? [.. parts.Select(part => ReadFinding(part, report))] : [],
        };
}
