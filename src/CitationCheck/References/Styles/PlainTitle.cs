using CitationCheck.Languages;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>
/// Titles without quotes or link, told by the order of an academic list: authors and year before them (APA), authors
/// alone (Vancouver, GOST), an organisation, the sign of their kind behind them (GB/T 7714), a publisher and a date behind them.
/// </summary>
internal static class PlainTitle
{
    private static readonly char[] Stops = ['.', ' '];

    private static readonly char[] StopsAndCommas = ['.', ','];

    private static readonly char[] Strokes = ['/', ' '];

    public static EntryTitle Read(string text, int start, int end, List<FoundDate> dates)
    {
        if (AuthorYear(text, start, end) is { Title: not null } dated)
        {
            return dated;
        }

        if (Harvard(text, start, end, dates) is { Title: not null } harvard)
        {
            return harvard;
        }

        if (KindSign.Read(text, start, end) is { Title: not null } signed)
        {
            return signed;
        }

        (start, end) = EntryBody.Trim(text, start, end);
        if (end <= start)
        {
            return EntryTitle.None;
        }

        if (start == 0 && dates.Count > 0 && Vancouver(text, end, dates) is { Title: not null } medical)
        {
            return medical;
        }

        if (start == 0 && AuthorsFirst(text, end, dates) is { Title: not null } named)
        {
            return named;
        }

        return Organisation(text, start, end) is { Title: not null } official ? official : TailTitle.Read(text, start, end, dates);
    }

    /// <summary>APA: <c>Smith, J., &amp; Lee, K. (2020, March 2). Title of it. Container, 3(2), 1–9.</c></summary>
    private static EntryTitle AuthorYear(string text, int start, int end)
    {
        int open = text.AsSpan(start, Math.Min(end - start, 400)).IndexOf('(');
        open = open < 0 ? -1 : open + start;
        if (open <= start)
        {
            return EntryTitle.None;
        }

        int close = text.IndexOf(')', open, end - open);
        ReadOnlySpan<char> inside = close < 0 ? default : text.AsSpan(open + 1, close - open - 1);
        bool hasYear = inside.Length is >= 4 and <= 30 && (DateReader.First(inside).End > 0 || inside.StartsWith("n.d", StringComparison.OrdinalIgnoreCase) || inside is "in press" or "forthcoming");
        if (!hasYear || close + 1 >= end || text[close + 1] is not ('.' or ',' or ':' or ' '))
        {
            return EntryTitle.None;
        }

        (int from, int to) = EntryBody.Trim(text, close + 1, end);
        if (from >= to || (text[close + 1] == ',' && char.IsAsciiDigit(text[from])) || (text[close + 1] == ' ' && !(char.IsUpper(text[from]) || char.IsDigit(text[from]) || text[from] is '\'' or '‘' or >= '\u2E80')))
        {
            return EntryTitle.None; // “The flood (1999) in the valley”
        }

        string before = text[start..open].Trim();
        bool isShortName = before.AsSpan().Count(' ') < 7 && !before.Contains(':', StringComparison.Ordinal) && (text[close + 1] == '.' || (OrganisationNames.IsOrganisation(before) && text.AsSpan(from, to - from).Count(' ') > 1));
        if (!isShortName && !AuthorNames.AreLikely(before) && !AuthorNames.AreFull(before))
        {
            return EntryTitle.None;
        }

        bool isQuoted = text[from] is '\'' or '‘' && QuoteEnd(text.AsSpan(from + 1, to - from - 1)) > 0;
        from += isQuoted ? 1 : 0;
        int stop = isQuoted ? from + QuoteEnd(text.AsSpan(from, to - from)) : SentenceEnd(text, from, to);
        string? container = stop < to ? ContainerName.Read(text[(stop + (isQuoted ? 1 : 0))..to]) : null;
        return stop <= from ? EntryTitle.None : new EntryTitle(EntryBody.Clean(text[from..stop].TrimEnd('.')), from, stop) { Authors = AuthorNames.Split(before), Publisher = container };
    }

    /// <summary>Harvard: <c>Silva, A &amp; Costa, R 2019, 'Title of it', Container, vol. 12</c>.</summary>
    private static EntryTitle Harvard(string text, int start, int end, List<FoundDate> dates)
    {
        FoundDate year = dates.FirstFrom(start + 1);
        if (year.End == 0 || year.End >= end || text[year.End] is not (',' or ':') || year.Date.Month is not null || text[year.Start - 1] != ' ')
        {
            return EntryTitle.None;
        }

        ReadOnlySpan<char> authors = text.AsSpan(start, year.Start - start).Trim().TrimEnd(',');
        bool isColon = text[year.End] == ':';
        bool hasComma = text.AsSpan(0, year.Start).TrimEnd().EndsWith(',');
        bool areAuthors = isColon
            ? year.End + 1 < end && text[year.End + 1] == ' ' && (AuthorNames.AreFull(authors) || (hasComma && (AuthorNames.AreLikely(authors) || OrganisationNames.IsOrganisation(authors)))) // “IPCC, 2021: …”, and not “US Trends 2025: …”
            : AuthorNames.AreLikely(authors);
        if (!areAuthors)
        {
            return EntryTitle.None;
        }

        (int from, int to) = EntryBody.Trim(text, year.End, end);
        bool isQuoted = from < to && text[from] is '\'' or '‘';
        int close = isQuoted ? QuoteEnd(text.AsSpan(from + 1, to - from - 1)) : isColon ? SentenceEnd(text, from, to) - from : text.AsSpan(from, to - from).IndexOf(',');
        int stop = close < 0 ? to : from + close + (isQuoted ? 1 : 0);
        string? container = stop < to ? ContainerName.Read(text[(stop + 1)..to]) : null;
        return new EntryTitle(EntryBody.Clean(text[(isQuoted ? from + 1 : from)..stop].TrimEnd('.')), from, stop) { Authors = AuthorNames.Split(authors.ToString()), Publisher = container };
    }

    private static int QuoteEnd(ReadOnlySpan<char> text) => Math.Max(text.IndexOf("',"), text.IndexOf("’,"));

    /// <summary>Vancouver: <c>Smith J, Lee K. Title of it. Container. 2020;3(2):1-9.</c></summary>
    private static EntryTitle Vancouver(string text, int end, List<FoundDate> dates)
    {
        int stop = SentenceEnd(text, 0, end);
        if (stop >= end)
        {
            return EntryTitle.None;
        }

        ReadOnlySpan<char> authors = text.AsSpan(0, stop).TrimEnd(Stops);
        bool areFull = dates.FirstFrom(stop + 1) is { End: > 0 } year && year.Start <= stop + 2 && AuthorNames.AreFull(authors); // “Silva, Ana. 2019. …”, and not “MetLife, Inc. …”
        if (!AuthorNames.AreLikely(authors) && !areFull)
        {
            return EntryTitle.None;
        }

        int from = stop;
        while (from < end && !char.IsLetterOrDigit(text[from]) && !Quotation.IsOpening(text[from]))
        {
            from++;
        }

        // “Smith J. 2020. Title.” has its year before the title
        if (dates.FirstFrom(from) is { End: > 0 } date && date.Start == from)
        {
            from = date.End;
            while (from < end && !char.IsLetterOrDigit(text[from]))
            {
                from++;
            }
        }

        // GOST parts the title from its journal by two strokes: “Сосна и засуха // Лесной журнал. 2021”
        int strokes = text.IndexOf(" // ", from, end - from, StringComparison.Ordinal);
        int to = strokes > from ? strokes : SentenceEnd(text, from, end);
        string? container = to < end ? ContainerName.Read(text[to..end].TrimStart(Strokes)) : null;
        return to <= from ? EntryTitle.None : new EntryTitle(EntryBody.Clean(text[from..to].TrimEnd(Stops)), from, to) { Authors = AuthorNames.Split(authors.ToString()), Publisher = container };
    }

    /// <summary>Authors first, and no year behind them: <c>K. Lind, Rivers and Ice, 2nd ed. Oslo: North Press, 2019</c>, <c>Lind, Karl: Flüsse und Eis. Berlin 2019</c>.</summary>
    private static EntryTitle AuthorsFirst(string text, int end, List<FoundDate> dates)
    {
        ReadOnlySpan<char> body = text.AsSpan(0, end);
        int stop = AuthorRun.Read(body, out int names);
        bool hasStops = stop > 0 && body[..stop].Contains('.');
        if (stop > 0 && names == 1 && dates.Count == 0 && !(hasStops && body[..stop].Contains(',')))
        {
            stop = 0; // “Vitamin D. A review”, “John C. Haines Elementary”
        }

        if (stop == 0)
        {
            int full = AuthorRun.ReadFull(body);
            stop = full > 0 && full < end && (body[full] is ':' or '.' || body[full..].StartsWith(" (")) && dates.Count > 0 ? full : 0;
        }

        stop = BehindRole(text, stop, end);
        if (stop == 0 || stop >= end)
        {
            return EntryTitle.None;
        }

        char sign = text[stop];
        (int from, int to) = EntryBody.Trim(text, stop, end);
        bool isTitle = from < to && from > stop && (char.IsUpper(text[from]) || char.IsDigit(text[from]) || text[from] >= '\u2E80') && !dates.StartAt(from);
        if (!isTitle)
        {
            return EntryTitle.None;
        }

        int titleEnd = SentenceEnd(text, from, to);
        titleEnd = sign == ',' && CommaEnd(text, from, titleEnd) is var comma && comma > from ? comma : titleEnd;
        string? container = titleEnd < to ? ContainerName.Read(text[titleEnd..to]) : null;
        return new EntryTitle(EntryBody.Clean(text[from..titleEnd].TrimEnd(StopsAndCommas)), from, titleEnd) { Authors = AuthorNames.Split(WithoutRole(text[..stop])), Publisher = container };
    }

    /// <summary>Behind “(Hrsg.)” or “(Eds.)”, before which an organisation or names stand; <paramref name="stop"/> itself where there is none.</summary>
    private static int BehindRole(string text, int stop, int end)
    {
        int open = text.IndexOf('(', stop, Math.Min(end - stop, stop > 0 ? 3 : 60));
        int close = open < 0 ? -1 : text.IndexOf(')', open, Math.Min(end - open, 12));
        bool isRole = close > 0 && text.AsSpan(open + 1, close - open - 1).TrimEnd('.') is "Hrsg" or "Hg" or "Ed" or "Eds" or "ed" or "eds" or "dir" or "éd";
        return isRole ? close + 1 : stop;
    }

    private static string WithoutRole(string names) => names.EndsWith(')') ? names[..names.LastIndexOf('(')].Trim() : names;

    /// <summary>A comma ends the title where an edition, a place, a volume or a quoted journal follows: “Rivers, Ice and Snow, 2nd ed.” goes on before it.</summary>
    private static int CommaEnd(string text, int from, int end)
    {
        for (int at = text.IndexOf(", ", from, end - from, StringComparison.Ordinal); at > 0 && at + 2 < end; at = text.IndexOf(", ", at + 1, end - at - 1, StringComparison.Ordinal))
        {
            char next = text[at + 2];
            if (char.IsUpper(next) || char.IsDigit(next) || Quotation.IsOpening(next) || text.AsSpan(at + 2).StartsWith("in ") || text.AsSpan(at + 2).StartsWith("vol") || text.AsSpan(at + 2).StartsWith("t. "))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>An organisation as the author: <c>World Health Organization. Water and health. Geneva: WHO; 2022</c>, <c>新华网. 大坝建成. 2023-03-02</c>.</summary>
    private static EntryTitle Organisation(string text, int start, int end)
    {
        int stop = SentenceEnd(text, start, end);
        if (stop >= end || !OrganisationNames.IsOrganisation(text.AsSpan(start, stop - start).TrimEnd('.')))
        {
            return EntryTitle.None;
        }

        (int from, int to) = EntryBody.Trim(text, stop, end);
        int titleEnd = from < to ? SentenceEnd(text, from, to) : to;
        string title = text[from..titleEnd].TrimEnd(Stops);
        string? container = titleEnd < to ? ContainerName.Read(text[titleEnd..to]) : null;
        bool hasTitle = title.Length > 3 && !char.IsLower(title[0]) && DateReader.First(title) is not { Start: 0, End: > 0 };
        return hasTitle ? new EntryTitle(EntryBody.Clean(title), from, titleEnd) { Authors = [text[start..stop].TrimEnd('.')], Publisher = container } : EntryTitle.None;
    }

    /// <summary>Where the sentence that starts at <paramref name="from"/> ends: behind a stop that no initial or short form carries.</summary>
    public static int SentenceEnd(string text, int from, int end)
    {
        for (int i = NextStop(text, from, end); i < end; i = NextStop(text, i + 1, end))
        {
            bool stops = i + 1 == end || text[i + 1] is ' ' or '\n';
            bool isInitial = i > from && char.IsUpper(text[i - 1]) && (i - 1 == from || !char.IsLetter(text[i - 2]));
            bool isShort = text[i] == '.' && (text.AsSpan(from, i - from).EndsWith("et al", StringComparison.Ordinal) || text.AsSpan(from, i - from).EndsWith(" vs", StringComparison.Ordinal) || text.AsSpan(from, i - from).EndsWith("St", StringComparison.Ordinal));
            bool etAlEnds = isShort && text[i - 1] == 'l' && i + 2 < end && text[i + 1] == ' ' && char.IsUpper(text[i + 2]);
            if (stops && (!isInitial || (i + 3 < end && char.IsUpper(text[i + 2]) && (char.IsLower(text[i + 3]) || text.AsSpan(i + 2, 2) is "A ") && AuthorNames.AreLikely(text.AsSpan(from, i - from)))) && (!isShort || etAlEnds))
            {
                return i + 1;
            }
        }

        return end;
    }

    private static int NextStop(string text, int from, int end) => from < end && text.AsSpan(from, end - from).IndexOfAny('.', '?', '!') is >= 0 and var next ? from + next : end;
}
