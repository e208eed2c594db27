using CitationCheck.Citations;
using CitationCheck.Claims;
using CitationCheck.Markers.Parts;
using CitationCheck.Model;
using CitationCheck.Reading;
using CitationCheck.Reading.Formats;
using CitationCheck.References;
using CitationCheck.References.Entries;
using CitationCheck.References.Lists;

namespace CitationCheck;

/// <summary>Leads a text through the stages of reading: blocks, references, citations, claims.</summary>
internal static class ReportBuilder
{
    /// <summary>A claim has about so many characters; lists are made that long from the start.</summary>
    private const int UsualClaim = 250;

    public static Report Build(
        string text,
        ReportFormat format,
        ReadingLimits limits,
        IReadOnlyList<SourceDocument>? documents,
        IReadOnlyList<GivenCitation> citations,
        CancellationToken cancellationToken)
    {
        string read = text.Length > limits.MaxLength ? text[..limits.MaxLength] : text;
        ReportFormat chosen = format == ReportFormat.Auto ? FormatDetector.Detect(read) : format;
        ReadDocument document = FormatReader.Read(read, chosen, limits, cancellationToken);
        if (read.Length < text.Length)
        {
            document.Limits.Add(new LimitReached(
                nameof(ReadingLimits.MaxLength),
                TextSpan.FromBounds(read.Length, text.Length),
                $"The text is longer than {limits.MaxLength} characters; the rest was not read."));
        }

        TableNotes.Mark(document.Blocks);
        var page = PageLinks.Read(document.Blocks);
        SourceNames? names = documents is null ? null : new SourceNames(documents);
        (List<ListDraft> drafts, List<SourceBlock> sources) = ReferenceListFinder.Find(
            document.Blocks, page, names, cancellationToken);
        var blocks = new List<Block>(sources.Count);
        var headings = new Dictionary<SourceBlock, Block>(ReferenceEqualityComparer.Instance);
        AddBlocks(sources, blocks, headings);
        GivenReferences? given = names is null ? null : new GivenReferences(names, text.Length);
        var index = new ReferenceIndex(given);
        List<ReferenceList> lists = ReadReferences(text, drafts, headings, index, limits, document.Limits, cancellationToken);
        FoundCitations found = CitationReader.Read(text, chosen, sources, blocks, index, page, limits, cancellationToken);

        var claims = new List<Claim>(sources.Count + (read.Length / UsualClaim));
        var broken = new List<BrokenMarker>();
        var reader = new ClaimReader(found, Turns.Find(sources), claims, broken);
        for (int i = 0; i < sources.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(i, sources[i], blocks[i]);
        }

        reader.Complete();

        List<GivenCitation> misplaced = given is null
            ? []
            : new GivenCitations(text, blocks, claims, found.Citations, given).Add(citations, broken, cancellationToken);
        document.Limits.AddRange(found.Limits);
        return new Report(
            text,
            chosen,
            document.Title,
            new ReportParts(blocks, claims, found.Citations, All(lists, given), lists, document.Limits)
            {
                BrokenMarkers = broken,
                GivenSources = documents,
                MisplacedCitations = misplaced,
            });
    }

    private static IReadOnlyList<Reference> All(List<ReferenceList> lists, GivenReferences? given) =>
        lists is [var only] && given is null ? only.References
        : [.. lists.SelectMany(static list => list.References), .. given?.References ?? []];

    private static void AddBlocks(List<SourceBlock> sources, List<Block> blocks, Dictionary<SourceBlock, Block> headings)
    {
        Block? section = null;
        foreach (SourceBlock source in sources)
        {
            var block = new Block(source.Kind, source.Span, source.Text, source.Level, section)
            {
                ListId = source.List,
                ItemId = source.Item,
            };
            blocks.Add(block);
            if (source.Kind == BlockKind.Heading)
            {
                section = block;
                headings.Add(source, block);
            }
        }
    }

    /// <summary>Adds the other names of entries, behind all labels of their list.</summary>
    private static void AddAliases(ReferenceIndex index, ListDraft draft, List<Reference> references)
    {
        int next = 0;
        foreach (EntryDraft entry in draft.Entries)
        {
            foreach (string alias in entry.Aliases)
            {
                index.AddAlias(references[next], alias, draft.Entries[0].SourceStart);
            }

            next += Math.Max(1, entry.Labels.Length);
        }
    }

    /// <summary>Reads the entries of lists, and makes them known by their labels.</summary>
    public static List<ReferenceList> ReadReferences(
        string text,
        List<ListDraft> drafts,
        Dictionary<SourceBlock, Block> headings,
        ReferenceIndex index,
        ReadingLimits limits,
        List<LimitReached> reached,
        CancellationToken cancellationToken = default)
    {
        var reader = new EntryReader(text, limits, reached);
        var lists = new List<ReferenceList>(drafts.Count);
        foreach (ListDraft draft in drafts)
        {
            var references = new List<Reference>(draft.Entries.Count);
            foreach (EntryDraft entry in draft.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int first = references.Count;
                reader.Read(entry, references);
                for (int i = first; i < references.Count; i++)
                {
                    references[i].Document = index.Given?.DocumentOf(references[i]);
                    index.Add(references[i], entry.Style, entry.Anchors, draft.Entries[0].SourceStart);
                }
            }

            AddAliases(index, draft, references);

            Block? heading = draft.Heading is { } source && headings.TryGetValue(source, out Block? found) ? found : null;
            var span = TextSpan.FromBounds(draft.Entries[0].SourceStart, draft.Entries[^1].SourceEnd);
            var list = new ReferenceList(span, heading, references);
            references.ForEach(reference => reference.List = list);
            lists.Add(list);
        }

        return lists;
    }
}
