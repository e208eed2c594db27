namespace CitationCheck.Rules;

/// <summary>Counts the distinct pairs of a claim and a source that it cites: an entry of a list, or a URL that a citation carries itself.</summary>
internal sealed class SourcePairs
{
    private readonly HashSet<TextSpan> entries = [];
    private readonly HashSet<string> urls = new(StringComparer.Ordinal);

    /// <summary>The pairs whose source is an entry; one of several labels is one source.</summary>
    public int Listed { get; private set; }

    /// <summary>The pairs whose source is a URL.</summary>
    public int Linked { get; private set; }

    public static SourcePairs Of(Report report)
    {
        var pairs = new SourcePairs();
        IReadOnlyList<Claim> claims = report.Claims;
        for (int i = 0; i < claims.Count; i++)
        {
            pairs.Add(claims[i].Citations);
        }

        // Captions and headings cite too, outside of all claims.
        pairs.Add([.. report.Citations.Where(static citation => citation.Claim is null)]);
        return pairs;
    }

    private void Add(IReadOnlyList<Citation> ofOneClaim)
    {
        if (ofOneClaim is [{ } only])
        {
            Listed += only.Reference is not null ? 1 : 0;
            Linked += only is { Reference: null, Url: not null } ? 1 : 0;
            return;
        }

        for (int i = 0; i < ofOneClaim.Count; i++)
        {
            if (ofOneClaim[i].Reference is { } reference)
            {
                entries.Add(reference.Span);
            }
            else if (ofOneClaim[i].Url is { } url)
            {
                urls.Add(SourceKey.Of(url));
            }
        }

        Listed += Drain(entries);
        Linked += Drain(urls);
    }

    /// <summary>Empties a set; one that has grown is cut down, or emptying it again and again would cost its size each time.</summary>
    private static int Drain<T>(HashSet<T> set)
    {
        const int Small = 64;
        int count = set.Count;
        set.Clear();
        if (count > Small)
        {
            set.TrimExcess();
        }

        return count;
    }
}
