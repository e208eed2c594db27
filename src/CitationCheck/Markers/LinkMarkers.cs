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
    /// <summary>How far before a link the bracket around it may open.</summary>
    public const int LongestWord = 20;

    /// <summary>How many runs that start before a number are looked at for the link over it.</summary>
    private const int MostRunsBefore = 4;

    /// <summary>What ends the look back for the bracket around a link.</summary>
    private static readonly SearchValues<char> Bounds = SearchValues.Create("(（[\n.)]");

    /// <summary>What a link that is glued to the end of a sentence follows.</summary>
    private static readonly SearchValues<char> MayPrecedeGlued = SearchValues.Create(".!?。！？]");

    private const string AllDigits = "0123456789⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> AnyDigit = SearchValues.Create(AllDigits);

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create(AllDigits + "[](), ;^-–.");

    /// <summary>Words that may stand between the links of one pair of round brackets.</summary>
    private static readonly WordSet Between = new(
        Lexicon.Words(
                static language => language.Citations.Sources,
                static language => language.Citations.Leads,
                static language => language.Citations.Conjunctions)
            .Concat(Lexicon.Words(static language => language.Citations.GluedLeads)
                .Where(static lead => lead.Length > 1)) // 如 is “such as” too
            .Select(static word => word.TrimEnd('.')));

    /// <summary>What a link's target is to a citation: an absolute URL or a place in the page; otherwise <see langword="null"/>.</summary>
    public static string? Target(string? url) => url is ['#', _, ..] ? url : UrlScanner.IsAbsolute(url) ? UrlScanner.Direct(url!) : null;

    /// <summary>Whether a link that leads out of the page lies between two places.</summary>
    public static bool HoldsLink(VisibleText visible, int start, int end)
    {
        for (int i = visible.FirstRunAt(start); i < visible.Runs.Length && visible.Runs[i].Start < end; i++)
        {
            if (visible.Runs[i].Kind == InlineKind.Link && UrlScanner.IsAbsolute(visible.Runs[i].Url))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A tool's token may stand as the text of a link: <c>[oai_citation:1‡bbc.com](url)</c>.</summary>
    private static CitationStyle StyleOf(ReadOnlySpan<char> shown) =>
        shown.StartsWith("oai_citation", StringComparison.OrdinalIgnoreCase) ? CitationStyle.ToolToken : CitationStyle.Link;

    /// <summary>Whether a link's text names a source and is no part of the sentence: “link”, “Source: Reuters”.</summary>
    private static bool IsSourceName(ReadOnlySpan<char> shown)
    {
        int colon = shown.IndexOfAny(':', '：');
        return EntryWords.IsGeneric(shown) || (colon is > 0 and < LongestWord && ListHeadings.IsListHeading(shown[..colon]));
    }

    /// <summary>Whether a link's text is only the numbers of markers.</summary>
    public static bool IsNothingButNumbers(ReadOnlySpan<char> text) =>
        text.ContainsAny(AnyDigit) && text.IndexOfAnyExcept(NumberSigns) < 0;

    /// <summary>Finds where the link of each label leads that was read last: <c>[[1](a), [2](b)]</c>, <c>[[1–3]](a)</c>.</summary>
    /// <param name="sink">Holds the labels, and receives the targets.</param>
    /// <param name="inner">Where their numbers start.</param>
    /// <param name="over">Where the link over the whole marker leads; <see langword="null"/> when it has none.</param>
    /// <returns>Whether any label has a link.</returns>
    public static bool FindTargets(MarkerSink sink, int inner, string? over)
    {
        sink.Targets.Clear();
        bool areLinked = over is not null;
        InlineRun before = default;
        for (int i = 0; i < sink.Places.Count; i++)
        {
            InlineRun link = sink.Places[i] < 0 ? default : NumberLinkAt(sink.Visible, inner + sink.Places[i]);
            for (int middle = i - 1; sink.Places[i] >= 0 && middle >= 0 && sink.Places[middle] < 0; middle--)
            {
                sink.Targets[middle] = link == before ? Target(link.Url) ?? over : null; // one link over the whole range
            }

            before = sink.Places[i] < 0 ? before : link;
            sink.Targets.Add(Target(link.Url) ?? over);
            areLinked |= sink.Targets[i] is not null;
        }

        return areLinked;
    }

    /// <summary>The target of the link into the page that a place lies in; <see langword="null"/> when it is in none.</summary>
    public static string? PageTargetAt(VisibleText visible, int place)
    {
        int behind = visible.FirstRunAt(place + 1);
        for (int i = behind - 1; i >= Math.Max(0, behind - MostRunsBefore); i--)
        {
            InlineRun run = visible.Runs[i];
            if (run is { Kind: InlineKind.Link, Url: ['#', _, ..] } && run.Covers(place, place + 1))
            {
                return run.Url;
            }
        }

        return null;
    }

    /// <summary>The link over a place whose text is nothing but numbers; none has no URL.</summary>
    private static InlineRun NumberLinkAt(VisibleText visible, int place)
    {
        int behind = visible.FirstRunAt(place + 1);
        for (int i = behind - 1; i >= Math.Max(0, behind - MostRunsBefore); i--)
        {
            InlineRun run = visible.Runs[i];
            bool covers = run.Kind == InlineKind.Link && run.Covers(place, place + 1) && run.End - run.Start <= BracketMarkers.Longest;
            if (covers && IsNothingButNumbers(visible.Text.AsSpan(run.Start, run.End - run.Start)))
            {
                return run;
            }
        }

        return default;
    }

    /// <summary>Reads the links of a block. Those inside a marker that was found before are left out.</summary>
    public static void Read(MarkerSink sink)
    {
        RunCover? raised = null;
        int done = 0;
        foreach (InlineRun run in sink.Visible.Runs)
        {
            bool isOpen = run.Kind == InlineKind.Link && run.Start >= done && !sink.IsTaken(run.Start, run.End);
            string? target = isOpen ? Target(run.Url) : null;
            if (target is not null && !ReadNumber(sink, run, target, ref raised))
            {
                done = Math.Max(done, ReadWords(sink, run, target));
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
        if (next == runs.Length || runs[next].Start != first.End + 1 || !IsLink(runs[next]))
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
        sink.Targets.Add(Target(runs[next].Url));
        return runs[next].End;
    }

    /// <summary>Reads a link on words and gives back up to where links are read by it, 0 when it cites nothing.</summary>
    private static int ReadWords(MarkerSink sink, InlineRun run, string target)
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

        end = end > 0 ? end : Glued(sink, run);
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
    private static int Glued(MarkerSink sink, InlineRun first)
    {
        string text = sink.Visible.Text;
        int end = RowEnd(sink.Visible, first);
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
                sink.Add(at, runs[i].End, shown.ToString(), StyleOf(shown), MarkerDoubt.None, Target(runs[i].Url));
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

    private static bool IsLink(InlineRun run) => run.Kind == InlineKind.Link && Target(run.Url) is not null;

    private static bool IsOutward(InlineRun run) => run.Kind == InlineKind.Link && Target(run.Url) is [not '#', ..];

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

        if (LinkPlace.IsAlone(text, run.Start, run.End))
        {
            return null;
        }

        return endsSentence || NamesWork(shown) ? MarkerDoubt.PlainLink
            : LeadsToPage(target) ? MarkerDoubt.PlainLink | MarkerDoubt.PassingLink
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

    /// <summary>Whether a URL leads to more than the door of a site, which names the site and supports nothing.</summary>
    private static bool LeadsToPage(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        ReadOnlySpan<char> page = url.AsSpan(scheme < 0 ? 0 : scheme + 3);
        return page.IndexOf('/') is var slash && slash >= 0 && slash + 1 < page.Length;
    }

    /// <summary>
    /// The bounds of round brackets with nothing but numbers that are links: <c>([1](a), [2](b))</c>; those of the link itself when
    /// it is in none.
    /// </summary>
    private static (int From, int To) InEmptyRound(VisibleText visible, InlineRun run)
    {
        string text = visible.Text;
        int low = Math.Max(0, run.Start - BracketMarkers.Longest);
        int open = text.AsSpan(low, run.Start - low).LastIndexOf('(') + low;
        int close = open < low ? -1 : text.AsSpan(run.End, Math.Min(text.Length - run.End, BracketMarkers.Longest)).IndexOf(')');
        bool isEmpty = close >= 0 && IsNothingButNumbers(text.AsSpan(open + 1, run.End + close - open - 1));
        return isEmpty ? (open, run.End + close + 1) : (run.Start, run.End);
    }

    private static void AddNumbers(MarkerSink sink, InlineRun run, bool isRaised)
    {
        (int from, int to) = InEmptyRound(sink.Visible, run);
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
        int open = OpenBefore(text, first.Start);
        if (open < 0)
        {
            return 0;
        }

        char closing = text[open] switch { '(' => ')', '[' => ']', _ => '）' };
        var links = new List<InlineRun> { first };
        int close = CloseBehind(sink.Visible, first, closing, links);
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

    /// <summary>Where the bracket opens that has nothing but filler before a link; −1 when there is none.</summary>
    public static int OpenBefore(string text, int link)
    {
        int low = Math.Max(0, link - LongestWord + 1);
        int open = text.AsSpan(low, link - low).LastIndexOfAny(Bounds) + low;
        bool opens = open >= low && text[open] is '(' or '（' or '[';
        return opens && IsFiller(text.AsSpan(open + 1, link - open - 1)) ? open : -1;
    }

    /// <summary>
    /// Where the bracket closes behind a link and others that <paramref name="links"/> receives, nothing but filler between them;
    /// −1 when it does not.
    /// </summary>
    private static int CloseBehind(VisibleText visible, InlineRun first, char closing, List<InlineRun> links)
    {
        string text = visible.Text;
        InlineRun[] runs = visible.Runs;
        int at = first.End; // behind the last link
        int seen = at;
        for (int i = visible.FirstRunAt(first.End); i <= runs.Length; i++)
        {
            int next = i < runs.Length ? runs[i].Start : text.Length;
            int close = next > seen ? text.IndexOf(closing, seen, next - seen) : -1;
            seen = Math.Max(seen, next);
            if (close >= 0)
            {
                return IsFiller(text.AsSpan(at, close - at)) ? close : -1;
            }

            bool isNextLink = i < runs.Length && next >= at && IsLink(runs[i]); // not one inside the last
            if (isNextLink && !IsFiller(text.AsSpan(at, next - at)))
            {
                return -1;
            }

            if (isNextLink)
            {
                links.Add(runs[i]);
                at = runs[i].End;
                seen = at;
            }
        }

        return -1;
    }

    /// <summary>Whether nothing but signs and words such as “source” or “and” stands there.</summary>
    public static bool IsFiller(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.SplitAny(" ,;，；、/|:：.&·-–+\u00A0"))
        {
            ReadOnlySpan<char> word = text[range];
            if (!word.IsEmpty && !Between.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
