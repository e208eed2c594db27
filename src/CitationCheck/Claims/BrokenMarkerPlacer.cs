using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Reading;

namespace CitationCheck.Claims;

/// <summary>Gives each broken marker the claim that lacks its source.</summary>
/// <param name="found">The broken markers of the report, in order.</param>
/// <param name="placed">Receives them with their claims.</param>
internal sealed class BrokenMarkerPlacer(List<BrokenCandidate> found, List<BrokenMarker> placed)
{
    private int next;

    /// <summary>Places the markers of a block. Blocks come in order; a marker in a block without claims has no place.</summary>
    /// <param name="block">The index of the block.</param>
    /// <param name="source">The block.</param>
    /// <param name="sentences">Where its claims are in its visible text, in order.</param>
    /// <param name="claims">The claims.</param>
    public void Place(int block, SourceBlock source, ReadOnlySpan<TextSpan> sentences, ReadOnlySpan<Claim> claims)
    {
        ReadOnlySpan<BrokenCandidate> all = CollectionsMarshal.AsSpan(found);
        int at = 0; // the first claim that ends behind the marker
        for (; next < all.Length && all[next].Place.Block <= block; next++)
        {
            BrokenCandidate marker = all[next];
            if (marker.Place.Block < block)
            {
                continue;
            }

            while (at < sentences.Length && sentences[at].End <= marker.Place.Start)
            {
                at++;
            }

            if (at < sentences.Length && sentences[at].Start <= marker.Place.Start)
            {
                bool opens = sentences[at].Start == marker.Place.Start && at > 0; // it belongs to the claim whose stop it follows
                bool isAlone = sentences[at] == TextSpan.FromBounds(marker.Place.Start, marker.Place.End);
                placed.Add(Broken(marker, source, claims[opens ? at - 1 : at]) with { Alone = isAlone ? claims[at] : null });
            }
            else if (at > 0 && IsLast(marker, source.Text.Text))
            {
                placed.Add(Broken(marker, source, claims[^1]));
            }
        }
    }

    /// <summary>Lets the markers of a claim, which is the last one so far, follow it when a block behind it adds to it.</summary>
    /// <param name="claim">The claim as it was.</param>
    /// <param name="extended">The claim as it is now.</param>
    public void Replace(Claim claim, Claim extended)
    {
        for (int i = placed.Count - 1; i >= 0 && (placed[i].Claim == claim || placed[i].Alone == claim); i--)
        {
            placed[i] = placed[i] with
            {
                Claim = placed[i].Claim == claim ? extended : placed[i].Claim,
                Alone = placed[i].Alone == claim ? extended : placed[i].Alone,
            };
        }
    }

    /// <summary>“… to general surprise. [1” at the end of a block is no sentence, so no claim holds it.</summary>
    private static bool IsLast(BrokenCandidate marker, string text) =>
        marker.Kind == BrokenMarkerKind.Unclosed && text.AsSpan(marker.Place.End).IsWhiteSpace();

    private static BrokenMarker Broken(BrokenCandidate marker, SourceBlock source, Claim claim)
    {
        (int start, int end) = (marker.Place.Start, marker.Place.End);
        return new BrokenMarker(marker.Kind, source.Text.ToSource(start, end), source.Text.Text[start..end], claim)
        {
            Confidence = marker.Confidence,
        };
    }
}
