using System.Buffers;

namespace CitationCheck.References;

/// <summary>
/// Reads title, publisher and authors by the layout of an entry: a quoted title, a title that is a link, authors and
/// year before the title (APA, Vancouver), or simply what stands before or behind the URL.
/// </summary>
internal static class EntryTitleReader
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("”\"»》」』〉’");

    public static EntryTitle Read(string text, List<EntryLink> links, List<FoundDate> dates, FoundDate? access)
    {
        // Quotes inside the text of a link are a part of that title; a quoted title before a link is the title itself.
        EntryTitle quoted = FromQuotes(text, links, dates);
        EntryTitle linked = FromLink(text, links);
        if (quoted.Title is not null && (linked.Title is null || quoted.End <= linked.Start || (quoted.Start <= linked.Start && quoted.End >= linked.End)))
        {
            return quoted;
        }

        return linked.Title is not null ? linked : FromBody(text, links, dates, access);
    }

    /// <summary>A title in quotation marks, at the start or behind authors, a year or a publisher.</summary>
    private static EntryTitle FromQuotes(string text, List<EntryLink> links, List<FoundDate> dates)
    {
        ReadOnlySpan<char> front = text.AsSpan(0, Math.Min(text.Length, 400));
        for (int at = 0; QuotedTitle.NextOpening(front, at) is var next && next >= 0; at++)
        {
            at = next;
            if (!MayOpenTitle(text, at))
            {
                continue;
            }

            int close = QuotedTitle.FindAt(text, at);
            if (close < 0 || close - at < 5 || links.Exists(link => link.ShowsUrl && link.Start < at))
            {
                continue;
            }

            if (!MayCloseTitle(text, close, links, dates))
            {
                continue;
            }

            string title = text[(at + 1)..(close - 1)].Trim().TrimEnd(',', '，', '.', ' ');
            string before = text[..at].Trim().TrimEnd(':', '：', ',', '，', ' ');
            (IReadOnlyList<string> authors, string? publisher) = AuthorsOrPublisher(before);
            return new EntryTitle(Clean(title), at, close) { Authors = authors, Publisher = PublisherBehind(text, close, links, dates) ?? publisher };
        }

        return EntryTitle.None;
    }

    /// <summary>A title opens at the start, or where a part before it has ended.</summary>
    private static bool MayOpenTitle(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd();
        bool isName = before.Count(' ') < 4;
        return before.IsEmpty || before[^1] is '.' or ',' or ')' or '，' or '。' or '）' or ']' || (isName && (before[^1] is ':' or '：' or '–' or '—' || (before[^1] == '-' && at > before.Length)));
    }

    /// <summary>Behind a title stands the end, punctuation, a link, or a publisher with a date; if words go on, the quotes are a part of the title.</summary>
    private static bool MayCloseTitle(string text, int close, List<EntryLink> links, List<FoundDate> dates)
    {
        ReadOnlySpan<char> rest = text.AsSpan(close).TrimStart();
        if (rest.IsEmpty || rest[0] is '.' or ',' or '(' or '，' or '。' or '（' or '-' or '–' or '[' or '\n' or ';' || text[close - 2] is '.' or ',')
        {
            return true;
        }

        if (rest.Length == text.Length - close)
        {
            // 「題」朝日新聞、2023年: a name follows at once, and after it a comma
            int mark = rest.IndexOfAny("、，,");
            return text[close - 1] is '」' or '』' or '》' && mark is > 0 and <= 14 && rest[..mark].IndexOfAny(" “\"《「") < 0;
        }

        if (rest[0] is '|' or '—' or ':' or '：')
        {
            return false;
        }

        int next = text.Length - rest.Length;
        if (links.Exists(link => link.Start == next))
        {
            return true;
        }

        int end = text.Length;
        end = Math.Min(end, dates.Find(date => date.Start >= next) is { End: > 0 } date ? date.Start : end);
        end = Math.Min(end, links.Find(link => link.Start >= next) is { End: > 0 } link ? link.Start : end);
        ReadOnlySpan<char> publisher = text.AsSpan(next, end - next).Trim();
        int comma = publisher.IndexOfAny(',', '，');
        publisher = comma > 0 ? publisher[..comma] : publisher;
        return publisher.Length < 80 && publisher.IndexOfAny("?|:") < 0 && (end < text.Length || comma > 0 || publisher.Count(' ') < 6) && !char.IsAsciiLetterLower(rest[0]);
    }

    private static EntryTitle FromLink(string text, List<EntryLink> links)
    {
        foreach (EntryLink link in links)
        {
            ReadOnlySpan<char> shown = text.AsSpan(link.Start, link.End - link.Start);
            bool isAuthor = text.AsSpan(link.End).TrimStart(" ,;&").StartsWith('(') && AuthorNames.AreFull(shown.ToString());
            if (link.ShowsUrl || EntryWords.IsGeneric(shown) || isAuthor)
            {
                continue;
            }

            // “Reuters: [Oil falls](url)” has its title in the link; “Oil falls, [Reuters](url)” before it.
            string before = EntryWords.Trim(text[..link.Start]);
            if (before.Length > shown.Length && before.Length > 25 && !AuthorNames.AreLikely(before))
            {
                return EntryTitle.None;
            }

            string title = StripQuotes(shown.ToString());
            (IReadOnlyList<string> authors, string? publisher) = AuthorsOrPublisher(before);
            string behind = EntryWords.Trim(text[link.End..]);
            return new EntryTitle(Clean(title), link.Start, link.End) { Url = link.Url, Authors = authors, Publisher = publisher ?? ContainerName.Short(behind) };
        }

        return EntryTitle.None;
    }

    private static EntryTitle FromBody(string text, List<EntryLink> links, List<FoundDate> dates, FoundDate? access)
    {
        int start = 0;
        int end = text.Length;
        foreach (EntryLink link in links)
        {
            ReadOnlySpan<char> before = text.AsSpan(start, Math.Max(0, link.Start - start)).Trim(EntryWords.Separators);
            if (before.Length < 3 || EntryWords.IsLead(before))
            {
                start = link.End; // the URL comes first
            }
            else
            {
                end = Math.Max(start, link.Start);
                break;
            }
        }

        if (access is { } seen && seen.Start >= start && seen.Start < end)
        {
            int word = AccessWords.WordBefore(text, seen.Start);
            end = word >= start ? word : seen.Start;
        }

        if (AuthorYear(text, start, end) is { Title: not null } dated)
        {
            return dated;
        }

        (start, end) = TrimBody(text, start, end);
        if (end <= start)
        {
            return EntryTitle.None;
        }

        if (start == 0 && dates.Count > 0 && Vancouver(text, end, dates) is { Title: not null } medical)
        {
            return medical;
        }

        if (TitleAndPublisher(text, start, end, dates) is { Title: not null } plain)
        {
            return plain;
        }

        return new EntryTitle(Clean(StripQuotes(text[start..end])), start, end);
    }

    private static (int Start, int End) TrimBody(string text, int start, int end)
    {
        bool trimmed = true;
        while (trimmed && end > start)
        {
            ReadOnlySpan<char> body = text.AsSpan(start, end - start);
            start += body.Length - body.TrimStart(EntryWords.Separators).Length;
            end = start + TrimSeparators(text.AsSpan(start, end - start));
            trimmed = false;
            body = text.AsSpan(start, end - start);
            foreach (string lead in EntryWords.LeadsToUrl)
            {
                // “… on the Web: url” keeps its word; “…. Web: url” does not
                int at = body.Length - lead.Length;
                if (at > 0 && end < text.Length && body.EndsWith(lead, StringComparison.OrdinalIgnoreCase) && body[at - 1] is ' ' or '\n' && (lead.Length > 8 || body[..at].TrimEnd()[^1] is '.' or ',' or ';' or ':' or '|' or '–' or '—' or ')' or '。' or '，'))
                {
                    end = start + at;
                    trimmed = true;
                    break;
                }
            }

            // “Title (https://…)”, “Title [https://…]”, “Title <https://…>”
            if (end > start && end < text.Length && text[end - 1] is '(' or '[' or '<' or '（')
            {
                end--;
                trimmed = true;
            }
        }

        return (start, end);
    }

    /// <summary>The length of a body without the separators at its end; a hyphen that a word ends in stays (“rated AA-”).</summary>
    private static int TrimSeparators(ReadOnlySpan<char> body)
    {
        int end = body.TrimEnd(EntryWords.Separators).Length;
        return end < body.Length && body[end] == '-' && end > 0 ? end + 1 : end;
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
        bool hasYear = inside.Length is >= 4 and <= 30 && (DateReader.FindAll(inside) is { Count: > 0 } || inside.StartsWith("n.d", StringComparison.OrdinalIgnoreCase));
        if (!hasYear || close + 1 >= end || text[close + 1] is not ('.' or ',' or ':'))
        {
            return EntryTitle.None;
        }

        (int from, int to) = TrimBody(text, close + 1, end);
        string before = text[start..open].Trim();
        bool isShortName = text[close + 1] == '.' && before.Count(static c => c == ' ') < 7 && !before.Contains(':', StringComparison.Ordinal);
        if (!isShortName && !AuthorNames.AreLikely(before) && !AuthorNames.AreFull(before))
        {
            return EntryTitle.None;
        }

        int stop = SentenceEnd(text, from, to);
        string? container = stop < to ? ContainerName.Read(text[stop..to]) : null;
        return stop <= from ? EntryTitle.None : new EntryTitle(Clean(text[from..stop].TrimEnd('.')), from, stop) { Authors = AuthorNames.Split(before), Publisher = container };
    }

    /// <summary>Vancouver: <c>Smith J, Lee K. Title of it. Container. 2020;3(2):1-9.</c></summary>
    private static EntryTitle Vancouver(string text, int end, List<FoundDate> dates)
    {
        int stop = SentenceEnd(text, 0, end);
        string authors = text[..stop].TrimEnd('.', ' ');
        if (stop >= end || !AuthorNames.AreLikely(authors))
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

        int to = SentenceEnd(text, from, end);
        string? container = to < end ? ContainerName.Read(text[to..end]) : null;
        return to <= from ? EntryTitle.None : new EntryTitle(Clean(text[from..to].TrimEnd('.', ' ')), from, to) { Authors = AuthorNames.Split(authors), Publisher = container };
    }

    /// <summary><c>Title of it. Publisher, 2 Mar. 2023.</c> without quotes: the date tells that the first sentence is the title.</summary>
    private static EntryTitle TitleAndPublisher(string text, int start, int end, List<FoundDate> dates)
    {
        int stop = SentenceEnd(text, start, end);
        FoundDate date = dates.Find(date => date.Start >= stop && date.End <= end && date.Date.Month is not null);
        bool hasTitle = date.End > 0 && stop - start >= 8 && date.Start - stop < 80 && text.AsSpan(date.End, end - date.End).Trim(EntryWords.Separators).Length < 3;
        return hasTitle
            ? new EntryTitle(Clean(text[start..stop].TrimEnd('.')), start, stop) { Publisher = ContainerName.Read(text[stop..date.Start]) }
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
            if (stops && (!isInitial || (i + 2 < end && char.IsUpper(text[i + 2]) && i + 3 < end && char.IsLower(text[i + 3]) && AuthorNames.AreLikely(text[from..i]))) && (!isShort || etAlEnds))
            {
                return i + 1;
            }
        }

        return end;
    }

    private static (IReadOnlyList<string> Authors, string? Publisher) AuthorsOrPublisher(string before)
    {
        if (before.Length == 0)
        {
            return ([], null);
        }

        int year = before.IndexOf('(', StringComparison.Ordinal);
        string names = year > 0 ? before[..year].TrimEnd(' ', '.', ',') : before;
        if (AuthorNames.AreLikely(names) || AuthorNames.AreFull(names))
        {
            return (AuthorNames.Split(names), null);
        }

        return ([], ContainerName.Short(before));
    }

    /// <summary>The publisher behind a quoted title: what stands up to the date, the URL or the next comma.</summary>
    private static string? PublisherBehind(string text, int close, List<EntryLink> links, List<FoundDate> dates)
    {
        int end = text.Length;
        foreach (FoundDate date in dates)
        {
            end = date.Start >= close ? Math.Min(end, date.Start) : end;
        }

        foreach (EntryLink link in links)
        {
            end = link.Start >= close ? Math.Min(end, link.ShowsUrl || EntryWords.IsGeneric(text.AsSpan(link.Start, link.End - link.Start)) ? link.Start : link.End) : end;
        }

        return ContainerName.Read(text[close..end]);
    }

    private static string StripQuotes(string title)
    {
        title = title.Trim();
        return QuotedTitle.FindAtStart(title) == title.Length && title.Length > 2 && Closers.Contains(title[^1]) ? title[1..^1] : title;
    }

    private static string? Clean(string title)
    {
        string clean = title.Replace('\n', ' ').Trim();
        return clean.Length == 0 ? null : clean;
    }
}
