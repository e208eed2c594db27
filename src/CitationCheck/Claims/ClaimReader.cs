using System.Runtime.InteropServices;
using CitationCheck.Citations;
using CitationCheck.Markers;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Cuts the prose of blocks into claims and gives each its citations.</summary>
/// <param name="found">The citations of the report.</param>
/// <param name="turns">The turns of those who ask, where the report is a conversation.</param>
/// <param name="claims">Receives the claims of all blocks, in order.</param>
/// <param name="broken">Receives the broken markers of all blocks, in order.</param>
internal sealed class ClaimReader(FoundCitations found, Turns? turns, List<Claim> claims, List<BrokenMarker> broken)
{
    private readonly List<TextSpan> markers = [];
    private readonly List<TextSpan> hanging = [];
    private readonly List<TextSpan> sentences = [];
    private readonly List<TextSpan> places = []; // of the block's claims
    private readonly BrokenMarkerPlacer placer = new(found.Broken, broken);
    private readonly List<Citation> following = []; // the citations behind the last claim, in markers without words
    private int followingEnd;
    private int followingVisibleEnd;
    private Claim? previous;
    private int next;
    private int nextOther;

    /// <summary>Reads the claims of a block. Blocks come in order.</summary>
    public void Read(int index, SourceBlock source, Block block)
    {
        int firstClaim = claims.Count;
        int firstCitation = next;
        ReadMarkers(index);
        sentences.Clear();
        switch (source.Kind)
        {
            case BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote:
                SentenceSplitter.Split(block.Text, Hanging(index), sentences);
                InlineItems.Cut(block.Text, CollectionsMarshal.AsSpan(markers), sentences);
                CallOut.CutTitle(source, sentences);
                break;
            case BlockKind.TableRow:
                sentences.Add(new TextSpan(0, block.Text.Length));
                break;
            case BlockKind.Heading:
                GiveFollowing();
                previous = null;
                return;
            default:
                return;
        }

        ReadClaims(index, source, block, firstCitation);
        if (claims.Count > firstClaim)
        {
            block.Claims = new ListRange<Claim>(claims, firstClaim, claims.Count - firstClaim);
            placer.Place(index, source, CollectionsMarshal.AsSpan(places), CollectionsMarshal.AsSpan(claims)[firstClaim..]);
        }
    }

    /// <summary>Completes the last claim, behind the last block.</summary>
    public void Complete() => GiveFollowing();

    /// <summary>Whether a text has a word, or in a table's row a figure.</summary>
    private static bool SaysSomething(ReadOnlySpan<char> text, BlockKind kind)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c) || (kind == BlockKind.TableRow && char.IsDigit(c)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Most sentences do before their first marker, and their text need not be put together to see it.</summary>
    private static bool SaysSomething(Block block, TextSpan sentence, ReadOnlySpan<TextSpan> markers)
    {
        int end = markers.IsEmpty ? sentence.End : Math.Clamp(markers[0].Start, sentence.Start, sentence.End);
        return SaysSomething(block.Text.AsSpan(sentence.Start, end - sentence.Start), block.Kind)
            || (!markers.IsEmpty && SaysSomething(ClaimText.Read(block.Text, sentence, markers), block.Kind));
    }

    /// <summary>
    /// Two sentences may stand in markup that has no place for each, a code span of two lines say; the later one begins where the
    /// earlier ends.
    /// </summary>
    private static TextSpan Behind(TextSpan span, Claim before)
    {
        int start = Math.Max(span.Start, before.Span.End);
        return TextSpan.FromBounds(start, Math.Max(start, span.End));
    }

    private void ReadMarkers(int block)
    {
        markers.Clear();
        ReadOnlySpan<MarkerCandidate> all = CollectionsMarshal.AsSpan(found.Markers);
        for (; next < all.Length && all[next].Block == block; next++)
        {
            ref readonly MarkerCandidate candidate = ref all[next];
            var span = TextSpan.FromBounds(candidate.Start, candidate.End);
            bool isProse = candidate.Has(MarkerDoubt.PlainLink | MarkerDoubt.IsProse); // the words of a link are words of the sentence
            if (!isProse && (markers.Count == 0 || markers[^1] != span))
            {
                markers.Add(span);
            }
        }
    }

    /// <summary>All that hangs on the sentences of a block: its markers, and what looks like one and cites nothing.</summary>
    private ReadOnlySpan<TextSpan> Hanging(int block)
    {
        ReadOnlySpan<MarkerPlace> others = CollectionsMarshal.AsSpan(found.Hanging);
        while (nextOther < others.Length && others[nextOther].Block < block)
        {
            nextOther++;
        }

        if (nextOther == others.Length || others[nextOther].Block > block)
        {
            return CollectionsMarshal.AsSpan(markers);
        }

        hanging.Clear();
        int marker = 0;
        for (; nextOther < others.Length && others[nextOther].Block == block; nextOther++)
        {
            MarkerPlace other = others[nextOther];
            AddMarkersBefore(other.End, ref marker);
            if (hanging.Count == 0 || hanging[^1].End <= other.Start)
            {
                hanging.Add(TextSpan.FromBounds(other.Start, other.End));
            }
        }

        AddMarkersBefore(int.MaxValue, ref marker);
        return CollectionsMarshal.AsSpan(hanging);
    }

    private void AddMarkersBefore(int end, ref int marker)
    {
        for (; marker < markers.Count && markers[marker].Start < end; marker++)
        {
            hanging.Add(markers[marker]);
        }
    }

    /// <param name="index">The index of the block.</param>
    /// <param name="source">The block as it was read.</param>
    /// <param name="block">The same block of the report.</param>
    /// <param name="from">The index of its first citation.</param>
    private void ReadClaims(int index, SourceBlock source, Block block, int from)
    {
        int firstClaim = claims.Count;
        var place = new SourceCursor(source.Text);
        int citation = from;
        int marker = 0;
        int start = -1;
        places.Clear();
        for (int i = 0; i < sentences.Count; i++)
        {
            TextSpan sentence = sentences[i];
            ReadOnlySpan<TextSpan> inside = MarkersUpTo(sentence.End, ref marker);
            citation = EndOfCitations(citation, sentence.End);
            ReadOnlySpan<Citation> cited = CollectionsMarshal.AsSpan(found.Citations)[from..citation];
            bool isLast = i == sentences.Count - 1;
            ClaimKind? kind = ClaimKind.HeadingLike;
            if (SaysSomething(block, sentence, inside))
            {
                bool isAsked = turns is not null && turns.Include(index, sentence.Start);
                kind = KindOf(source, sentence, inside, place.RunsFrom(sentence.Start), isAsked, firstClaim);
            }
            else if (!cited.IsEmpty && FollowsClaim(isLast))
            {
                Extend(cited, place.ToSource(sentence.Start, sentence.End).End, block, sentence.End);
                from = citation;
                continue;
            }
            else if ((!isLast || cited.IsEmpty) && IsListNumber(ClaimText.Read(block.Text, sentence, inside)))
            {
                start = start < 0 && !cited.IsEmpty ? sentence.Start : start;
                continue; // a list's number is no claim; its markers go with the sentence behind it
            }

            GiveFollowing();
            var visible = VisibleSpan.FromBounds(start < 0 ? sentence.Start : start, sentence.End);
            TextSpan written = place.ToSource(visible.Start, visible.End);
            written = claims.Count > firstClaim ? Behind(written, claims[^1]) : written;
            if (written.IsEmpty)
            {
                Extend(cited, claims[^1].Span.End, block, sentence.End); // the markup of the claim before holds it too
                from = citation;
                start = -1;
                continue;
            }

            claims.Add(new Claim(block, sentence, inside.ToArray(), visible, written, SentenceWording.Of(kind), cited.ToArray()));
            previous = claims[^1];
            places.Add(sentence);
            from = citation;
            start = -1;
        }
    }

    /// <summary>The kind of a sentence where its markup or its place tells it.</summary>
    private ClaimKind? KindOf(
        SourceBlock source, TextSpan sentence, ReadOnlySpan<TextSpan> inside, ReadOnlySpan<InlineRun> runs, bool isAsked, int firstClaim)
    {
        if (CallOut.IsTitle(source, sentence) || MarkupShape.IsHeadingLike(source, sentence, inside, runs))
        {
            return ClaimKind.HeadingLike;
        }

        return isAsked
            ? ClaimSetting.KindInTurn(source, sentence, inside)
            : ClaimSetting.KindOf(source, sentence, inside, CollectionsMarshal.AsSpan(claims)[firstClaim..]);
    }

    /// <summary>The markers before an offset that were not given out yet.</summary>
    private ReadOnlySpan<TextSpan> MarkersUpTo(int end, ref int marker)
    {
        int first = marker;
        while (marker < markers.Count && markers[marker].Start < end)
        {
            marker++;
        }

        return CollectionsMarshal.AsSpan(markers)[first..marker];
    }

    /// <summary>The index behind the last citation of the block before an offset.</summary>
    private int EndOfCitations(int citation, int end)
    {
        ReadOnlySpan<MarkerCandidate> all = CollectionsMarshal.AsSpan(found.Markers)[..next];
        while (citation < all.Length && all[citation].Start < end)
        {
            citation++;
        }

        return citation;
    }

    /// <summary>
    /// “… include:⏎⏎1[2]. Rain” and a paragraph that is nothing but “[3][4]”: markers without words follow the claim before them.
    /// </summary>
    private bool FollowsClaim(bool isLast) => previous is not null && (isLast || previous.Visible is [.., ':' or '：']);

    private static bool IsListNumber(ReadOnlySpan<char> text) => text.Trim("0123456789.)( ").IsEmpty;

    /// <summary>Lets citations behind the last claim follow it; they are gathered, for there may be any number of them.</summary>
    private void Extend(ReadOnlySpan<Citation> more, int end, Block block, int visibleEnd)
    {
        if (more.IsEmpty)
        {
            return;
        }

        following.AddRange(more);
        followingEnd = end;
        followingVisibleEnd = claims[^1].Block == block ? visibleEnd : Math.Max(followingVisibleEnd, claims[^1].VisibleSpan.End);
    }

    /// <summary>Gives the last claim the citations behind it.</summary>
    private void GiveFollowing()
    {
        if (following.Count == 0)
        {
            return;
        }

        Claim last = claims[^1];
        previous = claims[^1] = last.With([.. last.Citations, .. following], followingEnd, followingVisibleEnd);
        placer.Replace(last, previous);
        following.Clear();
        followingVisibleEnd = 0;
    }
}
