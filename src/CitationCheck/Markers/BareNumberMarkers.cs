using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Markers.Authors;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Numbers that lost their superscript: <c>constraints.1 Next</c>, <c>trials.3–5 Next</c>, <c>します 1。</c>. A number behind a stop can
/// be many things, so these are citations only in a report whose numbered list has nearly all of them.
/// </summary>
internal static class BareNumberMarkers
{
    /// <summary>The longest number of an entry, in digits.</summary>
    public const int LongestNumber = 3;

    /// <summary>A shorter word before the stop may be an abbreviation, in UTF-16 code units.</summary>
    private const int ShortestWord = 4;

    /// <summary>The longest list with a range, in UTF-16 code units.</summary>
    private const int LongestList = 24;

    private static readonly WordSet Abbreviations = Lexicon.Set(static language => language.Citations.NumberAbbreviations);

    /// <summary>Characters that a number which lost its superscript may be glued to.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?;:,。！？");

    private static readonly SearchValues<char> Closers = SearchValues.Create("”\"’)*）」』】");

    private static readonly SearchValues<char> BehindNumber = SearchValues.Create(")”\"|*）」』】。、，；");

    /// <summary>What may stand before the stop where no letter does.</summary>
    private static readonly SearchValues<char> BeforeStop = SearchValues.Create(")”\"’%]*）」』】％");

    /// <summary>Signs behind a number that say what it counts: <c>。3 つの</c>.</summary>
    private static readonly SearchValues<char> Counters = Lexicon.Signs(static language => language.Figures.Counters);

    public static void Read(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        for (int at = 1; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                return;
            }

            at += next;
            int end = DigitsEnd(text, at, text.Length);
            int list = ListEnd(text, at, end);
            if (list > end && at > 1 && FollowsStop(text, at) && EndsThere(text, list) && AddList(sink, at, list))
            {
                end = list;
            }
            else if (end - at <= LongestNumber && at > 1 && MayCite(text, at, end))
            {
                Add(sink, at, ref end);
            }

            at = end;
        }
    }

    /// <summary>Where numbers end that dashes join, and commas: <c>3–5,8</c>; <paramref name="end"/> itself when no dash does.</summary>
    private static int ListEnd(string text, int at, int end)
    {
        int last = end;
        bool hasRange = false;
        int most = Math.Min(text.Length, at + LongestList);
        while (last < most && (text[last] == ',' || NumberList.IsDash(text[last])))
        {
            int next = DigitsEnd(text, last + 1, most);
            if (next == last + 1)
            {
                break;
            }

            hasRange |= text[last] != ',';
            last = next;
        }

        return hasRange ? last : end;
    }

    /// <summary>Adds the numbers of a list with a range, which rises and has no figure among its ends.</summary>
    private static bool AddList(MarkerSink sink, int at, int end)
    {
        bool areNumbers = sink.TryReadNumbers(sink.Visible.Text.AsSpan(at, end - at));
        if (areNumbers)
        {
            List<Label> labels = sink.Labels;
            for (int i = 0; i < labels.Count && areNumbers; i++)
            {
                areNumbers = labels[i].Text.Length <= LongestNumber && (i == 0 || labels[i].Number > labels[i - 1].Number);
            }
        }

        if (areNumbers)
        {
            sink.AddLabels(at, end, CitationStyle.BareNumber, MarkerDoubt.NeedsReference);
        }

        return areNumbers;
    }

    private static bool MayCite(string text, int at, int end) =>
        text[at - 1] is ' ' or '\u3000'
            ? PrecedesFullStop(text, at, end)
            : FollowsStop(text, at) && EndsThere(text, end) && !Counts(text, at, end);

    /// <summary>Whether a number behind a full-width stop has a counter behind it.</summary>
    private static bool Counts(string text, int at, int end) =>
        Characters.IsEastAsian(text[at - 1]) && end + 1 < text.Length && text[end] == ' ' && Counters.Contains(text[end + 1]);

    /// <summary>Where the digits end that start at a place.</summary>
    public static int DigitsEnd(string text, int at, int bound)
    {
        while (at < bound && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>“costs.2, 3 The” and “costs.2 3 The”: more numbers behind the first one, up to where a sentence begins.</summary>
    private static void Add(MarkerSink sink, int first, ref int end)
    {
        string text = sink.Visible.Text;
        int last = RunEnd(text, end);
        bool isGlued = !text.AsSpan(end, last - end).Contains(' '); // “by a third,2,3 and two”
        int single = end;
        end = isGlued || OpensSentence(text, last) ? last : end;
        AddRun(sink, first, single, end, EndsSentence(text, first, end) ? MarkerDoubt.None : MarkerDoubt.InSentence);
    }

    /// <summary>Reads nothing but the numbers of entries, <c>1, 3–5</c>, into the labels of a sink.</summary>
    public static bool TryRead(MarkerSink sink, ReadOnlySpan<char> numbers) =>
        sink.TryReadNumbers(numbers) && sink.Labels.TrueForAll(static label => label.Text.Length <= LongestNumber);

    /// <summary>Where the numbers end that follow a number: <c>2, 3</c>, <c>2 3</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the first number ends.</param>
    public static int RunEnd(string text, int end)
    {
        while (NextNumber(text, end, out _, out int next))
        {
            end = next;
        }

        return end;
    }

    /// <summary>Adds a number and those that follow it, as one marker.</summary>
    /// <param name="sink">Receives them.</param>
    /// <param name="start">Where the first number starts.</param>
    /// <param name="single">Where it ends.</param>
    /// <param name="end">Where the last one ends.</param>
    /// <param name="doubt">What speaks against them besides that an entry has to have them.</param>
    public static void AddRun(MarkerSink sink, int start, int single, int end, MarkerDoubt doubt)
    {
        string text = sink.Visible.Text;
        doubt |= MarkerDoubt.NeedsReference;
        sink.Add(start, end, Label.Of(text.AsSpan(start, single - start)), CitationStyle.BareNumber, doubt);
        while (single < end && NextNumber(text, single, out int next, out single))
        {
            sink.Add(start, end, Label.Of(text.AsSpan(next, single - next)), CitationStyle.BareNumber, doubt);
        }
    }

    /// <summary>
    /// Whether a word in full ends its sentence before a number and nothing or a new sentence follows, so that the number can be
    /// little else than a lost superscript: <c>the dam held.9 Snow</c>, <c>続く 9。</c>.
    /// </summary>
    private static bool EndsSentence(string text, int at, int end)
    {
        bool isApart = text[at - 1] is ' ' or '\u3000';
        int word = at - 1; // where it ends
        if (Characters.IsEastAsian(text[word - 1]))
        {
            return char.IsLetter(text[word - 1]) && !ApartNumbers.NamesThing(text.AsSpan(0, word));
        }

        int start = word;
        while (start > 0 && char.IsLower(text[start - 1]))
        {
            start--;
        }

        bool isWord = word - start >= ShortestWord && (start == 0 || text[start - 1] == ' ');
        bool isSentence = isWord && !isApart && text[word] == '.' && text[at] != '0' && OpensSentence(text, end);
        return isSentence && !FigureWords.TakesNumber(text.AsSpan(start..word));
    }

    private static bool OpensSentence(string text, int at) =>
        at == text.Length
        || text[at] is '\n' or ')' or '”' or '"'
        || (text[at] == ' ' && at + 1 < text.Length && !char.IsLower(text[at + 1]));

    private static bool NextNumber(string text, int at, out int start, out int end)
    {
        start = at < text.Length && text[at] == ',' ? at + 1 : at;
        start += start < text.Length && text[start] == ' ' ? 1 : 0;
        end = DigitsEnd(text, start, Math.Min(text.Length, start + LongestNumber + 1));
        bool isNumber = start > at && end > start && end - start <= LongestNumber;
        return isNumber && (end == text.Length || text[end] is ' ' or ',' or '\n' or ')' or '”');
    }

    /// <summary>Whether nothing goes on behind a number but more of them: <c>costs.4,5 and</c>.</summary>
    private static bool EndsThere(string text, int end) =>
        end == text.Length
        || char.IsWhiteSpace(text[end])
        || BehindNumber.Contains(text[end])
        || (text[end] == ',' && NextNumber(text, end, out _, out _));

    /// <summary><c>constraints.1 Next</c>, <c>(operations).3</c>, <c>“so.”2</c>, <c>costs,4 and</c>.</summary>
    private static bool FollowsStop(string text, int at)
    {
        if (!Stops.Contains(text[at - 1]) && !Closers.Contains(text[at - 1]))
        {
            return false;
        }

        int stop = at - 1;
        while (stop > 0 && Closers.Contains(text[stop]))
        {
            stop--;
        }

        bool isStop = Stops.Contains(text[stop]) || (stop < at - 1 && char.IsLetter(text[stop]));
        return isStop && stop > 0 && FollowsWord(text, stop);
    }

    /// <summary>Whether a word, a year or a bracket ends before the stop, and no abbreviation that a number follows.</summary>
    private static bool FollowsWord(string text, int stop)
    {
        char before = text[stop - 1];
        if (char.IsAsciiDigit(before))
        {
            return text[stop] == '.' && CitedYear.Ends(text.AsSpan(0, stop)); // “in 2023.4 The”
        }

        if (!char.IsLetter(before) && !BeforeStop.Contains(before))
        {
            return false;
        }

        int word = stop;
        while (word > 0 && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return !Abbreviations.Contains(text.AsSpan(word..stop));
    }

    /// <summary><c>します 1。</c>: a number between a word and a full-width stop.</summary>
    private static bool PrecedesFullStop(string text, int at, int end) =>
        end < text.Length
        && text[end] is '。' or '．' or '！' or '？'
        && text[at - 2] >= '\u3040';
}
