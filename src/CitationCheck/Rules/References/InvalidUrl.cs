using System.Collections.Frozen;
using CitationCheck.Markers;
using CitationCheck.Markers.Parts;
using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.References;

/// <summary>CC208: a URL that cannot lead to a source, judged by its form alone.</summary>
internal sealed class InvalidUrl : Rule
{
    /// <summary>The text of a link with fewer blanks is hardly the title of a page.</summary>
    private const int BlanksInTitle = 3;

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
            + "fetched is reported by CC307; one in a private network that was allowed is not flagged.",
        Fails = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://www.example.com/rain",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        List<Finding>? found = null;
        IReadOnlyDictionary<string, bool> tried = TriedOf(context.Sources);
        foreach (Reference reference in context.Entries)
        {
            if (reference is { RefersBack: false, Url: { } url } && FaultOf(url, tried) is { } fault
                && !(fault.IsOfAddress && IsInstruction(reference, context)))
            {
                string message = $"The URL {QuotedWords.Of(url)} of the reference {ReferenceName.Of(reference)} {fault.Text}.";
                (found ??= []).Add(Finding(reference, message) with { Severity = fault.Severity });
            }
        }

        if (context.CitationStatistics.HasUrls)
        {
            CheckLinks(context.Report, tried, ref found);
        }

        return found ?? [];
    }

    private void CheckLinks(Report report, IReadOnlyDictionary<string, bool> tried, ref List<Finding>? found)
    {
        TextSpan before = default; // a marker of several labels carries one URL
        foreach (Citation citation in report.Citations)
        {
            if (citation is { Reference: null, Url: { } url } && citation.Span != before
                && FaultOf(url, tried) is { } fault && (!fault.IsOfAddress || StandsForSource(citation, fault)))
            {
                (found ??= []).Add(Finding(citation, $"The URL {QuotedWords.Of(url)} {fault.Text}.") with { Severity = fault.Severity });
            }

            before = citation.Span;
        }
    }

    /// <summary>
    /// What is wrong with a URL; of files CC117 tells, of what was refused CC307. An address that was fetched was allowed to be private.
    /// </summary>
    private static UrlFault? FaultOf(string url, IReadOnlyDictionary<string, bool> tried)
    {
        bool isTried = tried.TryGetValue(url, out bool isAllowed);
        UrlFault? fault = (isTried && !isAllowed) || PlaceholderSource.IsFile(url) ? null : CitedUrl.Judge(url);
        return isAllowed && fault is { IsOfAddress: true, IsMadeUp: false } ? null : fault;
    }

    /// <summary>Whether an entry is an item of a list that nothing cites, while others are: “1. Open http://localhost:5000”.</summary>
    private static bool IsInstruction(Reference reference, RuleContext context) =>
        context.Lists.Count > 1
        && context.ReferenceUse.Count > 0
        && !reference.List!.References.Any(context.ReferenceUse.IsUsed);

    /// <summary>
    /// Whether a link is there to cite: in brackets, behind its sentence, or behind a word for a source; a title or a made-up page also
    /// at the end of a sentence. “Open http://localhost:3000” tells readers what to do.
    /// </summary>
    private static bool StandsForSource(Citation citation, UrlFault fault)
    {
        if (citation.Style != CitationStyle.Link)
        {
            return true;
        }

        string text = citation.Block.Text;
        ReadOnlySpan<char> before = text.AsSpan(0, citation.VisibleSpan.Start).TrimEnd(' ');
        ReadOnlySpan<char> shown = text.AsSpan(citation.VisibleSpan.Start, citation.VisibleSpan.Length);
        bool isApart = EndsApart(before) || shown is ['(' or '[' or '（', ..];
        bool closesSentence = (fault.IsMadeUp || shown.Count(' ') >= BlanksInTitle)
            && !shown.Contains("://", StringComparison.Ordinal)
            && LinkPlace.EndsSentence(text, citation.VisibleSpan.End);
        return isApart || closesSentence || CitationPlaceholder.OpensWithSource(before) || CitationPlaceholder.OpensWithSource(shown);
    }

    /// <summary>Whether a sentence, a bracket or another link ends there, or a bracket opens.</summary>
    private static bool EndsApart(ReadOnlySpan<char> before) => before is [.., var last]
        && (last is '(' or '[' or '（' or ',' or ';' || Characters.IsStop(last) || Characters.IsClosingBracket(last));

    /// <summary>The URLs that were to be fetched, and whether they were allowed to.</summary>
    private static IReadOnlyDictionary<string, bool> TriedOf(IReadOnlyList<SourceVerdict> sources)
    {
        if (sources.Count == 0)
        {
            return FrozenDictionary<string, bool>.Empty;
        }

        var tried = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (SourceVerdict source in sources)
        {
            // A host that kept failing was not asked about its later pages, but might have been.
            bool isTried = source.Observation is { Outcome: not SourceOutcome.NotChecked } or { FinalUrl: not null };
            if (isTried && source is { Url: { } url, IsAtHand: false })
            {
                tried[url] = source.Status != SourceStatus.Refused;
            }
        }

        return tried;
    }
}
