using System.Runtime.InteropServices;
using CitationCheck.Citations;
using CitationCheck.Reading;
using CitationCheck.References;

namespace CitationCheck.Sentences;

/// <summary>Cuts the prose of blocks into claims and gives each its citations.</summary>
internal sealed class ClaimReader(FoundCitations found)
{
    /// <summary>The longest line that may be a heading though the format marks it as emphasis alone, in UTF-16 code units.</summary>
    private const int LongestCaption = 150;

    private static readonly List<Claim> None = [];

    private readonly List<TextSpan> markers = [];
    private readonly List<TextSpan> sentences = [];
    private readonly ClaimText visible = new();
    private Claim? previous;
    private int next;

    /// <summary>Reads the claims of a block. Blocks come in order.</summary>
    public List<Claim> Read(int index, SourceBlock source, Block block)
    {
        int first = next;
        ReadOnlySpan<MarkerCandidate> all = CollectionsMarshal.AsSpan(found.Markers);
        markers.Clear();
        for (; next < all.Length && all[next].Block == index; next++)
        {
            ref readonly MarkerCandidate candidate = ref all[next];
            var span = TextSpan.FromBounds(candidate.Start, candidate.End);
            bool isProse = (candidate.Doubt & (MarkerDoubt.PlainLink | MarkerDoubt.IsProse)) != MarkerDoubt.None; // the words of a link are words of the sentence
            if (!isProse && (markers.Count == 0 || markers[^1] != span))
            {
                markers.Add(span);
            }
        }

        sentences.Clear();
        switch (source.Kind)
        {
            case BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote:
                SentenceSplitter.Split(source.Text.Text, CollectionsMarshal.AsSpan(markers), sentences);
                break;
            case BlockKind.TableRow:
                sentences.Add(new TextSpan(0, source.Text.Text.Length));
                break;
            case BlockKind.Heading:
                previous = null;
                return None;
            default:
                return None;
        }

        var claims = new List<Claim>(sentences.Count);
        int from = first;
        int citation = first;
        int marker = 0;
        int start = -1;
        for (int i = 0; i < sentences.Count; i++)
        {
            TextSpan sentence = sentences[i];
            while (citation < next && all[citation].Start < sentence.End)
            {
                citation++;
            }

            int firstMarker = marker;
            while (marker < markers.Count && markers[marker].Start < sentence.End)
            {
                marker++;
            }

            ReadOnlySpan<char> text = visible.Read(source.Text.Text, sentence, CollectionsMarshal.AsSpan(markers)[firstMarker..marker]);
            ReadOnlySpan<Citation> cited = CollectionsMarshal.AsSpan(found.Citations)[from..citation];
            bool saysSomething = SaysSomething(text, source.Kind);
            if (!saysSomething)
            {
                TextSpan span = source.Text.ToSource(sentence.Start, sentence.End);
                bool leadsIn = previous?.Text is [.., ':' or '：'];
                if (previous is not null && !cited.IsEmpty && (leadsIn || i == sentences.Count - 1))
                {
                    // “… include:⏎⏎1[2]. Rain” and a paragraph that is nothing but “[3][4]”: the markers follow the claim before them
                    previous.Extend(cited, span.End);
                    from = citation;
                    continue;
                }

                bool isNumber = text.Trim("0123456789.)( ").IsEmpty;
                if (isNumber && (i < sentences.Count - 1 || cited.IsEmpty))
                {
                    start = start < 0 && !cited.IsEmpty ? sentence.Start : start;
                    continue; // a list's number is no claim; its markers go with the sentence behind it
                }
            }

            ClaimKind kind = saysSomething ? KindOf(text, source, sentence) : ClaimKind.HeadingLike;
            TextSpan written = Behind(source.Text.ToSource(start < 0 ? sentence.Start : start, sentence.End), claims);
            Claim claim = visible.InPlace is { } place ? new Claim(place, written, kind, block, cited) : new Claim(text.ToString(), written, kind, block, cited);
            claims.Add(claim);
            previous = claim;
            from = citation;
            start = -1;
        }

        return claims;
    }

    /// <summary>Whether there is a word, or in a table's row a figure.</summary>
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

    private static ClaimKind KindOf(ReadOnlySpan<char> text, SourceBlock source, TextSpan sentence)
    {
        InlineRun[] runs = source.Text.Runs;
        for (int i = source.Text.FirstRunAt(sentence.Start); i < runs.Length && runs[i].Start < sentence.End; i++)
        {
            if (runs[i].End < sentence.End - 1)
            {
                continue; // neither a link at the end nor all of it
            }

            ReadOnlySpan<char> before = source.Text.Text.AsSpan(sentence.Start, runs[i].Start - sentence.Start);
            if (runs[i].Kind == InlineKind.Link ? IsPointer(before) : before.IsEmpty && IsCaption(text, source, sentence))
            {
                return ClaimKind.HeadingLike;
            }
        }

        // A note or tip in a quotation's dress, “> [!tip]”, quotes nobody.
        bool note = source.Kind == BlockKind.Quote && source.Text.Text.StartsWith("[!", StringComparison.Ordinal);
        return ClaimClassifier.Classify(text, note ? BlockKind.Paragraph : source.Kind);
    }

    /// <summary>What is nothing but a link names something and states nothing: an item of a menu, a source in a list of links, “See also: …”.</summary>
    private static bool IsPointer(ReadOnlySpan<char> before) => before.IsEmpty || EntryWords.IsLead(before.Trim(EntryWords.Separators));

    /// <summary>A paragraph in bold or italics with no stop at its end is a heading, or the caption of a picture, unless a figure carries it.</summary>
    private static bool IsCaption(ReadOnlySpan<char> text, SourceBlock source, TextSpan sentence) =>
        source.Kind == BlockKind.Paragraph
        && sentence.Length == source.Text.Text.Length
        && text.Length <= LongestCaption
        && !Signs.IsStop(text[^1])
        && !Signs.IsQuote(text[^1])
        && Figures.In(text) != FigureWeight.Measured;

    /// <summary>Two sentences may stand in markup that has no place for each, a code span of two lines say; the later one begins where the earlier ends.</summary>
    private static TextSpan Behind(TextSpan span, List<Claim> claims)
    {
        int start = claims.Count == 0 ? span.Start : Math.Max(span.Start, claims[^1].Span.End);
        return TextSpan.FromBounds(start, Math.Max(start, span.End));
    }
}
