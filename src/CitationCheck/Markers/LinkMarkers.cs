using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Reading.Markdown;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>
/// Links that cite: a number that is a link, <c>([Reuters](url))</c>, <c>([a](u), [b](u))</c>, and a link that ends a
/// sentence. <see cref="BareUrlMarkers"/> reads addresses that stand in the text as they are.
/// </summary>
internal static class LinkMarkers
{
    /// <summary>What a link that is glued to the end of a sentence follows.</summary>
    private static readonly SearchValues<char> MayPrecedeGlued = SearchValues.Create(".!?。！？]");

    /// <summary>A tool's token may stand as the text of a link: <c>[oai_citation:1‡bbc.com](url)</c>.</summary>
    private static CitationStyle StyleOf(ReadOnlySpan<char> shown) =>
        shown.StartsWith("oai_citation", StringComparison.OrdinalIgnoreCase) ? CitationStyle.ToolToken : CitationStyle.Link;

    /// <summary>Whether a link's text names a source and is no part of the sentence: “link”, “Source: Reuters”.</summary>
    private static bool IsSourceName(ReadOnlySpan<char> shown)
    {
        int colon = shown.IndexOfAny(':', '：');
        return EntryWords.IsGeneric(shown) || (colon is > 0 and < LinkBrackets.LongestWord && ListHeadings.IsListHeading(shown[..colon]));
    }

    /// <summary>Reads the links of a block. Those inside a marker that was found before are left out.</summary>
    public static void Read(MarkerSink sink)
    {
        RunCover? raised = null;
        int done = 0;
        int rowEnd = 0;
        foreach (InlineRun run in sink.Visible.Runs)
        {
            bool isOpen = run.Kind == InlineKind.Link && run.Start >= done && !sink.IsTaken(run.Start, run.End);
            string? target = isOpen ? LinkTargets.Of(run.Url) : null;
            if (target is not null && !ReadNumber(sink, run, target, ref raised))
            {
                done = Math.Max(done, ReadWords(sink, run, target, ref rowEnd));
            }
            else if (isOpen && target is null && LinksWithoutTarget.IsMissing(run.Url))
            {
                LinksWithoutTarget.Read(sink, run);
            }
        }
    }

    /// <summary>Reads a link whose text is the number of a source, <c>[1](url)</c>, <c>[¹](url)</c>.</summary>
    private static bool ReadNumber(MarkerSink sink, InlineRun run, string target, ref RunCover? raised)
    {
        ReadOnlySpan<char> shown = Shown(sink, run).Trim();
        bool isRaised = !shown.IsEmpty && Digits.Raised(shown[0]) >= 0;
        if (shown.Length > BracketMarkers.Longest || !sink.TryReadNumbers(shown))
        {
            return false;
        }

        raised ??= new RunCover(sink.Visible, static kind => kind == InlineKind.Superscript);
        isRaised |= raised.Overlaps(run.Start, run.End);
        sink.Targets.Clear();
        sink.Targets.AddRange(Enumerable.Repeat<string?>(target, sink.Labels.Count));
        AddNumbers(sink, run with { End = RangeEnd(sink, run) }, isRaised);
        return true;
    }

    /// <summary>
    /// Where a range of two numbers ends that are links, <c>[1](a)–[3](c)</c>, all of whose numbers are added; otherwise where the
    /// first link ends.
    /// </summary>
    private static int RangeEnd(MarkerSink sink, InlineRun first)
    {
        string text = sink.Visible.Text;
        InlineRun[] runs = sink.Visible.Runs;
        bool mayGoOn = sink.Labels.Count == 1 && first.End < text.Length && NumberList.IsDash(text[first.End]);
        int next = mayGoOn ? sink.Visible.FirstRunAt(first.End + 1) : runs.Length;
        if (next == runs.Length || runs[next].Start != first.End + 1 || !LinkTargets.IsLink(runs[next]))
        {
            return first.End;
        }

        ReadOnlySpan<char> number = Shown(sink, runs[next]);
        if (!Label.IsNumber(number) || Label.Of(number) is var last && last.Number <= sink.Labels[0].Number)
        {
            return first.End;
        }

        sink.MakeRange(last, runs[next].Start - first.Start);
        sink.Targets.AddRange(Enumerable.Repeat<string?>(null, sink.Labels.Count - 2));
        sink.Targets.Add(LinkTargets.Of(runs[next].Url));
        return runs[next].End;
    }

    /// <summary>Reads a link on words and gives back up to where links are read by it, 0 when it cites nothing.</summary>
    private static int ReadWords(MarkerSink sink, InlineRun run, string target, ref int rowEnd)
    {
        ReadOnlySpan<char> shown = Shown(sink, run);
        if (shown is MarkdownFlattener.EmptyLink)
        {
            sink.Add(run.Start, run.End, target, CitationStyle.Link, MarkerDoubt.None, target);
            return run.End;
        }

        int end = InRound(sink, run);
        if (target[0] == '#')
        {
            return end > 0 ? end : ReadMark(sink, run, shown, target);
        }

        end = end > 0 ? end : Glued(sink, run, ref rowEnd);
        if (end == 0 && DoubtOf(sink, run, shown, target) is { } doubt)
        {
            sink.Add(run.Start, run.End, shown.ToString(), StyleOf(shown), doubt, target);
            end = run.End;
        }

        return end;
    }

    /// <summary>
    /// Reads a link into the page: the mark of a note, <c>[n 1]</c>, <c>*</c>, or words, which cite only the entry that they lead to.
    /// </summary>
    private static int ReadMark(MarkerSink sink, InlineRun run, ReadOnlySpan<char> shown, string target)
    {
        bool isDressed = LinkMark.IsDressed(sink.Visible, run.Start, run.End);
        if (LinkMark.Label(shown, isDressed) is { } label)
        {
            string text = sink.Visible.Text;
            bool isAround = run.Start > 0 && run.End < text.Length && text[run.Start - 1] == '[' && text[run.End] == ']';
            int around = isAround ? 1 : 0;
            bool isThing = NumberedThings.Precede(text, run.Start - around, inAnyCase: true);
            MarkerDoubt doubt = MarkerDoubt.NeedsReference | (isThing ? MarkerDoubt.Thing : MarkerDoubt.None);
            CitationStyle style = Label.IsNumber(label) ? CitationStyle.Numeric : CitationStyle.Key;
            sink.Add(run.Start - around, run.End + around, label, style, doubt, target);
        }
        else if (!ListHeadings.IsListHeading(shown) && !GoesOn(sink.Visible, run))
        {
            sink.Add(run.Start, run.End, shown.ToString(), CitationStyle.Link, MarkerDoubt.NeedsReference | MarkerDoubt.PlainLink, target);
        }

        return run.End;
    }

    /// <summary>Whether the next link leads to the same place: <c>[Lie et al.](#lie) [(2018)](#lie)</c> cites once.</summary>
    private static bool GoesOn(VisibleText visible, InlineRun run)
    {
        int next = visible.FirstRunAt(run.End);
        return next < visible.Runs.Length && visible.Runs[next].Start - run.End < 2 && visible.Runs[next].Url == run.Url;
    }

    private static ReadOnlySpan<char> Shown(MarkerSink sink, InlineRun run) => sink.Visible.Text.AsSpan(run.Start, run.End - run.Start);

    /// <summary>
    /// Reads links that are behind a full stop, or in a row, with no blank before them, where a sentence has ended:
    /// <c>Ice is shrinking.[helcom](url)</c>, <c>twice [smhi](url)[fmi](url).</c> Gives back where they end, 0 for any other link.
    /// </summary>
    private static int Glued(MarkerSink sink, InlineRun first, ref int rowEnd)
    {
        string text = sink.Visible.Text;
        int end = first.Start < rowEnd ? rowEnd : RowEnd(sink.Visible, first);
        rowEnd = end;
        bool followsStop = first.Start > 1 && MayPrecedeGlued.Contains(text[first.Start - 1]) && !char.IsDigit(text[first.Start - 2]);
        bool opensSentence = end + 1 < text.Length && text[end] == ' ' && !char.IsLower(text[end + 1]);
        bool ends = LinkPlace.EndsSentence(text, end) || (followsStop && opensSentence);
        if (!ends || (end == first.End && !followsStop))
        {
            return 0;
        }

        InlineRun[] runs = sink.Visible.Runs;
        for (int at = first.Start, i = sink.Visible.FirstRunAt(at); i < runs.Length && runs[i].Start < end; i++)
        {
            if (runs[i].Start == at && IsOutward(runs[i]))
            {
                ReadOnlySpan<char> shown = Shown(sink, runs[i]);
                sink.Add(at, runs[i].End, shown.ToString(), StyleOf(shown), MarkerDoubt.None, LinkTargets.Of(runs[i].Url));
                at = runs[i].End;
            }
        }

        return end;
    }

    /// <summary>Where a row of links ends that follow each other without a blank.</summary>
    private static int RowEnd(VisibleText visible, InlineRun first)
    {
        int end = first.End;
        int i = visible.FirstRunAt(end);
        while (i < visible.Runs.Length && visible.Runs[i].Start == end && IsOutward(visible.Runs[i]))
        {
            end = visible.Runs[i].End;
            i = visible.FirstRunAt(end);
        }

        return end;
    }

    private static bool IsOutward(InlineRun run) => run.Kind == InlineKind.Link && LinkTargets.Of(run.Url) is [not '#', ..];

    /// <summary>What speaks against a link outside of brackets; <see langword="null"/> when it cites nothing.</summary>
    private static MarkerDoubt? DoubtOf(MarkerSink sink, InlineRun run, ReadOnlySpan<char> shown, string target)
    {
        string text = sink.Visible.Text;
        bool endsSentence = LinkPlace.EndsSentence(text, run.End);
        bool isNoWord = IsSourceName(shown) || StyleOf(shown) == CitationStyle.ToolToken;
        if ((isNoWord && endsSentence) || StandsBehindSentence(sink, run, shown))
        {
            return MarkerDoubt.None; // “… rose. [Reuters](url), [Herald](url)” is no part of the sentence
        }

        bool mayBeSource = sink.IsRow && endsSentence; // in the last cell
        if ((!sink.IsRow && LinkPlace.IsAlone(text, run.Start, run.End)) || (!mayBeSource && WikiTerm.Is(shown, target)))
        {
            return null;
        }

        return endsSentence || NamesWork(shown) ? MarkerDoubt.PlainLink
            : LinkTargets.IsPage(target) ? MarkerDoubt.PlainLink | MarkerDoubt.PassingLink
            : null;
    }

    /// <summary>
    /// Whether a sentence has ended before a link, and its line ends behind it, or the next sentence opens behind the name of a site.
    /// </summary>
    private static bool StandsBehindSentence(MarkerSink sink, InlineRun run, ReadOnlySpan<char> shown) =>
        LinkPlace.FollowsSentence(sink, run.Start)
        && (LinkPlace.EndsLine(sink.Visible, run.End) || (NamesSite(shown) && LinkPlace.OpensSentence(sink.Visible.Text, run.End)));

    /// <summary>A text that is the name of a site, “bbc.co.uk”.</summary>
    private static bool NamesSite(ReadOnlySpan<char> shown) =>
        shown.LastIndexOf('.') > 0 && !shown.ContainsAny(' ', '(', '/') && char.IsAsciiLetterLower(shown[^1]);

    /// <summary>A text that ends in a year: <c>[Guo et al., 2020](url)</c>.</summary>
    private static bool NamesWork(ReadOnlySpan<char> shown) =>
        char.IsLetter(shown[0])
        && shown.TrimEnd(')') is [.., ' ' or '(' or ',', '1' or '2', '0' or '9', >= '0' and <= '9', >= '0' and <= '9'];

    private static void AddNumbers(MarkerSink sink, InlineRun run, bool isRaised)
    {
        (int from, int to) = LinkBrackets.OfNumbers(sink.Visible, run);
        bool isAnchor = sink.Targets[0] is ['#', ..];
        bool isWholeBlock = isAnchor && !isRaised && sink.Visible.Text.Length == run.End - run.Start;
        CitationStyle style = isRaised ? CitationStyle.Superscript : isAnchor ? CitationStyle.Numeric : CitationStyle.LinkedNumber;
        bool isThing = isAnchor && NumberedThings.Precede(sink.Visible.Text, from, inAnyCase: true);
        sink.NoteFault(from, to);
        for (int i = 0; i < sink.Labels.Count; i++)
        {
            Label label = sink.Labels[i];
            bool isYear = isWholeBlock || (label.Text.Length == 4 && !isRaised);
            MarkerDoubt doubt = isYear ? MarkerDoubt.Year : isAnchor && !isRaised ? MarkerDoubt.NeedsReference : MarkerDoubt.None;
            doubt |= isThing ? MarkerDoubt.Thing : MarkerDoubt.None;
            sink.Add(from, to, label, style, doubt, sink.Targets[i]);
        }
    }

    /// <summary>Reads the links of <c>([a](u), [b](u))</c>; gives back where the round brackets end, 0 when the link is in none.</summary>
    private static int InRound(MarkerSink sink, InlineRun first)
    {
        string text = sink.Visible.Text;
        int open = LinkBrackets.OpenBefore(text, first.Start);
        if (open < 0)
        {
            return 0;
        }

        char closing = text[open] switch { '(' => ')', '[' => ']', _ => '）' };
        var links = new List<InlineRun> { first };
        int close = LinkBrackets.CloseBehind(sink.Visible, first, closing, links);
        if (close < 0)
        {
            return 0;
        }

        foreach (InlineRun link in links)
        {
            ReadOnlySpan<char> shown = Shown(sink, link);
            MarkerDoubt doubt = link.Url is ['#', ..] ? MarkerDoubt.NeedsReference : MarkerDoubt.None;
            sink.Add(open, close + 1, shown.ToString(), StyleOf(shown), doubt, link.Url);
        }

        return close + 1;
    }
}
