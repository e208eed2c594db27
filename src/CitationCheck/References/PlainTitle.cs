namespace CitationCheck.References;

/// <summary>
/// Titles without quotes or link, told by the order of an academic list: authors and year before them (APA), authors
/// alone (Vancouver, GOST), the sign of their kind behind them (GB/T 7714), a publisher and a date behind them.
/// </summary>
internal static class PlainTitle
{
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

        return TitleAndPublisher(text, start, end, dates);
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
        bool hasYear = inside.Length is >= 4 and <= 30 && (DateReader.FindAll(inside) is { Count: > 0 } || inside.StartsWith("n.d", StringComparison.OrdinalIgnoreCase) || inside is "in press" or "forthcoming");
        if (!hasYear || close + 1 >= end || text[close + 1] is not ('.' or ',' or ':'))
        {
            return EntryTitle.None;
        }

        (int from, int to) = EntryBody.Trim(text, close + 1, end);
        string before = text[start..open].Trim();
        bool isShortName = text[close + 1] == '.' && before.Count(static c => c == ' ') < 7 && !before.Contains(':', StringComparison.Ordinal);
        if (!isShortName && !AuthorNames.AreLikely(before) && !AuthorNames.AreFull(before))
        {
            return EntryTitle.None;
        }

        int stop = SentenceEnd(text, from, to);
        string? container = stop < to ? ContainerName.Read(text[stop..to]) : null;
        return stop <= from ? EntryTitle.None : new EntryTitle(EntryBody.Clean(text[from..stop].TrimEnd('.')), from, stop) { Authors = AuthorNames.Split(before), Publisher = container };
    }

    /// <summary>Harvard: <c>Silva, A &amp; Costa, R 2019, 'Title of it', Container, vol. 12</c>.</summary>
    private static EntryTitle Harvard(string text, int start, int end, List<FoundDate> dates)
    {
        FoundDate year = dates.Find(date => date.Start > start && date.End < end);
        if (year.End == 0 || text[year.End] != ',' || year.Date.Month is not null || text[year.Start - 1] != ' ')
        {
            return EntryTitle.None;
        }

        string authors = text[start..year.Start].Trim();
        if (!AuthorNames.AreLikely(authors))
        {
            return EntryTitle.None;
        }

        (int from, int to) = EntryBody.Trim(text, year.End, end);
        bool isQuoted = from < to && text[from] is '\'' or '‘';
        int close = isQuoted ? QuoteEnd(text.AsSpan(from + 1, to - from - 1)) : text.AsSpan(from, to - from).IndexOf(',');
        int stop = close < 0 ? to : from + close + (isQuoted ? 1 : 0);
        string? container = stop < to ? ContainerName.Read(text[(stop + 1)..to]) : null;
        return new EntryTitle(EntryBody.Clean(text[(isQuoted ? from + 1 : from)..stop]), from, stop) { Authors = AuthorNames.Split(authors), Publisher = container };
    }

    private static int QuoteEnd(ReadOnlySpan<char> text) => Math.Max(text.IndexOf("',"), text.IndexOf("’,"));

    /// <summary>Vancouver: <c>Smith J, Lee K. Title of it. Container. 2020;3(2):1-9.</c></summary>
    private static EntryTitle Vancouver(string text, int end, List<FoundDate> dates)
    {
        int stop = SentenceEnd(text, 0, end);
        string authors = text[..stop].TrimEnd('.', ' ');
        bool areFull = AuthorNames.AreFull(authors) && dates.Exists(date => date.Start > stop && date.Start <= stop + 2); // “Silva, Ana. 2019. …”, and not “MetLife, Inc. …”
        if (stop >= end || !(AuthorNames.AreLikely(authors) || areFull))
        {
            return EntryTitle.None;
        }

        int from = stop;
        while (from < end && !char.IsLetterOrDigit(text[from]) && !QuotedTitle.IsOpening(text[from]))
        {
            from++;
        }

        // “Smith J. 2020. Title.” has its year before the title
        if (dates.Find(date => date.Start == from) is { End: > 0 } date)
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
        string? container = to < end ? ContainerName.Read(text[to..end].TrimStart('/', ' ')) : null;
        return to <= from ? EntryTitle.None : new EntryTitle(EntryBody.Clean(text[from..to].TrimEnd('.', ' ')), from, to) { Authors = AuthorNames.Split(authors), Publisher = container };
    }

    /// <summary><c>Title of it. Publisher, 2 Mar. 2023.</c> without quotes: the date tells that the first sentence is the title.</summary>
    private static EntryTitle TitleAndPublisher(string text, int start, int end, List<FoundDate> dates)
    {
        int stop = SentenceEnd(text, start, end);
        FoundDate date = dates.Find(date => date.Start >= stop && date.End <= end && date.Date.Month is not null);
        bool hasTitle = date.End > 0 && stop - start >= 8 && date.Start - stop < 80 && text.AsSpan(date.End, end - date.End).Trim(EntryWords.Separators).Length < 3;
        return hasTitle
            ? new EntryTitle(EntryBody.Clean(text[start..stop].TrimEnd('.')), start, stop) { Publisher = ContainerName.Read(text[stop..date.Start]) }
            : EntryTitle.None;
    }

    /// <summary>Where the sentence that starts at <paramref name="from"/> ends: behind a stop that no initial or short form carries.</summary>
    private static int SentenceEnd(string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            bool stops = text[i] is '.' or '?' or '!' && (i + 1 == end || text[i + 1] is ' ' or '\n');
            bool isInitial = i > from && char.IsUpper(text[i - 1]) && (i - 1 == from || !char.IsLetter(text[i - 2]));
            bool isShort = text[i] == '.' && (text.AsSpan(from, i - from).EndsWith("et al", StringComparison.Ordinal) || text.AsSpan(from, i - from).EndsWith(" vs", StringComparison.Ordinal) || text.AsSpan(from, i - from).EndsWith("St", StringComparison.Ordinal));
            bool etAlEnds = isShort && i + 2 < end && text[i + 1] == ' ' && char.IsUpper(text[i + 2]);
            if (stops && (!isInitial || (i + 3 < end && char.IsUpper(text[i + 2]) && (char.IsLower(text[i + 3]) || text.AsSpan(i + 2, 2) is "A ") && AuthorNames.AreLikely(text[from..i]))) && (!isShort || etAlEnds))
            {
                return i + 1;
            }
        }

        return end;
    }
}
