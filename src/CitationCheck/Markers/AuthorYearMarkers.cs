using CitationCheck.Markers.Authors;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Surname and year: <c>(Smith, 2020; Lee &amp; Park, 2019, p. 4)</c>, <c>(Smith 2020, Lee 2019)</c>, <c>Smith et al. (2020)</c>,
/// <c>[Smith 2020]</c>.
/// </summary>
internal static class AuthorYearMarkers
{
    /// <summary>The longest text in round brackets that is looked at, in UTF-16 code units.</summary>
    public const int Longest = 250;

    /// <summary>Nothing shorter is a year or holds one, in UTF-16 code units.</summary>
    private const int Shortest = 4;

    /// <summary>
    /// Reads the round brackets that open at <paramref name="at"/> and gives back where they end; <paramref name="at"/> itself when
    /// they cite nobody.
    /// </summary>
    public static int Read(MarkerSink sink, int at, int close)
    {
        int end = at + close + 2;
        return Read(sink, sink.Visible.Text.AsSpan(at + 1, close).Trim(), at, end) ? end : at;
    }

    /// <summary>Reads what stands inside the brackets from <paramref name="at"/> to <paramref name="end"/>.</summary>
    public static bool Read(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end)
    {
        int year = inside.Length < Shortest ? -1 : CitedYear.Find(inside, out _);
        return year == 0 ? ReadYear(sink, inside, at, end) : year > 0 && ReadInside(sink, inside, at, end);
    }

    /// <summary>Reads “Smith et al. (2020)”: the years alone are the marker, for the names are a part of the sentence.</summary>
    private static bool ReadYear(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end)
    {
        CitedYear.Find(inside, out int yearEnd);
        string text = sink.Visible.Text;
        NameForm form = NameForm.None;
        ReadOnlySpan<char> names = IsMarkedUp(sink.Visible, at) ? default : CitedNames.Before(text, at, out form);
        bool isAlone = yearEnd == inside.Length;
        if (names.IsEmpty && isAlone && at > 2 && Characters.IsEastAsian(text[at - 1]))
        {
            AddEastAsian(sink, inside, at, end);
            return true;
        }

        if (names.IsEmpty || !(isAlone || inside[yearEnd] is ',' or ':' or ';'))
        {
            return false;
        }

        MarkerDoubt doubt = form switch
        {
            NameForm.Authors => MarkerDoubt.NeedsReference,
            NameForm.Single when !IsLabel(text, names, at, end) => MarkerDoubt.NeedsReference | MarkerDoubt.Year,
            _ => MarkerDoubt.NeedsReference | MarkerDoubt.OnlyIfListed,
        };
        AddYears(sink, names, inside, 0, ref yearEnd, at, end, doubt);
        return true;
    }

    /// <summary>Whether a name opens its line and no sentence goes on behind its year: “Launch (2022):”, “Timeline (2019)”.</summary>
    private static bool IsLabel(string text, ReadOnlySpan<char> names, int at, int end)
    {
        text.AsSpan().Overlaps(names, out int start);
        ReadOnlySpan<char> behind = text.AsSpan(end).TrimStart(" \u00A0*");
        bool opensLine = text.AsSpan(0, start).TrimEnd(" \u00A0*•") is [] or [.., '\n'];
        return opensLine && behind is [] or ['\n' or ':' or '：' or '–' or '—' or '-', ..];
    }

    /// <summary>
    /// “认为张三等（2018）”: no blank tells where the name begins, so each length is tried. Behind a sign the name is that of authors.
    /// </summary>
    private static void AddEastAsian(MarkerSink sink, ReadOnlySpan<char> year, int at, int end)
    {
        ReadOnlySpan<char> text = sink.Visible.Text;
        bool hasOthers = text[at - 1] is '等' or '他' or 'ら';
        int stop = hasOthers ? at - 1 : at;
        for (int start = stop - 2; start >= Math.Max(0, stop - 4) && Characters.IsEastAsian(text[start]); start--)
        {
            bool isSure = hasOthers && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
            MarkerDoubt doubt = isSure ? MarkerDoubt.None : MarkerDoubt.Year | MarkerDoubt.OnlyIfListed;
            string label = string.Concat(text[start..stop], ", ", year);
            sink.Add(at, end, label, CitationStyle.AuthorYear, MarkerDoubt.NeedsReference | doubt);
        }
    }

    /// <summary>
    /// Reads what stands inside brackets. A part that names nobody, <c>n = 2020 readings</c>, leaves the others what they are, but
    /// then a single name may be anything.
    /// </summary>
    private static bool ReadInside(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end)
    {
        if (LinkTargets.HoldsLink(sink.Visible, at, end))
        {
            return false; // ([Dewey, 1916](url)) carries its own URL
        }

        int before = sink.Candidates.Count;
        bool isAll = true;
        var parts = new PartReader(sink, at, end);
        foreach (Range range in inside.SplitAny(";；"))
        {
            isAll &= parts.Read(MarkerLeads.Skip(inside[range].Trim()));
        }

        if (!isAll)
        {
            sink.Doubt(before, MarkerDoubt.Mixed);
        }

        ReadOnlySpan<char> behind = sink.Visible.Text.AsSpan(end).TrimStart(" \u00A0");
        if (behind is [var next, ..] && (char.IsLetterOrDigit(next) && !Characters.IsEastAsian(next)))
        {
            sink.Doubt(before, MarkerDoubt.InSentence); // “the summit (Glasgow, 2021) took place”
        }

        return sink.Candidates.Count > before;
    }

    /// <summary>Adds a citation for the year at a place and for each that follows: <c>2019, 2020a</c>.</summary>
    private static void AddYears(
        MarkerSink sink, ReadOnlySpan<char> names, ReadOnlySpan<char> part, int year, ref int yearEnd, int at, int end, MarkerDoubt doubt)
    {
        int next = year;
        do
        {
            sink.Visible.Text.AsSpan().Overlaps(part[next..], out int place);
            string? target = LinkTargets.PageTargetAt(sink.Visible, place);
            string label = string.Concat(names, ", ", part[next..yearEnd]);
            sink.Add(at, end, label, CitationStyle.AuthorYear, doubt, target);
        }
        while (CitedYear.FindNext(part, ref yearEnd, out next));
    }

    /// <summary>What stands behind a year and its places in the source.</summary>
    /// <param name="rest">All that stands behind the year.</param>
    /// <param name="saysMore">Whether words go on right behind the year: “[The 2021 edition is stable]”.</param>
    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> rest, out bool saysMore)
    {
        saysMore = rest is [' ', var first, ..]
            && char.IsLetter(first)
            && !NumberList.IsPlace(rest[1..])
            && CitedYear.Find(rest, out _) < 0;
        while (true)
        {
            rest = rest.TrimStart(" ,，、،:：)]");
            int comma = rest.IndexOfAny(',', '，');
            ReadOnlySpan<char> part = comma < 0 ? rest : rest[..comma];
            if (part.IsEmpty || !(NumberList.IsPlace(part) || NumberList.IsPages(part)) || CitedYear.Is(part))
            {
                return MarkerLeads.Skip(rest);
            }

            rest = rest[part.Length..];
        }
    }

    /// <summary>
    /// Whether what stands before a year is a title in italics, or all of it is the text of a link that leads out of the page.
    /// </summary>
    private static bool IsMarkedUp(VisibleText visible, int at)
    {
        for (int i = visible.FirstRunAt(Math.Max(0, at - 100)); i < visible.Runs.Length && visible.Runs[i].Start <= at; i++)
        {
            InlineRun run = visible.Runs[i];
            bool endsHere = run.Kind == InlineKind.Emphasis && run.End <= at && at - run.End <= 1;
            bool isOthers = endsHere && CitedNames.AreOthers(visible.Text.AsSpan(run.Start, run.End - run.Start));
            bool isLink = run.Kind == InlineKind.Link && run.Covers(at, at + 1) && run.Url is not ['#', ..];
            if ((endsHere && !isOthers) || isLink)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Reads the parts of what stands inside brackets: <c>Smith, 2019, 2020a, p. 4</c>, <c>Smith 2019, Lee 2020</c>.
    /// </summary>
    private struct PartReader(MarkerSink sink, int at, int end)
    {
        private string authors = string.Empty; // of the last part: “Smith 2019; 2020”
        private int last; // the first candidate of the last authors

        /// <summary>Reads a part; <see langword="false"/> when it cites nobody.</summary>
        public bool Read(ReadOnlySpan<char> part)
        {
            int before = sink.Candidates.Count;
            last = before;
            bool goesOn = true;
            while (goesOn && CitedYear.Find(part, out int yearEnd) is >= 0 and var year)
            {
                goesOn = ReadNext(ref part, year, yearEnd, isFirst: last == before);
            }

            if (part is [var first, ..] && char.IsUpper(first))
            {
                sink.Doubt(last, MarkerDoubt.Mixed); // (Transfectin 2000, Alpfisher)
            }

            return sink.Candidates.Count > before;
        }

        /// <summary>Reads the next authors with their years, and cuts them off the part.</summary>
        private bool ReadNext(ref ReadOnlySpan<char> part, int year, int yearEnd, bool isFirst)
        {
            ReadOnlySpan<char> names = year == 0 ? authors.AsSpan() : part[..year].TrimEnd(" ,，、،([");
            bool hasComma = year == 0 || part[names.Length..year].ContainsAny(",，、،");
            NameForm form = CitedNames.Read(ref names, out bool isLed);
            if (form == NameForm.None)
            {
                return false;
            }

            if (isLed)
            {
                sink.Doubt(last, MarkerDoubt.OnlyIfListed); // “Smith, 1999, as cited in Lee, 2020”
            }

            last = sink.Candidates.Count;
            authors = names.ToString();
            bool isVersion = form == NameForm.Single && !hasComma && part[year..yearEnd].EndsWith("000"); // (Windows 2000)
            bool isUnsure = isVersion || (isLed && isFirst && form != NameForm.Authors);
            MarkerDoubt doubt = isUnsure ? MarkerDoubt.OnlyIfListed : DoubtOf(form, hasComma);
            AddYears(sink, names, part, year, ref yearEnd, at, end, MarkerDoubt.NeedsReference | doubt);
            part = Behind(part[yearEnd..], out bool saysMore);
            if (saysMore)
            {
                sink.Doubt(last, MarkerDoubt.OnlyIfListed); // “Python 2020 is stable”
            }

            return !saysMore;
        }

        /// <summary>What speaks against names inside brackets.</summary>
        private static MarkerDoubt DoubtOf(NameForm form, bool hasComma) => form switch
        {
            NameForm.Authors => hasComma ? MarkerDoubt.None : MarkerDoubt.NoComma,
            NameForm.Single when !hasComma => MarkerDoubt.OneName | MarkerDoubt.NoComma,
            NameForm.Single or NameForm.Long when hasComma => MarkerDoubt.OneName,
            _ => MarkerDoubt.OnlyIfListed,
        };
    }
}
