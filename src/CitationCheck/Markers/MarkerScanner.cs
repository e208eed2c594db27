using System.Buffers;
using CitationCheck.Markers.Parts;
using CitationCheck.Reading;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>
/// The grammar of markers: looks at every place of a block's visible text where one may open and asks the families in turn.
/// Citations, sentences and broken markers all go by what it finds.
/// </summary>
/// <param name="sink">Receives the candidates.</param>
/// <param name="text">The whole text, which tells whether any block may hold a tool's token.</param>
/// <param name="given">The names of the given sources; <see langword="null"/> when none were given.</param>
internal sealed class MarkerScanner(MarkerSink sink, string text, SourceNames? given = null)
{
    private const string AsciiOpenings = "[({@^*\\";

    /// <summary>The groups of characters that hold an opening.</summary>
    private const TextFeatures MayOpen =
        TextFeatures.Round | TextFeatures.Square | TextFeatures.Curly | TextFeatures.At | TextFeatures.ForeignOpening;

    /// <summary>Characters that may open a marker; all others are jumped over.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create(AsciiOpenings + "［【〔〖（※" + Digits.AllShaped());

    /// <summary>Those of them in ASCII, which are searched for several times as fast.</summary>
    private static readonly SearchValues<char> OpeningsInAscii = SearchValues.Create(AsciiOpenings);

    private readonly SourceColumns columns = new();
    private readonly bool hasTokenWord = ToolTokens.HasWord(text);
    private readonly bool mayHaveTag = ToolTokens.MayHaveTag(text);
    private readonly bool mayHoldRole = CommandMarkers.MayHoldRole(text);
    private readonly bool mayHoldTemplate = TemplateMarkers.MayHold(text);

    /// <summary>Whether a block of this kind may hold a citation.</summary>
    public static bool MayCite(BlockKind kind) =>
        kind is not (BlockKind.Code or BlockKind.Metadata or BlockKind.ReferenceList);

    /// <summary>Adds the candidates of one block.</summary>
    /// <param name="index">The index of the block.</param>
    /// <param name="block">The block.</param>
    public void Scan(int index, SourceBlock block)
    {
        sink.Open(index, block.Text, block.Kind);
        int first = sink.Candidates.Count;
        VisibleText visible = sink.Visible;
        if ((visible.Features & MayOpen) != TextFeatures.None)
        {
            ReadOpenings(visible);
        }

        if (mayHoldRole || mayHoldTemplate)
        {
            ReadNamed();
        }

        ReadNumbers(block.Kind);
        bool hasUrl = UrlScanner.MayHold(visible);
        if (hasUrl || visible.Runs.Length > 0)
        {
            ReadLinks(visible, hasUrl);
        }

        bool mayHold = hasTokenWord || (visible.Features & TextFeatures.ToolDelimiter) != TextFeatures.None;
        if (mayHold || (mayHaveTag && visible.Text.Contains('<', StringComparison.Ordinal)))
        {
            ToolTokens.Read(sink);
        }

        if (given is not null)
        {
            sink.TakeOnly(first);
            GivenMentions.Read(sink, given, first);
            GivenMarkers.ReadRest(sink, given, hasUrl);
        }
    }

    /// <summary>Reads the markers that one character opens.</summary>
    private void ReadOpenings(VisibleText visible)
    {
        int first = sink.Candidates.Count;
        List<TextSpan> closed = VerbatimSpans.Find(visible);
        SearchValues<char> openings = (visible.Features & TextFeatures.ForeignOpening) == TextFeatures.None ? OpeningsInAscii : Openings;
        int passed = 0;
        int at = 0;
        while (visible.Text.AsSpan(at).IndexOfAny(openings) is >= 0 and var next)
        {
            at += next;
            int end = SkipClosed(closed, ref passed, at);
            end = end > at || given is null ? end : GivenMarkers.Read(sink, given, at);
            end = end > at ? end : ReadAt(visible.Text[at], at);
            at = end > at ? end : at + 1;
        }

        sink.Take(first);
    }

    /// <summary>Reads the numbers of sources that a word for these stands beside or above.</summary>
    private void ReadNumbers(BlockKind kind)
    {
        int first = sink.Candidates.Count;
        columns.Read(sink, kind);
        if (sink.Visible.Text is [.., (>= '0' and <= '9') or '.' or ')' or '）' or ' '])
        {
            SourceLines.ReadNumbers(sink);
        }

        if (sink.Candidates.Count > first)
        {
            sink.Take(first);
        }
    }

    /// <summary>Reads the markers that a name opens rather than a sign.</summary>
    private void ReadNamed()
    {
        int first = sink.Candidates.Count;
        if (mayHoldRole)
        {
            CommandMarkers.ReadRoles(sink);
        }

        if (mayHoldTemplate)
        {
            TemplateMarkers.Read(sink);
        }

        sink.Take(first);
    }

    /// <summary>Reads the markers that are links, addresses or raised.</summary>
    private void ReadLinks(VisibleText visible, bool hasUrl)
    {
        if (hasUrl || sink.HasLinks)
        {
            int first = sink.Candidates.Count;
            SourceLines.Read(sink);
            sink.Take(first);
        }

        if (visible.Runs.Length > 0)
        {
            int first = sink.Candidates.Count;
            SuperscriptMarkers.ReadRuns(sink);
            sink.Take(first);
        }

        if (sink.HasLinks)
        {
            LinkMarkers.Read(sink);
        }

        if (hasUrl)
        {
            BareUrlMarkers.Read(sink);
        }
    }

    private int ReadAt(char opening, int at) => opening switch
    {
        '[' or '［' or '【' or '〔' or '〖' => ReadBracket(at),
        '(' or '（' => ReadRound(at),
        '{' => BrokenMarkers.ReadCurly(sink, at),
        '※' or '*' => DocumentMarkers.ReadMark(sink, at),
        '@' => PandocMarkers.ReadBare(sink, at),
        '^' => CaretMarkers.Read(sink, at),
        '\\' => CommandMarkers.Read(sink, at),
        _ => SuperscriptMarkers.Read(sink, at),
    };

    private int ReadBracket(int at)
    {
        if (sink.Visible.Text[at] is not ('〔' or '〖'))
        {
            BrokenMarkers.Read(sink, at);
        }

        return BracketMarkers.Read(sink, at);
    }

    private int ReadRound(int at)
    {
        ReadOnlySpan<char> behind = sink.Visible.Text.AsSpan(at + 1);
        int close = behind[..Math.Min(behind.Length, AuthorYearMarkers.Longest)].IndexOfAny(")）(（");
        if (close < 0 || behind[close] is '(' or '（')
        {
            return at;
        }

        BrokenMarkers.ReadRound(sink, at, at + close + 2);
        int end = (sink.Visible.Features & TextFeatures.At) == TextFeatures.None ? at : PandocMarkers.ReadRound(sink, at, close);
        end = end > at ? end : DocumentMarkers.ReadRound(sink, at, close);
        end = end > at ? end : AuthorYearMarkers.Read(sink, at, close);
        return end > at ? end : KeyMarkers.ReadRound(sink, at, close);
    }

    /// <summary>The end of the closed span that <paramref name="at"/> is in; <paramref name="at"/> itself outside of all.</summary>
    private static int SkipClosed(List<TextSpan> closed, ref int passed, int at)
    {
        while (passed < closed.Count && closed[passed].End <= at)
        {
            passed++;
        }

        return passed < closed.Count && closed[passed].Contains(at) ? closed[passed].End : at;
    }
}
