namespace CitationCheck.Rules;

/// <summary>CC208: a URL that leads nowhere, or not to a source, by its looks alone.</summary>
internal sealed class InvalidUrl : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC208", "invalid-url", Severity.Error)
    {
        Title = "URL cannot lead to a source",
        Why = "Malformed, cut short, a placeholder, or an address that only its writer can open: no reader gets there. Search results and tools' redirects, which change or expire, and URLs that hold a password are Warnings.",
        Fails = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://www.example.com/rain",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Entries.Count > 0 || context.Citations.HaveUrls ? CheckUrls(context) : [];

    private IEnumerable<Finding> CheckUrls(RuleContext context)
    {
        // What was refused when it was to be fetched is told by CC307.
        HashSet<string> refused = context.Sources.Count == 0 ? [] : [.. context.Sources.Where(static source => source.Status == SourceStatus.Refused).Select(static source => source.Url).OfType<string>()];
        IReadOnlyList<Reference> entries = context.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            Reference reference = entries[i];
            if (reference.Url is { } url && CitedUrl.Judge(url) is var (fault, severity) && !refused.Contains(url))
            {
                yield return Finding(reference, $"The URL {QuotedWords.Of(url)} of the reference {ReferenceName.Of(reference)} {fault}.") with { Severity = severity };
            }
        }

        if (!context.Citations.HaveUrls)
        {
            yield break;
        }

        TextSpan before = default; // a marker of several labels carries one URL
        IReadOnlyList<Citation> citations = context.Report.Citations;
        for (int i = 0; i < citations.Count; i++)
        {
            Citation citation = citations[i];
            if (citation is { Reference: null, Url: { } url } && citation.Span != before && CitedUrl.Judge(url) is var (fault, severity) && !refused.Contains(url))
            {
                yield return Finding(citation, $"The URL {QuotedWords.Of(url)} {fault}.") with { Severity = severity };
            }

            before = citation.Span;
        }
    }
}
