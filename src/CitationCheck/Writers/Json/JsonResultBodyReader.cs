using System.Globalization;
using System.Text.Json;
using CitationCheck.Model;
using CitationCheck.Rules;
using CitationCheck.Sources;

namespace CitationCheck.Writers.Json;

/// <summary>Reads one result back: the mirror of <see cref="JsonResultBody"/>.</summary>
internal sealed class JsonResultBodyReader(JsonElement root)
{
    private readonly string text = root.GetProperty("text").GetString() ?? "";

    public ValidationResult Read()
    {
        Reference[] references = [.. Items("references").Select(ReadReference)];
        Block[] blocks = ReadBlocks();
        Citation[] citations = [.. Items("citations").Select(element => ReadCitation(element, references))];
        Claim[] claims = [.. Items("claims").Select(element => ReadClaim(element, blocks, citations))];
        ReferenceList[] lists = [.. Items("referenceLists").Select(element => ReadList(element, blocks, references))];

        int at = 0;
        foreach (JsonElement element in Items("blocks"))
        {
            blocks[at++].Claims = [.. element.GetProperty("claims").EnumerateArray().Select(index => claims[index.GetInt32()])];
        }

        at = 0;
        foreach (JsonElement element in Items("citations"))
        {
            citations[at++].Claim = Pointer(element, "claim", claims);
        }

        LimitReached[] limits = [.. Items("limits").Select(element => new LimitReached(Text(element, "limit"), Span(element), Text(element, "message")))];
        var parts = new ReportParts(blocks, claims, citations, references, lists, limits);
        var report = new Report(text, Name(element: root, "format", ModelNames.Formats), Optional(root, "title"), parts);
        Finding[] findings = [.. Items("findings").Select(element => ReadFinding(element, claims, citations, references))];
        SourceObservations? observations = root.TryGetProperty("observations", out JsonElement seen) ? ReadObservations(seen) : null;

        // The verdicts on the sources follow from the report and the observations; no day or option has a say in them.
        var context = new RuleContext(report, ValidationOptions.Default, DateOnly.MinValue, observations);
        CitationSummary summary = ReadSummary(root.GetProperty("summary")) with { Sources = observations is null ? null : SourceSummary.Of(context.Sources) };
        return new ValidationResult(report, findings, summary, context);
    }

    private static CitationSummary ReadSummary(JsonElement element) => new()
    {
        Claims = element.GetProperty("claims").GetInt32(),
        CitedClaims = element.GetProperty("citedClaims").GetInt32(),
        Paragraphs = element.GetProperty("paragraphs").GetInt32(),
        CitedParagraphs = element.GetProperty("citedParagraphs").GetInt32(),
        Citations = element.GetProperty("citations").GetInt32(),
        ResolvedCitations = element.GetProperty("resolvedCitations").GetInt32(),
        References = element.GetProperty("references").GetInt32(),
        UsedReferences = element.GetProperty("usedReferences").GetInt32(),
    };

    private static SourceObservations ReadObservations(JsonElement element) => new(element.EnumerateArray()
        .Select(observation => observation.Deserialize(ObservationJson.Default.SourceObservation) ?? throw new FormatException("An observation is null.")));

    private Block[] ReadBlocks()
    {
        var blocks = new List<Block>();
        foreach (JsonElement element in Items("blocks"))
        {
            // A section's heading stands before its blocks, so it has been read.
            Block? section = element.TryGetProperty("section", out JsonElement index) ? blocks[index.GetInt32()] : null;
            blocks.Add(new Block(Name(element, "kind", ModelNames.Blocks), Span(element), Text(element, "text"), element.GetProperty("level").GetInt32(), section));
        }

        return [.. blocks];
    }

    private Citation ReadCitation(JsonElement element, Reference[] references) => new(
        Text(element, "label"),
        Span(element),
        Name(element, "style", ModelNames.Styles),
        Pointer(element, "reference", references),
        Optional(element, "url"));

    private Claim ReadClaim(JsonElement element, Block[] blocks, Citation[] citations) => new(
        blocks[element.GetProperty("block").GetInt32()],
        place: default,
        markers: [],
        Span(element),
        new KnownWording(Text(element, "text"), Name(element, "kind", ModelNames.Claims)),
        [.. element.GetProperty("citations").EnumerateArray().Select(index => citations[index.GetInt32()])]);

    private ReferenceList ReadList(JsonElement element, Block[] blocks, Reference[] references)
    {
        Reference[] entries = [.. element.GetProperty("references").EnumerateArray().Select(index => references[index.GetInt32()])];
        var list = new ReferenceList(Span(element), Pointer(element, "heading", blocks), entries);
        foreach (Reference entry in entries)
        {
            entry.List = list;
        }

        return list;
    }

    private Reference ReadReference(JsonElement element) => new()
    {
        Label = Text(element, "label"),
        Number = element.TryGetProperty("number", out JsonElement number) ? number.GetInt32() : null,
        Title = Optional(element, "title"),
        Publisher = Optional(element, "publisher"),
        Authors = [.. element.GetProperty("authors").EnumerateArray().Select(author => author.GetString() ?? "")],
        Date = Date(element, "date"),
        AccessedOn = Date(element, "accessedOn"),
        Url = Optional(element, "url"),
        Identifiers = [.. element.GetProperty("identifiers").EnumerateArray().Select(identifier => new Identifier(Name(identifier, "kind", ModelNames.Identifiers), Text(identifier, "value")))],
        Span = Span(element),
        RawText = Text(element, "rawText"),
    };

    private Finding ReadFinding(JsonElement element, Claim[] claims, Citation[] citations, Reference[] references) =>
        new(Text(element, "rule"), Name(element, "severity", ModelNames.Severities), Text(element, "message"), Span(element))
        {
            Claim = Pointer(element, "claim", claims),
            Citation = Pointer(element, "citation", citations),
            Reference = Pointer(element, "reference", references),
        };

    private JsonElement.ArrayEnumerator Items(string name) => root.GetProperty(name).EnumerateArray();

    private TextSpan Span(JsonElement element)
    {
        var span = TextSpan.FromBounds(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
        return span.Start >= 0 && span.Length >= 0 && span.End <= text.Length
            ? span
            : throw new FormatException($"The span {span} is outside the text, which has {text.Length} characters.");
    }

    private static T? Pointer<T>(JsonElement element, string name, T[] items)
        where T : class =>
        element.TryGetProperty(name, out JsonElement index) ? items[index.GetInt32()] : null;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static string? Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static T Name<T>(JsonElement element, string name, EnumNames<T> names)
        where T : struct, Enum =>
        names.TryGetValue(Text(element, name), out T value)
            ? value
            : throw new FormatException($"“{Text(element, name)}” is not a {name} that this version knows.");

    private static PartialDate? Date(JsonElement element, string name)
    {
        if (Optional(element, name) is not { } written)
        {
            return null;
        }

        int[] parts = [.. written.Split('-').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))];
        return new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }
}
