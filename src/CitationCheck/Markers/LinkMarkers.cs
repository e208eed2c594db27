using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Languages;
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

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789[](), ;^-–");

    /// <summary>Words that may stand between the links of one pair of round brackets.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BetweenLookup = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "source", "sources", "see", "via", "and", "also", "e.g", "from", "cf", "来源", "參見", "参见", "出典", "quelle", "fuente", "fonte", "und", "et", "y", "siehe", "vgl").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a link's target is to a citation: an absolute URL or a place in the page; otherwise <see langword="null"/>.</summary>
    public static string? Target(string? url) => url is ['#', _, ..] ? url : UrlScanner.IsAbsolute(url) ? UrlScanner.Direct(url!) : null;

    /// <summary>Whether a link that leads out of the page lies between two places.</summary>
    public static bool HoldsLink(VisibleText flat, int start, int end)
    {
        for (int i = flat.FirstRunAt(start); i < flat.Runs.Length && flat.Runs[i].Start < end; i++)
        {
            if (flat.Runs[i].Kind == InlineKind.Link && UrlScanner.IsAbsolute(flat.Runs[i].Url))
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
    private static bool IsSourceName(ReadOnlySpan<char> shown) =>
        EntryWords.IsGeneric(shown) || (shown.IndexOfAny(':', '：') is > 0 and < LongestWord and var colon && ListHeadings.IsListHeading(shown[..colon]));

    /// <summary>Whether a link's text is only the numbers of markers.</summary>
    public static bool IsNothingButNumbers(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('0', '9') >= 0 && text.IndexOfAnyExcept(NumberSigns) < 0;

    /// <summary>Reads the links of a block. Those inside a marker that was found before are left out.</summary>
    public static void Read(MarkerSink sink, List<TextSpan> found, List<string> labels)
    {
        VisibleText flat = sink.Flat;
        RunCover? raised = null;
        int done = 0;
        foreach (InlineRun run in flat.Runs)
        {
            if (run.Kind != InlineKind.Link || run.Start < done || Target(run.Url) is not { } target || IsInside(found, run.Start, run.End))
            {
                continue;
            }

            ReadOnlySpan<char> shown = flat.Text.AsSpan(run.Start, run.End - run.Start);
            bool isRaised = shown.Length is > 0 and <= BracketMarkers.Longest && SuperscriptDigits.Value(shown[0]) >= 0; // [¹](url)
            if (shown.Length <= BracketMarkers.Longest && NumberList.TryRead(isRaised ? SuperscriptDigits.Lower(shown).AsSpan().Trim() : shown.Trim(), sink.MaxCitationsPerRange, labels, out _))
            {
                raised ??= new RunCover(flat, static kind => kind == InlineKind.Superscript);
                (int from, int to) = InEmptyRound(flat, run);
                AddNumbers(sink, run, (from, to), target, labels, isRaised || raised.Overlaps(run.Start, run.End));
            }
            else if (shown is MarkdownFlattener.EmptyLink)
            {
                sink.Add(run.Start, run.End, target, CitationStyle.Link, MarkerDoubt.None, target);
                done = run.End;
            }
            else if (target[0] != '#')
            {
                done = InRound(sink, run) is var round && round > 0 ? round : done;
                if (round == 0)
                {
                    done = Math.Max(done, Glued(sink, run));
                }

                if (round == 0 && run.Start >= done && DoubtOf(sink, run, shown, target) is { } doubt)
                {
                    sink.Add(run.Start, run.End, shown.ToString(), StyleOf(shown), doubt, target);
                    done = run.End;
                }
            }
        }
    }

    /// <summary>
    /// Reads links that stand behind a full stop, or in a row, with no blank before them, where a sentence has ended:
    /// <c>Ice is shrinking.[helcom](url)</c>, <c>twice [smhi](url)[fmi](url).</c> Gives back where they end, 0 for any other link.
    /// </summary>
    private static int Glued(MarkerSink sink, InlineRun first)
    {
        string text = sink.Flat.Text;
        InlineRun[] runs = sink.Flat.Runs;
        int end = first.End;
        int count = 1;
        for (int i = sink.Flat.FirstRunAt(end); i < runs.Length && runs[i].Start == end && IsOutward(runs[i]); i = sink.Flat.FirstRunAt(end))
        {
            end = runs[i].End;
            count++;
        }

        bool followsStop = first.Start > 1 && text[first.Start - 1] is '.' or '!' or '?' or '。' or '！' or '？' or ']' && !char.IsDigit(text[first.Start - 2]);
        bool ends = LinkPlace.EndsSentence(text, end) || (followsStop && text[end] == ' ' && end + 1 < text.Length && !char.IsLower(text[end + 1]));
        if (!ends || (count == 1 && !followsStop))
        {
            return 0;
        }

        for (int at = first.Start, i = sink.Flat.FirstRunAt(at); i < runs.Length && runs[i].Start < end; i++)
        {
            if (runs[i].Start == at && IsOutward(runs[i]))
            {
                ReadOnlySpan<char> shown = text.AsSpan(at, runs[i].End - at);
                sink.Add(at, runs[i].End, shown.ToString(), StyleOf(shown), MarkerDoubt.None, Target(runs[i].Url));
                at = runs[i].End;
            }
        }

        return end;

        static bool IsOutward(InlineRun run) => run.Kind == InlineKind.Link && Target(run.Url) is [not '#', ..];
    }

    /// <summary>What speaks against a link outside of brackets; <see langword="null"/> when it cites nothing.</summary>
    private static MarkerDoubt? DoubtOf(MarkerSink sink, InlineRun run, ReadOnlySpan<char> shown, string target)
    {
        string text = sink.Flat.Text;
        bool isNoWord = IsSourceName(shown) || StyleOf(shown) == CitationStyle.ToolToken;
        if ((isNoWord && LinkPlace.EndsSentence(text, run.End)) || (LinkPlace.FollowsSentence(sink, run.Start) && LinkPlace.EndsLine(sink.Flat, run.End)))
        {
            return MarkerDoubt.None; // “… rose. [Reuters](url), [Herald](url)” is no part of the sentence
        }

        if (LinkPlace.IsAlone(text, run.Start, run.End))
        {
            return null;
        }

        return LinkPlace.EndsSentence(text, run.End) || NamesWork(shown) ? MarkerDoubt.PlainLink
            : LeadsToPage(target) ? MarkerDoubt.PlainLink | MarkerDoubt.PassingLink
            : null;
    }

    /// <summary>A text that ends in a year: <c>[Guo et al., 2020](url)</c>.</summary>
    private static bool NamesWork(ReadOnlySpan<char> shown) =>
        shown.TrimEnd(')') is [.., ' ' or '(' or ',', '1' or '2', '0' or '9', >= '0' and <= '9', >= '0' and <= '9'] && char.IsLetter(shown[0]);

    /// <summary>Whether a URL leads to more than the door of a site, which names the site and supports nothing.</summary>
    private static bool LeadsToPage(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        ReadOnlySpan<char> page = url.AsSpan(scheme < 0 ? 0 : scheme + 3);
        return page.IndexOf('/') is var slash && slash >= 0 && slash + 1 < page.Length;
    }

    /// <summary>The bounds of round brackets with nothing but numbers that are links: <c>([1](a), [2](b))</c>; those of the link itself when it stands in none.</summary>
    private static (int From, int To) InEmptyRound(VisibleText flat, InlineRun run)
    {
        string text = flat.Text;
        int open = text.AsSpan(0, run.Start)[Math.Max(0, run.Start - BracketMarkers.Longest)..].LastIndexOf('(');
        open = open < 0 ? -1 : open + Math.Max(0, run.Start - BracketMarkers.Longest);
        int close = open < 0 ? -1 : text.AsSpan(run.End, Math.Min(text.Length - run.End, BracketMarkers.Longest)).IndexOf(')');
        return close >= 0 && IsNothingButNumbers(text.AsSpan(open + 1, run.End + close - open - 1)) ? (open, run.End + close + 1) : (run.Start, run.End);
    }

    private static void AddNumbers(MarkerSink sink, InlineRun run, (int From, int To) span, string target, List<string> labels, bool isRaised)
    {
        bool isNumberOfProse = !isRaised && target[0] == '#' && sink.Flat.Text.Length == run.End - run.Start;
        CitationStyle style = isRaised ? CitationStyle.Superscript : target[0] == '#' ? CitationStyle.Numeric : CitationStyle.LinkedNumber;
        foreach (string label in labels)
        {
            bool isYear = label.Length == 4 && !isRaised;
            sink.Add(span.From, span.To, label, style, isYear || isNumberOfProse ? MarkerDoubt.Year : target[0] == '#' ? MarkerDoubt.NeedsReference : MarkerDoubt.None, target);
        }
    }

    /// <summary>Reads the links of <c>([a](u), [b](u))</c>; gives back where the round brackets end, 0 when the link stands in none.</summary>
    private static int InRound(MarkerSink sink, InlineRun first)
    {
        string text = sink.Flat.Text;
        int open = first.Start - 1;
        while (open >= 0 && first.Start - open < LongestWord && text[open] is not ('(' or '（' or '[' or '\n' or '.' or ')' or ']'))
        {
            open--;
        }

        if (open < 0 || text[open] is not ('(' or '（' or '[') || !IsFiller(text.AsSpan(open + 1, first.Start - open - 1)))
        {
            return 0;
        }

        char closing = text[open] switch { '(' => ')', '[' => ']', _ => '）' };
        InlineRun[] runs = sink.Flat.Runs;
        int at = first.End;
        int seen = at;
        var links = new List<InlineRun> { first };
        for (int i = sink.Flat.FirstRunAt(first.End); i <= runs.Length; i++)
        {
            int next = i < runs.Length ? runs[i].Start : text.Length;
            int close = next > seen ? text.IndexOf(closing, seen, next - seen) : -1;
            seen = Math.Max(seen, next);
            if (close >= 0)
            {
                if (!IsFiller(text.AsSpan(at, close - at)))
                {
                    return 0;
                }

                foreach (InlineRun link in links)
                {
                    sink.Add(open, close + 1, text[link.Start..link.End], StyleOf(text.AsSpan(link.Start, link.End - link.Start)), MarkerDoubt.None, link.Url);
                }

                return close + 1;
            }

            if (i < runs.Length && next >= at && runs[i].Kind == InlineKind.Link && Target(runs[i].Url) is not null) // not one inside the last
            {
                if (!IsFiller(text.AsSpan(at, next - at)))
                {
                    return 0;
                }

                links.Add(runs[i]);
                at = runs[i].End;
                seen = at;
            }
        }

        return 0;
    }

    /// <summary>Whether nothing but signs and words such as “source” or “and” stands there.</summary>
    public static bool IsFiller(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.SplitAny(" ,;，；、/|:：.&·-–+\u00A0"))
        {
            ReadOnlySpan<char> word = text[range];
            if (!word.IsEmpty && !BetweenLookup.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a stretch shares a character with one that was found; those are in order and disjoint.</summary>
    public static bool IsInside(List<TextSpan> found, int start, int end)
    {
        int low = 0;
        int high = found.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (found[middle].End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < found.Count && found[low].Start < end;
    }
}
