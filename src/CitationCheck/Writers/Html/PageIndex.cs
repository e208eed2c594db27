using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>The anchors of one report on the page, and what points where.</summary>
internal sealed class PageIndex
{
    private readonly string prefix;
    private readonly Dictionary<Block, int> blocks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, int> claims = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Citation, int> citations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Reference, int> references = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Reference, List<Citation>> uses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, List<Citation>> citationsIn = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, List<int>> findingsAt = new(ReferenceEqualityComparer.Instance);
    private readonly object?[] targets;
    private readonly Block[] byStart;
    private readonly Dictionary<object, SourceVerdict> verdicts = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<IGrouping<string, Citation>>? links;

    public PageIndex(ValidationResult result, int number)
    {
        Result = result;
        prefix = "r" + Words.Digits(number) + "-";
        Fill(blocks, result.Report.Blocks);
        Fill(claims, result.Report.Claims);
        Fill(citations, result.Report.Citations);
        Fill(references, result.Report.References);
        byStart = [.. result.Report.Blocks.OrderBy(block => block.Span.Start)];
        Dictionary<object, Reference> given = result.Report.References.Where(static reference => reference.IsGiven)
            .ToDictionary(static reference => (object)reference.Document!, ReferenceEqualityComparer.Instance);
        foreach (Citation citation in result.Report.Citations)
        {
            if (citation.Reference is { } reference)
            {
                Add(uses, reference, citation);
                if (!reference.IsGiven && reference.Document is { } document && given.TryGetValue(document, out Reference? source))
                {
                    Add(uses, source, citation);
                }
            }

            Add(citationsIn, citation.Block, citation);
        }

        foreach (SourceVerdict verdict in result.Sources)
        {
            if (((object?)verdict.Reference ?? verdict.Citation) is { } source)
            {
                verdicts.TryAdd(source, verdict);
            }
        }

        targets = new object?[result.Findings.Count];
        for (int at = 0; at < targets.Length; at++)
        {
            Finding finding = result.Findings[at];
            targets[at] = TargetOf(finding);
            foreach (object? target in finding.Parts.Count == 0 ? [targets[at]] : finding.Parts.Select(TargetOf).Distinct())
            {
                if (target is not null)
                {
                    Add(findingsAt, target is Citation { Claim: { } claim } ? claim : target, at);
                }
            }
        }
    }

    public ValidationResult Result { get; }

    /// <summary>The URLs that citations carry themselves, each with those citations: the sources of a report without a list.</summary>
    public IReadOnlyList<IGrouping<string, Citation>> Links => links ??=
    [
        .. Report.Citations.Where(citation => citation is { Reference: null, Url: not null })
            .GroupBy(citation => SourceUrl.Normalize(citation.Url!), StringComparer.Ordinal),
    ];

    public Report Report => Result.Report;

    public string Id(string name) => prefix + name;

    public string IdOf(Block block) => prefix + "b" + Words.Digits(blocks[block]);

    public string IdOf(Claim claim) => prefix + "c" + Words.Digits(claims[claim]);

    public string IdOf(Citation citation) => prefix + "m" + Words.Digits(citations[citation]);

    public string IdOf(Reference reference) => prefix + "ref" + Words.Digits(references[reference]);

    public string IdOfFinding(int finding) => prefix + "f" + Words.Digits(finding);

    public string IdOfRule(string ruleId) => prefix + "rule-" + ruleId;

    /// <summary>Where a finding leads to on the page; <see langword="null"/> when nothing there shows it.</summary>
    public string? IdOfTarget(int finding) => IdOf(targets[finding]);

    /// <summary>The places that a finding sums up, with where each leads to on the page.</summary>
    public IEnumerable<(Finding Part, string? Target)> PartsOf(int finding) =>
        Result.Findings[finding].Parts.Select(part => (part, IdOf(TargetOf(part))));

    private string? IdOf(object? target) => target switch
    {
        Citation citation => IdOf(citation),
        Claim claim => IdOf(claim),
        Reference reference => IdOf(reference),
        Block block => IdOf(block),
        _ => null,
    };

    /// <summary>The first claim that is shown in a state, by its word; <see langword="null"/> when there is none.</summary>
    public Claim? FirstIn(string state) => Result.Claims.FirstOrDefault(claim => Words.Of(claim) == state)?.Claim;

    /// <summary>The findings that are shown at a claim, a reference or a block.</summary>
    public IReadOnlyList<int> FindingsAt(object target) => findingsAt.TryGetValue(target, out List<int>? found) ? found : [];

    public IReadOnlyList<Citation> UsesOf(Reference reference) => uses.TryGetValue(reference, out List<Citation>? found) ? found : [];

    public SourceVerdict? VerdictOn(Reference reference) => verdicts.GetValueOrDefault(reference);

    /// <summary>The verdict on the source that a citation carries itself; the first citation of a URL stands for all.</summary>
    public SourceVerdict? VerdictOn(Citation citation) => verdicts.GetValueOrDefault(citation);

    public IReadOnlyList<Citation> CitationsIn(Block block) => citationsIn.TryGetValue(block, out List<Citation>? found) ? found : [];

    private object? TargetOf(Finding finding)
    {
        if (finding.Citation is { Claim: not null } citation && citations.ContainsKey(citation))
        {
            return citation;
        }

        if (finding.Claim is { } claim && claims.ContainsKey(claim))
        {
            return claim;
        }

        if (finding.Reference is { } reference && references.ContainsKey(reference))
        {
            return reference;
        }

        return Report.References.FirstOrDefault(entry => !entry.IsGiven && entry.Span.Contains(finding.Span)) is { } entry ? entry
            : Report.References.FirstOrDefault(entry => !entry.IsGiven && finding.Span.Contains(entry.Span)) is { } first ? first
            : BlockAt(finding.Span) is { Kind: not BlockKind.ReferenceList } block ? block
            : null;
    }

    /// <summary>The last block that begins at or before a place, when it reaches that far.</summary>
    private Block? BlockAt(TextSpan span)
    {
        int low = 0;
        int high = byStart.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = byStart[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        Block? block = low > 0 ? byStart[low - 1] : null;
        return block is not null && (block.Span.Contains(span.Start) || block.Span.Start == span.Start) ? block : null;
    }

    private static void Fill<T>(Dictionary<T, int> numbers, IReadOnlyList<T> items)
        where T : class
    {
        for (int at = 0; at < items.Count; at++)
        {
            numbers.TryAdd(items[at], at);
        }
    }

    private static void Add<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key, TItem item)
        where TKey : class
    {
        if (!lists.TryGetValue(key, out List<TItem>? list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
