using CitationCheck.Markers.Authors;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Markers in brackets: <c>[3]</c>, <c>[1, 3]</c>, <c>[1-3]</c>, <c>［3］</c>, <c>【3】</c>, <c>〔3〕</c>, <c>[^3]</c>,
/// <c>[[3]](url)</c>, <c>[3](url)</c> with its brackets inside the link, and what <see cref="DocumentMarkers"/> and
/// <see cref="KeyMarkers"/> make of the rest.
/// </summary>
internal static class BracketMarkers
{
    /// <summary>The longest marker that is looked for, in UTF-16 code units.</summary>
    public const int Longest = 120;

    /// <summary>The longest name of a footnote.</summary>
    private const int LongestNote = 60;

    /// <summary>How many runs around a marker are looked at.</summary>
    private const int MostOuterRuns = 3;

    /// <summary>
    /// Reads the marker that opens at <paramref name="at"/> and gives back where it ends; <paramref name="at"/> itself when there
    /// is none.
    /// </summary>
    public static int Read(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        if (!Bracket.TryFind(text, at, out Bracket bracket))
        {
            return at;
        }

        ReadOnlySpan<char> inside = text.AsSpan(bracket.Inner, bracket.Close - bracket.Inner).Trim();
        if (inside.IsEmpty)
        {
            return at;
        }

        string? url = sink.HasLinks ? LinkOver(sink.Visible, at, bracket.End) : null;
        if (inside[0] == '^')
        {
            return Footnote(sink, inside[1..], at, bracket.End, url);
        }

        inside = WithoutLead(inside, out MarkerDoubt doubt);
        int end = ReadNumbers(sink, inside, bracket, url, doubt);
        if (end == bracket.End && CitedYear.Is(inside))
        {
            AuthorYearMarkers.Read(sink, inside, at, end); // Smith [2019]
        }

        return end >= 0 ? end : ReadNames(sink, inside, bracket, url) ? bracket.End : at;
    }

    /// <summary>Reads what names its source otherwise; <c>[Smith-Lee, 2020]</c> may open with a key or be a name and a year.</summary>
    private static bool ReadNames(MarkerSink sink, ReadOnlySpan<char> inside, Bracket bracket, string? url)
    {
        (int at, int end) = (bracket.Start, bracket.End);
        return bracket.IsDouble ? PandocMarkers.ReadWiki(sink, inside, at, end)
            : (inside.Contains('@') && PandocMarkers.Read(sink, inside, at, end, url))
            || DocumentMarkers.Read(sink, inside, at, end, url)
            || (KeyMarkers.Read(sink, inside, at, end, url) | AuthorYearMarkers.Read(sink, inside, at, end));
    }

    /// <summary>What a marker holds behind the words or the sign that lead it in; only a list makes that a citation.</summary>
    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> inside, out MarkerDoubt doubt)
    {
        doubt = MarkerDoubt.NeedsReference;
        if (inside is ['#', >= '0' and <= '9', ..])
        {
            return inside[1..]; // [#12] may be an issue of a tracker
        }

        if (char.IsLetter(inside[0])
            && MarkerLeads.Skip(inside) is { IsEmpty: false } led
            && led.Length < inside.Length
            && char.IsAsciiDigit(led[0]))
        {
            return led; // [see 4]
        }

        doubt = MarkerDoubt.None;
        return inside;
    }

    /// <summary>
    /// Reads <c>[1, 3]</c>, <c>[²,³]</c> and <c>[1]–[3]</c> and gives back where they end; −1 when the bracket holds no numbers.
    /// </summary>
    private static int ReadNumbers(MarkerSink sink, ReadOnlySpan<char> inside, Bracket bracket, string? url, MarkerDoubt doubt)
    {
        bool isRaised = Digits.Raised(inside[0]) >= 0;
        sink.Visible.Text.AsSpan().Overlaps(inside, out int inner);
        if (!sink.TryReadNumbers(inside))
        {
            return -1;
        }

        int end = sink.Labels.Count == 1 ? RangeEnd(sink, bracket.End, inner) : bracket.End;
        if (!sink.HasLinks || !LinkTargets.FindFor(sink, inner, url))
        {
            doubt |= BracketDoubts.Of(sink, bracket.Start, end, inside);
            sink.AddLabels(bracket.Start, end, isRaised ? CitationStyle.Superscript : CitationStyle.Numeric, doubt);
            return end;
        }

        bool leadsOut = sink.Targets.Exists(static target => target is [not '#', ..]);
        CitationStyle style = isRaised ? CitationStyle.Superscript : leadsOut ? CitationStyle.LinkedNumber : CitationStyle.Numeric;
        sink.AddLinkedLabels(bracket.Start, end, style, doubt);
        return end;
    }

    /// <summary>Reads <c>[^1]</c>, <c>[^1^]</c> and <c>[^1^][1]</c>.</summary>
    private static int Footnote(MarkerSink sink, ReadOnlySpan<char> named, int at, int end, string? url)
    {
        ReadOnlySpan<char> id = named.TrimEnd('^');
        if (id.IsEmpty || id.Length > LongestNote || id.IndexOfAny(" \t\n") >= 0)
        {
            return at;
        }

        bool isRepeated = id.Length < named.Length && IsSame(sink.Visible.Text.AsSpan(end), id);
        end += isRepeated ? id.Length + 2 : 0;
        sink.Add(at, end, Label.IsNumber(id) ? Label.Of(id) : Label.Read(id.ToString()), CitationStyle.Footnote, MarkerDoubt.None, url);
        return end;

        // [^1^][1] names its source twice
        static bool IsSame(ReadOnlySpan<char> behind, ReadOnlySpan<char> id) =>
            behind.Length > id.Length + 1
            && behind[0] == '['
            && behind[id.Length + 1] == ']'
            && behind.Slice(1, id.Length).SequenceEqual(id);
    }

    /// <summary>The end of <c>[1]–[3]</c>, whose numbers are all added; <paramref name="end"/> itself where no range goes on.</summary>
    /// <param name="sink">Holds the first number.</param>
    /// <param name="end">Where its bracket ends.</param>
    /// <param name="inner">Where its numbers start.</param>
    private static int RangeEnd(MarkerSink sink, int end, int inner)
    {
        ReadOnlySpan<char> behind = sink.Visible.Text.AsSpan(end);
        if (behind.Length < 4 || behind[1] != '[' || !NumberList.IsDash(behind[0]))
        {
            return end;
        }

        int close = behind[..Math.Min(behind.Length, 8)].IndexOf(']');
        Label first = sink.Labels[0];
        if (close < 3 || !Label.IsNumber(behind[2..close]) || first.Number < 0 || Label.Of(behind[2..close]).Number <= first.Number)
        {
            return end;
        }

        sink.MakeRange(Label.Of(behind[2..close]), end + 2 - inner);
        return end + close + 1;
    }

    /// <summary>The target of a link that covers the marker or its inside, or that is within it.</summary>
    private static string? LinkOver(VisibleText visible, int at, int end)
    {
        ReadOnlySpan<InlineRun> runs = visible.Runs;
        int first = visible.FirstRunAt(at);
        for (int i = first; i < runs.Length && runs[i].Start <= at + 2 && runs[i].Start < end; i++)
        {
            bool coversInside = runs[i].Kind == InlineKind.Link && runs[i].End <= end && runs[i].End >= end - 2;
            if (coversInside && LinkTargets.Of(runs[i].Url) is { } target)
            {
                return target;
            }
        }

        return LinkOverSeveral(visible, at, end);
    }

    /// <summary>The target of one link over several markers: <c>[[1][2]](url)</c>.</summary>
    private static string? LinkOverSeveral(VisibleText visible, int at, int end)
    {
        int behind = visible.FirstRunAt(at + 1);
        for (int i = behind - 1; i >= Math.Max(0, behind - MostOuterRuns); i--)
        {
            InlineRun run = visible.Runs[i];
            bool covers = run.Kind == InlineKind.Link && run.Covers(at, end) && run.End - run.Start <= Longest;
            if (covers && LinkTargets.AreNumbers(visible.Text.AsSpan(run.Start, run.End - run.Start)))
            {
                return LinkTargets.Of(run.Url);
            }
        }

        return null;
    }

    private static char Closing(char opening) => opening switch
    {
        '［' => '］',
        '【' => '】',
        '〔' => '〕',
        '〖' => '〗',
        _ => ']',
    };

    /// <summary>
    /// One pair of brackets, or two around the same: where it starts, where its inside starts and ends, and where it ends.
    /// </summary>
    private readonly record struct Bracket(int Start, int Inner, int Close, int End)
    {
        public bool IsDouble => Inner - Start == 2;

        public static bool TryFind(string text, int at, out Bracket bracket)
        {
            char closing = Closing(text[at]);
            int inner = at + (at + 1 < text.Length && text[at + 1] == text[at] ? 2 : 1);
            ReadOnlySpan<char> rest = text.AsSpan(inner, Math.Min(text.Length - inner, Longest));
            int close = rest.IndexOfAny(closing, text[at]);
            bracket = new Bracket(at, inner, inner + close, inner + close + inner - at);
            if (close <= 0 || rest[close] != closing)
            {
                return false;
            }

            return !bracket.IsDouble || (bracket.End <= text.Length && text[bracket.End - 1] == closing); // not [[1] and more]
        }
    }
}
