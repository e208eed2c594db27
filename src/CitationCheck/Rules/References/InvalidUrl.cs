using System.Collections.Frozen;
using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.References;

/// <summary>CC208: a URL that cannot lead to a source, judged by its form alone.</summary>
internal sealed class InvalidUrl : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC208", "invalid-url", Severity.Error)
    {
        Title = "URL cannot lead to a source",
        Why =
            "Readers cannot open it: it is malformed, truncated, a placeholder, or an address that works only for the "
            + "author. Replace it with the public URL of the source. The severity is Warning for search results and "
            + "redirects of tools, which change or expire, and for URLs that contain a password.",
        Ignores =
            "Text fragments (#:~:text=…), whatever they end in; addresses in code; and local addresses in instructions, which "
            + "readers are meant to open themselves. The ending .example is left alone. A URL that was refused when it was to be "
            + "fetched is reported by CC307.",
        Fails = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://www.example.com/rain",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        List<Finding>? found = null;
        IReadOnlySet<string> refused = RefusedOf(context.Sources);
        foreach (Reference reference in context.Entries)
        {
            if (reference is { RefersBack: false, Url: { } url } && CitedUrl.Judge(url) is var (fault, severity) && !refused.Contains(url))
            {
                string message = $"The URL {QuotedWords.Of(url)} of the reference {ReferenceName.Of(reference)} {fault}.";
                (found ??= []).Add(Finding(reference, message) with { Severity = severity });
            }
        }

        if (!context.CitationStatistics.HasUrls)
        {
            return found ?? [];
        }

        TextSpan before = default; // a marker of several labels carries one URL
        foreach (Citation citation in context.Report.Citations)
        {
            if (citation is { Reference: null, Url: { } url } && citation.Span != before
                && CitedUrl.Judge(url) is var (fault, severity) && !refused.Contains(url))
            {
                (found ??= []).Add(Finding(citation, $"The URL {QuotedWords.Of(url)} {fault}.") with { Severity = severity });
            }

            before = citation.Span;
        }

        return found ?? [];
    }

    /// <summary>What was refused when it was to be fetched, which CC307 reports.</summary>
    private static IReadOnlySet<string> RefusedOf(IReadOnlyList<SourceVerdict> sources) => sources.Count == 0
        ? FrozenSet<string>.Empty
        : sources
            .Where(static source => source.Status == SourceStatus.Refused)
            .Select(static source => source.Url)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
}
