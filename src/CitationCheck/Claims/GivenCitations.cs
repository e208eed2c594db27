using System.Runtime.InteropServices;
using CitationCheck.Citations;

namespace CitationCheck.Claims;

/// <summary>
/// Adds the citations that were given beside the text to those of the text. One that covers a marker says what the marker means; any
/// other belongs to the claims that it covers, or else to the claim before it.
/// </summary>
/// <param name="text">The report's text.</param>
/// <param name="blocks">Its blocks, in order.</param>
/// <param name="claims">Its claims, in order; those that gain citations are replaced.</param>
/// <param name="citations">The citations of its text, in order; gains the given ones.</param>
/// <param name="given">The given sources.</param>
internal sealed class GivenCitations(
    string text, List<Block> blocks, List<Claim> claims, List<Citation> citations, GivenReferences given)
{
    private readonly Dictionary<Claim, List<Citation>> gained = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, HashSet<object>> known = new(ReferenceEqualityComparer.Instance); // the sources that each cites
    private readonly Dictionary<Citation, Citation> replaced = new(ReferenceEqualityComparer.Instance);
    private readonly List<Citation> alone = []; // that belong to no claim

    /// <summary>Adds the citations that lie within the text.</summary>
    /// <param name="given">The given citations.</param>
    /// <param name="broken">The broken markers of the report, whose claims may be replaced.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Those that begin or end beyond the text, or belong to nothing in it, in order.</returns>
    public List<GivenCitation> Add(
        IReadOnlyList<GivenCitation> given, List<BrokenMarker> broken, CancellationToken cancellationToken)
    {
        List<GivenCitation> misplaced = [];
        foreach (GivenCitation citation in given.OrderBy(static citation => (citation.Span.Start, citation.Span.Length)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            TextSpan span = citation.Span;
            bool startsInside = span is { Start: >= 0, Length: >= 0 } && span.Start <= text.Length;
            if (!startsInside || span.Length > text.Length - span.Start || blocks.Count == 0)
            {
                misplaced.Add(citation);
            }

            if (startsInside)
            {
                Place(citation.Source, new TextSpan(span.Start, Math.Min(span.Length, text.Length - span.Start)));
            }
        }

        Complete(broken);
        return misplaced;
    }

    private void Place(string source, TextSpan span)
    {
        int marker = FirstBehind(span.Start);
        if (marker < citations.Count && citations[marker].Span.Overlaps(span) && IsMarkerAlone(span, citations[marker].Span))
        {
            SetSource(source, marker);
            return;
        }

        bool isPlaced = false;
        for (int at = FirstClaimBehind(span.Start); at < claims.Count && claims[at].Span.Start < span.End; at++)
        {
            var covered = TextSpan.FromBounds(Math.Max(span.Start, claims[at].Span.Start), Math.Min(span.End, claims[at].Span.End));
            if (SaysSomething(text.AsSpan(covered.Start, covered.Length)))
            {
                Give(claims[at], source, covered);
                isPlaced = true;
            }
        }

        if (!isPlaced)
        {
            PlaceBehind(source, span);
        }
    }

    /// <summary>Gives a citation that covers no claim to the claim that it stands in or behind.</summary>
    private void PlaceBehind(string source, TextSpan span)
    {
        int at = FirstClaimBehind(span.Start);
        bool isWithin = at < claims.Count && (claims[at].Span.Start < span.Start || at == 0);
        if (isWithin || at > 0)
        {
            Claim claim = claims[isWithin ? at : at - 1];
            Give(claim, source, new TextSpan(Math.Clamp(span.Start, claim.Span.Start, claim.Span.End), 0));
        }
        else if (blocks.Count > 0)
        {
            Block block = blocks[Math.Max(0, BlocksUpTo(span.Start) - 1)];
            alone.Add(Make(source, block, block.Text.Length, new TextSpan(span.Start, 0)));
        }
    }

    private void Give(Claim claim, string source, TextSpan span)
    {
        if (!gained.TryGetValue(claim, out List<Citation>? more))
        {
            gained.Add(claim, more = []);
            known.Add(claim, new HashSet<object>(
                claim.Citations.Where(static own => !own.IsOutsideSources).Select(static own => own.Reference?.Document).OfType<object>(),
                ReferenceEqualityComparer.Instance));
        }

        Citation citation = Make(source, claim.Block, claim.VisibleSpan.End, span);
        if (citation.Reference?.Document is not { } document || known[claim].Add(document))
        {
            more.Add(citation);
        }
    }

    private Citation Make(string source, Block block, int visible, TextSpan span)
    {
        Reference? reference = Find(source);
        string label = string.Join(' ', source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        label = label.Length > 0 ? label : "?";
        return new Citation(label, block, new VisibleSpan(visible, 0), span, CitationStyle.Given, reference, url: null)
        {
            IsOutsideSources = reference is null,
        };
    }

    private Reference? Find(string source) => given.Find(source.AsSpan().Trim()) ?? given.FindAddress(source);

    private static bool IsOf(Citation citation, Reference reference) =>
        !citation.IsOutsideSources && citation.Reference?.Document == reference.Document;

    /// <summary>Lets a marker mean a source: the label that means it already, or the first that means none, or the first.</summary>
    private void SetSource(string source, int first)
    {
        if (Find(source) is not { } reference)
        {
            Give(source, citations[first]);
            return;
        }

        int set = -1;
        for (int i = first; i < citations.Count && citations[i].Span == citations[first].Span; i++)
        {
            Citation own = replaced.GetValueOrDefault(citations[i], citations[i]);
            if (IsOf(own, reference))
            {
                return;
            }

            set = set < 0 && !own.IsResolved ? i : set;
        }

        Citation citation = citations[set < 0 ? first : set];
        replaced[citation] = citation.With(reference);
    }

    /// <summary>A citation of an unknown source stands beside the marker that it was given for.</summary>
    private void Give(string source, Citation marker)
    {
        if (marker.Claim is { } claim)
        {
            Give(claim, source, marker.Span);
        }
        else
        {
            alone.Add(Make(source, marker.Block, marker.VisibleSpan.End, marker.Span));
        }
    }

    /// <summary>Whether a span covers a marker and no word beside it.</summary>
    private bool IsMarkerAlone(TextSpan span, TextSpan marker) =>
        !SaysSomething(text.AsSpan(span.Start, Math.Max(0, Math.Min(marker.Start, span.End) - span.Start)))
        && !SaysSomething(text.AsSpan(Math.Min(marker.End, span.End), Math.Max(0, span.End - marker.End)));

    private static bool SaysSomething(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many blocks start at or before a place.</summary>
    private int BlocksUpTo(int place)
    {
        int low = 0;
        int high = blocks.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = blocks[middle].Span.Start <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The index of the first citation that ends behind a place.</summary>
    private int FirstBehind(int place)
    {
        int low = 0;
        int high = citations.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = citations[middle].Span.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The index of the first claim that ends behind a place.</summary>
    private int FirstClaimBehind(int place)
    {
        int low = 0;
        int high = claims.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = claims[middle].Span.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Makes the claims anew that gained citations or whose citations were replaced.</summary>
    private void Complete(List<BrokenMarker> broken)
    {
        var changed = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            bool isReplaced = replaced.Count > 0 && claim.Citations.Any(replaced.ContainsKey);
            if (isReplaced || (gained.TryGetValue(claim, out List<Citation>? found) && found.Count > 0))
            {
                List<Citation> more = gained.GetValueOrDefault(claim) ?? [];
                Citation[] all = [.. claim.Citations.Select(citation => replaced.GetValueOrDefault(citation, citation)), .. more];
                claims[i] = claim.With(all, claim.Span.End, claim.VisibleSpan.End);
                changed.Add(claim, claims[i]);
            }
        }

        foreach (ref BrokenMarker marker in CollectionsMarshal.AsSpan(broken))
        {
            marker = marker with
            {
                Claim = changed.GetValueOrDefault(marker.Claim, marker.Claim),
                Alone = marker.Alone is { } claim ? changed.GetValueOrDefault(claim, claim) : null,
            };
        }

        for (int i = 0; i < citations.Count; i++)
        {
            citations[i] = replaced.GetValueOrDefault(citations[i], citations[i]);
        }

        citations.AddRange(gained.Values.SelectMany(static more => more).Concat(alone));
        Citation[] ordered = [.. citations.OrderBy(static citation => citation.Span.Start)];
        citations.Clear();
        citations.AddRange(ordered);
    }
}
