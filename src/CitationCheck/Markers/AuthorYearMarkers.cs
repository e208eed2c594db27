using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Surname and year: <c>(Smith, 2020; Lee &amp; Park, 2019, p. 4)</c>, <c>Smith et al. (2020)</c>, <c>[Smith 2020]</c>.</summary>
internal static class AuthorYearMarkers
{
    /// <summary>The longest text in round brackets that is looked at, in UTF-16 code units.</summary>
    public const int Longest = 250;

    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Citations.Conjunctions);

    private static readonly WordSet SmallWords = Lexicon.Set(
        static language => language.Citations.FamilyParticles,
        static language => language.Citations.NameParticles);

    /// <summary>What stands for the year of a work that has none.</summary>
    private static readonly WordsByLetter Undated = WordsByLetter.Last(Lexicon.Words(static language => language.Citations.Undated));

    /// <summary>How much before a year is looked at for a name, in UTF-16 code units.</summary>
    private const int LongestName = 80;

    /// <summary>Names before a year have no more words.</summary>
    private const int MostWordsBefore = 6;

    /// <summary>Names inside brackets have no more words.</summary>
    private const int MostWords = 10;

    private static readonly SearchValues<char> NoNameBefore = SearchValues.Create("\"“”»0123456789");

    private static readonly SearchValues<char> NoNameSigns = SearchValues.Create("\n:/[]\"“”");

    private static readonly SearchValues<char> NameSeparators = SearchValues.Create(" ,，、\u00A0");

    /// <summary>Words with a capital that stand before a year and name nobody.</summary>
    private static readonly WordSet NoNames = Lexicon.Set(static language => language.Citations.NoNames);

    /// <summary>
    /// Reads the round brackets that open at <paramref name="at"/> and gives back where they end; <paramref name="at"/> itself when
    /// they cite nobody.
    /// </summary>
    public static int Read(MarkerSink sink, int at, int close)
    {
        string text = sink.Visible.Text;
        if (close < 4)
        {
            return at;
        }

        int end = at + close + 2;
        ReadOnlySpan<char> inside = text.AsSpan(at + 1, close).Trim();
        int year = Year(inside, out int yearEnd);
        if (year < 0)
        {
            return at;
        }

        return year == 0 ? ReadYear(sink, inside, yearEnd, at, end)
            : ReadInside(sink, inside, at, end) ? end
            : at;
    }

    /// <summary>Reads “Smith et al. (2020)”: the year alone is the marker, for the names are a part of the sentence.</summary>
    private static int ReadYear(MarkerSink sink, ReadOnlySpan<char> inside, int yearEnd, int at, int end)
    {
        string text = sink.Visible.Text;
        ReadOnlySpan<char> name = IsMarkedUp(sink.Visible, at) ? default : NameBefore(text, at);
        if (name.IsEmpty && at > 2 && Characters.IsEastAsian(text[at - 1]) && yearEnd == inside.Length)
        {
            return EastAsianName(sink, inside, at, end);
        }

        if (name.IsEmpty || !(yearEnd == inside.Length || inside[yearEnd] is ',' or ':' or ';'))
        {
            return at;
        }

        string label = string.Concat(name, ", ", inside[..yearEnd]);
        string? target = LinkMarkers.PageTargetAt(sink.Visible, at + 1);
        sink.Add(at, end, label, CitationStyle.AuthorYear, MarkerDoubt.NeedsReference | MarkerDoubt.Year, target);
        return end;
    }

    /// <summary>“认为张三等（2018）”: no blank tells where the name begins, so each length is tried.</summary>
    private static int EastAsianName(MarkerSink sink, ReadOnlySpan<char> year, int at, int end)
    {
        ReadOnlySpan<char> text = sink.Visible.Text;
        int stop = text[at - 1] is '等' or '他' or 'ら' ? at - 1 : at;
        for (int start = stop - 2; start >= Math.Max(0, stop - 4) && Characters.IsEastAsian(text[start]); start--)
        {
            string label = string.Concat(text[start..stop], ", ", year);
            sink.Add(at, end, label, CitationStyle.AuthorYear, MarkerDoubt.NeedsReference | MarkerDoubt.Year | MarkerDoubt.OnlyIfListed);
        }

        return end;
    }

    /// <summary>Reads what stands inside brackets; every part has to name an author and a year.</summary>
    public static bool ReadInside(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end)
    {
        if (inside.IndexOfAnyInRange('0', '9') < 0 && UndatedAt(inside) < 0)
        {
            return false;
        }

        if (LinkMarkers.HoldsLink(sink.Visible, at, end))
        {
            return false; // ([Dewey, 1916](url)) carries its own URL
        }

        int before = sink.Candidates.Count;
        foreach (Range range in inside.SplitAny(";；"))
        {
            if (!ReadPart(sink, MarkerLeads.Skip(inside[range].Trim()), at, end))
            {
                sink.TakeBack(before);
                return false;
            }
        }

        return sink.Candidates.Count > before;
    }

    /// <summary>Reads the names and years of one part: <c>Smith, 2019, 2020a, p. 4</c>.</summary>
    private static bool ReadPart(MarkerSink sink, ReadOnlySpan<char> part, int at, int end)
    {
        int year = Year(part, out int yearEnd);
        ReadOnlySpan<char> names = year > 0 ? WithoutAcronym(part[..year].TrimEnd(" ,，(")) : default;
        if (!IsNames(names))
        {
            return false;
        }

        int next = year;
        do
        {
            sink.Visible.Text.AsSpan().Overlaps(part[next..], out int place);
            string? target = LinkMarkers.PageTargetAt(sink.Visible, place);
            string label = string.Concat(names, ", ", part[next..yearEnd]);
            sink.Add(at, end, label, CitationStyle.AuthorYear, MarkerDoubt.NeedsReference, target);
        }
        while (NextYear(part, ref yearEnd, out next));
        return !SaysMore(part[yearEnd..]);
    }

    /// <summary>“World Health Organization [WHO]” names one author.</summary>
    private static ReadOnlySpan<char> WithoutAcronym(ReadOnlySpan<char> names)
    {
        int open = names is [.., ']'] ? names.LastIndexOf('[') : -1;
        return open > 0 ? names[..open].TrimEnd() : names;
    }

    /// <summary>
    /// Whether words go on behind the year, “[The 2021 edition is stable]”; a page, or a comma and a remark, may stand there.
    /// </summary>
    private static bool SaysMore(ReadOnlySpan<char> rest) =>
        rest is [' ', var first, ..]
        && char.IsAsciiLetter(first)
        && !NumberList.IsPlace(rest[1..])
        && !rest.Contains("cited", StringComparison.Ordinal)
        && !rest.Contains("quoted", StringComparison.Ordinal);

    /// <summary>Whether what stands before a year is a title in italics, or all of it is the text of a link that leads out.</summary>
    private static bool IsMarkedUp(VisibleText visible, int at)
    {
        for (int i = visible.FirstRunAt(Math.Max(0, at - 100)); i < visible.Runs.Length && visible.Runs[i].Start <= at; i++)
        {
            InlineRun run = visible.Runs[i];
            bool endsHere = run.Kind == InlineKind.Emphasis && run.End <= at && at - run.End <= 1;
            if (endsHere || (run is { Kind: InlineKind.Link, Url: [not '#', ..] } && run.Covers(at, at + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the first year is, and where it ends with its letter; −1 when there is none.</summary>
    private static int Year(ReadOnlySpan<char> text, out int end)
    {
        for (int i = 0; i + 4 <= text.Length && text[i..^3].IndexOfAny('1', '2') is var next && next >= 0; i++)
        {
            i += next;
            if (IsYear(text, i))
            {
                end = i + 4;
                bool hasLetter = text[end..] is [>= 'a' and <= 'z', ..] && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
                end += hasLetter ? 1 : 0;
                return end == text.Length || !char.IsLetterOrDigit(text[end]) ? i : -1;
            }
        }

        end = text.Length;
        return UndatedAt(text);
    }

    /// <summary>Whether a text is a year, with its letter, or what stands for one.</summary>
    public static bool IsYear(ReadOnlySpan<char> text) => Year(text, out int end) == 0 && end == text.Length;

    /// <summary>Whether four digits are at a place, and no more on either side.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int at) =>
        text.Slice(at, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));

    /// <summary>Where the words stand that a text ends in instead of a year; −1 when there are none.</summary>
    private static int UndatedAt(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[^1] is '.' or 's' or 'g' or 'k' or 'a')
        {
            foreach (string undated in Undated[text[^1]])
            {
                if (text.EndsWith(undated, StringComparison.OrdinalIgnoreCase))
                {
                    return text.Length - undated.Length;
                }
            }
        }

        return -1;
    }

    /// <summary>“Smith, 2019, 2020a, b” cites several works of the same authors.</summary>
    private static bool NextYear(ReadOnlySpan<char> part, ref int end, out int next)
    {
        next = end;
        if (end + 2 >= part.Length || part[end] != ',')
        {
            return false;
        }

        ReadOnlySpan<char> rest = part[(end + 1)..].TrimStart();
        int start = part.Length - rest.Length;
        if (Year(rest, out int length) != 0)
        {
            return false;
        }

        next = start;
        end = start + length;
        return true;
    }

    private static bool IsNames(ReadOnlySpan<char> names)
    {
        if (names.Length is < 2 or > 120 || names.ContainsAny(NoNameSigns))
        {
            return false;
        }

        int words = 0;
        bool hasName = false;
        bool isJoined = false; // “Rasch & Born”: what an “and” joins to a name is one
        foreach (Range range in names.SplitAny(NameSeparators))
        {
            ReadOnlySpan<char> word = names[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (!IsPartOfNames(word, isJoined))
            {
                return false;
            }

            hasName |= MayBeName(word) && word.TrimEnd('.').Length > 1;
            isJoined = hasName && Conjunctions.Contains(word);
            words++;
        }

        return hasName && words <= MostWords;
    }

    private static bool MayBeName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) || Characters.IsEastAsian(word[0]);

    private static bool IsPartOfNames(ReadOnlySpan<char> word, bool isJoined) =>
        (isJoined || !NoNames.Contains(word))
        && MonthNames.Find(word.TrimEnd('.')) == 0
        && (MayBeName(word) || SmallWords.Contains(word))
        && word.IndexOfAnyInRange('0', '9') < 0;

    /// <summary>The names right before a year in brackets: <c>Smith</c>, <c>Smith et al.</c>, <c>Smith and Lee</c>.</summary>
    private static ReadOnlySpan<char> NameBefore(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - LongestName), Math.Min(at, LongestName)).TrimEnd();
        int start = before.Length;
        bool hasName = false;
        for (int word = 0; word < MostWordsBefore && start > 0; word++)
        {
            int blank = before[..start].TrimEnd().LastIndexOfAny(" \n(（");
            ReadOnlySpan<char> name = before[(blank + 1)..start].Trim();
            bool isSmall = SmallWords.Contains(name) && name is not ("of" or "the" or "for");
            bool isName = IsNameBefore(name);
            bool endsSentence = hasName && name.EndsWith('.') && !isSmall;
            if ((!isName && !isSmall) || endsSentence)
            {
                break;
            }

            hasName |= isName;
            start = blank + 1;
        }

        return hasName ? WithoutPossessive(before[start..].Trim()) : default;
    }

    private static bool IsNameBefore(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> name = WithoutPossessive(word.TrimEnd(','));
        return name.Length > 1
            && char.IsUpper(name[0])
            && !name.ContainsAny(NoNameBefore)
            && !NoNames.Contains(name)
            && MonthNames.Find(name) == 0;
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> name)
    {
        bool isPossessive = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal);
        return isPossessive ? name[..^2] : name.TrimEnd("’'");
    }
}
