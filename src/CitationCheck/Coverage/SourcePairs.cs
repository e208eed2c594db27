using CitationCheck.Model;

namespace CitationCheck.Coverage;

/// <summary>
/// Counts the distinct pairs of a claim and a source that it cites: an entry of a list, or a URL that a citation carries itself.
/// </summary>
internal sealed class SourcePairs
{
    private static readonly SourcePairs None = new();

    private HashSet<TextSpan>? entries;
    private HashSet<string>? urls;

    /// <summary>The pairs whose source is an entry; one of several labels is one source.</summary>
    public int Listed { get; private set; }

    /// <summary>The pairs whose source is a URL.</summary>
    public int Linked { get; private set; }

    public static SourcePairs Of(Report report)
    {
        if (report.Citations.Count == 0)
        {
            return None;
        }

        var pairs = new SourcePairs();
        List<Citation>? unclaimed = null;
        Claim? before = null;
        foreach (Citation citation in report.Citations)
        {
            if (citation.Claim is not { } claim)
            {
                (unclaimed ??= []).Add(citation); // captions and headings cite too, outside of all claims
            }
            else if (claim != before)
            {
                pairs.Add(claim.Citations);
                before = claim;
            }
        }

        pairs.Add(unclaimed ?? []);
        return pairs;
    }

    private void Add(IReadOnlyList<Citation> ofOneClaim)
    {
        if (ofOneClaim is [var only])
        {
            Listed += only.Reference is not null ? 1 : 0;
            Linked += only is { Reference: null, Url: not null } ? 1 : 0;
            return;
        }

        foreach (Citation citation in ofOneClaim)
        {
            if (citation.Reference is { } reference)
            {
                (entries ??= []).Add(reference.Span);
            }
            else if (citation.Url is { } url)
            {
                (urls ??= new HashSet<string>(StringComparer.Ordinal)).Add(SourceKey.Of(url));
            }
        }

        Listed += Drain(entries);
        Linked += Drain(urls);
    }

    /// <summary>Empties a set; one that has grown is cut down, or emptying it again and again would cost its size each time.</summary>
    private static int Drain<T>(HashSet<T>? set)
    {
        const int Small = 64;
        if (set is null)
        {
            return 0;
        }

        int count = set.Count;
        set.Clear();
        if (count > Small)
        {
            set.TrimExcess();
        }

        return count;
    }
}
