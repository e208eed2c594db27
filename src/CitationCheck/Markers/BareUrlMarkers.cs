using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>Addresses that stand in the text as they are and cite: in brackets, or at the end of a sentence.</summary>
internal static class BareUrlMarkers
{
    /// <summary>Reads the addresses of a block. Those inside a marker or a link that was found before are left out.</summary>
    public static void Read(MarkerSink sink, List<TextSpan> found)
    {
        string text = sink.Flat.Text;
        RunCover? linked = null;
        for (int from = 0; UrlScanner.TryFind(text, from, out TextSpan url); from = url.End)
        {
            linked ??= new RunCover(sink.Flat, static kind => kind is InlineKind.Link or InlineKind.Code);
            if (LinkMarkers.IsInside(found, url.Start, url.End) || linked.Overlaps(url.Start, url.End))
            {
                continue;
            }

            int open = OpeningBefore(text, url.Start);
            bool isInRound = open >= 0 && url.End < text.Length && (text[open], text[url.End]) is ('(', ')') or ('（', '）') or ('[', ']') or ('<', '>');
            if (isInRound)
            {
                sink.Add(open, url.End + 1, url.Slice(text), CitationStyle.Link, MarkerDoubt.None, url.Slice(text));
            }
            else if (LinkPlace.EndsSentence(text, url.End) && LinkPlace.FollowsSentence(sink, url.Start))
            {
                sink.Add(url.Start, url.End, url.Slice(text), CitationStyle.Link, MarkerDoubt.None, url.Slice(text));
            }
            else if (LinkPlace.EndsSentence(text, url.End) && !LinkPlace.IsAlone(text, url.Start, url.End))
            {
                sink.Add(url.Start, url.End, url.Slice(text), CitationStyle.Link, MarkerDoubt.PlainLink, url.Slice(text));
            }
        }
    }

    /// <summary>Where the bracket opens that holds a URL and at most a word such as “source” before it; −1 when there is none.</summary>
    private static int OpeningBefore(string text, int url)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, url)[Math.Max(0, url - LinkMarkers.LongestWord)..];
        int open = before.LastIndexOfAny("(（[<");
        return open >= 0 && LinkMarkers.IsFiller(before[(open + 1)..]) ? url - before.Length + open : -1;
    }
}
