using System.Buffers;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>Addresses that stand in the text as they are and cite: in brackets, or at the end of a sentence.</summary>
internal static class BareUrlMarkers
{
    /// <summary>Brackets that open and close around a URL, in pairs.</summary>
    private const string BracketsAround = "()（）[]<>{}［］【】〔〕《》〈〉⟨⟩«»";

    /// <summary>How far the text in brackets before a URL in others is looked for, in UTF-16 code units.</summary>
    private const int LongestText = 300;

    private static readonly SearchValues<char> Openings =
        SearchValues.Create(BracketsAround.Where(static (_, index) => index % 2 == 0).ToArray());

    /// <summary>Reads the addresses of a block. Those inside a marker or a link that was found before are left out.</summary>
    public static void Read(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        RunCover? linked = null;
        for (int from = 0; UrlScanner.TryFind(text, from, out TextSpan url); from = url.End)
        {
            linked ??= new RunCover(sink.Visible, static kind => kind is InlineKind.Link or InlineKind.Code);
            if (sink.IsTaken(url.Start, url.End) || linked.Overlaps(url.Start, url.End))
            {
                continue;
            }

            int open = OpeningBefore(text, url.Start);
            if (open >= 0 && IsClosed(text, open, url.End))
            {
                int start = text[open] is '{' or '(' or '<' ? TextBefore(text, open) : open;
                sink.Add(start, url.End + 1, url.Slice(text), CitationStyle.Link, MarkerDoubt.None, url.Slice(text));
            }
            else if (DoubtOf(sink, url) is { } doubt)
            {
                sink.Add(url.Start, url.End, url.Slice(text), CitationStyle.Link, doubt, url.Slice(text));
            }
        }
    }

    private static bool IsClosed(string text, int open, int close) =>
        close < text.Length && BracketsAround.IndexOf(text[open]) is >= 0 and var pair && BracketsAround[pair + 1] == text[close];

    /// <summary>
    /// “[a third was lost]{https://…}” says what the URL is for: where that opens; the place itself when nothing is there.
    /// </summary>
    private static int TextBefore(string text, int open)
    {
        if (open < 2 || text[open - 1] != ']')
        {
            return open;
        }

        int low = Math.Max(0, open - LongestText);
        int start = text.AsSpan(low, open - 1 - low).LastIndexOfAny('[', ']', '\n') + low;
        return start >= low && text[start] == '[' ? start : open;
    }

    /// <summary>What speaks against a URL outside of brackets; <see langword="null"/> when it cites nothing.</summary>
    private static MarkerDoubt? DoubtOf(MarkerSink sink, TextSpan url)
    {
        string text = sink.Visible.Text;
        bool endsSentence = LinkPlace.EndsSentence(text, url.End);
        if (endsSentence && LinkPlace.FollowsSentence(sink, url.Start))
        {
            return MarkerDoubt.None;
        }

        return !sink.IsRow && LinkPlace.IsAlone(text, url.Start, url.End) ? null
            : endsSentence ? MarkerDoubt.PlainLink
            : LinkTargets.IsPage(url.Slice(text)) ? MarkerDoubt.PlainLink | MarkerDoubt.PassingLink
            : null;
    }

    /// <summary>Where the bracket opens that holds a URL and at most “source” or the like before it; −1 when there is none.</summary>
    private static int OpeningBefore(string text, int url)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, url)[Math.Max(0, url - LinkBrackets.LongestWord)..];
        int open = before.LastIndexOfAny(Openings);
        return open >= 0 && LinkBrackets.IsFiller(before[(open + 1)..]) ? url - before.Length + open : -1;
    }
}
