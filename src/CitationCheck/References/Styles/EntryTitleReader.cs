using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>
/// Reads title, publisher and authors by the layout of an entry: a quoted title, a title that is a link, one that the
/// order of an academic list tells (<see cref="PlainTitle"/>), or simply what stands before or behind the URL.
/// </summary>
internal static class EntryTitleReader
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("”\"»》」』〉’");

    private static readonly char[] BehindNames = [':', '：', ',', '，', ' '];

    private static readonly char[] BehindTitle = [',', '，', '.', ' '];

    private static readonly char[] BeforePublisher = [' ', '，', ',', '、', '.', '。'];

    private static readonly char[] Commas = ['，', ',', '、'];

    public static EntryTitle Read(FlatText flat, List<EntryLink> links, List<FoundDate> dates, FoundDate? access)
    {
        string text = flat.Text;

        // Quotes inside the text of a link are a part of that title; a quoted title before a link is the title itself.
        EntryTitle quoted = FromQuotes(text, links, dates);
        EntryTitle linked = FromLink(text, links, access);
        if (quoted.Title is not null && (linked.Title is null || quoted.End <= linked.Start || (quoted.Start <= linked.Start && quoted.End >= linked.End)))
        {
            return quoted;
        }

        EntryTitle title = linked.Title is not null ? linked : ItalicTitle.Read(flat) is { Title: not null } italic ? italic : FromBody(text, links, dates, access);
        return title.Title is [.., ']'] ? title with { Title = WorkTypes.WithoutType(title.Title) } : title;
    }

    /// <summary>A title in quotation marks, at the start or behind authors, a year or a publisher.</summary>
    private static EntryTitle FromQuotes(string text, List<EntryLink> links, List<FoundDate> dates)
    {
        ReadOnlySpan<char> front = text.AsSpan(0, Math.Min(text.Length, 400));
        for (int at = 0; Quotation.NextOpening(front, at) is var next && next >= 0; at++)
        {
            at = next;
            int close = Quotation.FindAt(text, at);
            if (!MayOpenTitle(text, at) && !StandsBehindName(text, at, close))
            {
                continue;
            }

            if (close < 0 || close - at < (text[at] >= '\u2E80' ? 4 : 5) || links.ShowUrlBefore(at))
            {
                continue;
            }

            string before = text[..at].Trim().TrimEnd(BehindNames);
            (IReadOnlyList<string> authors, string? publisher) = AuthorsOrPublisher(before);
            if ((authors.Count == 0 || text[at] >= '\u2E80') && !MayCloseTitle(text, close, links, dates))
            {
                continue;
            }

            string title = text[(at + 1)..(close - 1)].Trim().TrimEnd(BehindTitle);
            string? behind = PublisherBehind(text, close, links, dates);
            if (authors.Count == 0 && AuthorBehind(text.AsSpan(close).TrimStart(" ，,、")) is { Length: > 0 } writer)
            {
                authors = [writer];
            }

            bool areAuthors = behind is not null && publisher is not null && behind != publisher && MayWrite(before, publisher);
            return new EntryTitle(EntryBody.Clean(title), at, close) { Authors = areAuthors ? [.. AuthorNames.Split(publisher!)] : authors, Publisher = behind ?? publisher };
        }

        return EntryTitle.None;
    }

    /// <summary>Whether a name before a title may be its author, where a publisher stands behind it: <c>Jane Okafor, “Dam Opens,” The Guardian</c>.</summary>
    private static bool MayWrite(string before, string name) =>
        name.StartsWith('@') || name.Length < before.Length || AuthorNames.ArePlain(name);

    /// <summary>A title opens at the start, or where a part before it has ended.</summary>
    private static bool MayOpenTitle(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd();
        bool isName = before.Count(' ') < 4;
        bool isGlued = text[at] is '「' or '『' or '《' or '“' && before.Length == at && at is > 1 and < 24 && MayName(before); // 大川一郎「日陰と収量」
        return before.IsEmpty || isGlued || before[^1] is '.' or ',' or ')' or '，' or '。' or '）' or ']' || (isName && (before[^1] is ':' or '：' or '–' or '—' || (before[^1] == '-' && at > before.Length)));
    }

    /// <summary>
    /// 日本経済新聞「題」2024年: a name right before the title, and the date or nothing right behind it. Where words go on, as in
    /// 关于「题」的通知, the quotes are a part of a longer title.
    /// </summary>
    private static bool StandsBehindName(string text, int at, int close)
    {
        const int LongestName = 30;
        return at is > 0 and <= LongestName
            && close > 0
            && text[at] is '「' or '『'
            && text[at - 1] >= '\u2E80'
            && text.AsSpan(0, at).IndexOfAny("、，。「」『』《》") < 0
            && text.AsSpan(close).TrimStart() is [] or [(>= '0' and <= '9') or '、' or '，' or ',' or '。' or '.' or '(' or '（', ..];
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
            int mark = rest.IndexOfAny("、，,。第（");
            bool goesOn = rest[0] is (>= 'ぁ' and <= 'ゖ') or '的'; // 「題」に関する通知
            bool isEastAsian = text[close - 1] is '」' or '』' or '》';
            return isEastAsian && (rest[0] is '『' or '第' || links.StartAt(close) || dates.StartAt(close) || (mark is > 0 and <= 14 && !goesOn && rest[..mark].IndexOfAny(" “\"《「") < 0));
        }

        if (rest[0] is '|' or '—' or ':' or '：')
        {
            return false;
        }

        int next = text.Length - rest.Length;
        if (links.StartAt(next))
        {
            return true;
        }

        int end = text.Length;
        end = Math.Min(end, dates.FirstFrom(next) is { End: > 0 } date ? date.Start : end);
        end = Math.Min(end, links.FirstFrom(next) is { End: > 0 } link ? link.Start : end);
        ReadOnlySpan<char> publisher = text.AsSpan(next, end - next).Trim();
        int comma = publisher.IndexOfAny(',', '，');
        publisher = comma > 0 ? publisher[..comma] : publisher;
        return publisher.Length < 80 && publisher.IndexOfAny("?|:") < 0 && (end < text.Length || comma > 0 || publisher.Count(' ') < 6) && !char.IsAsciiLetterLower(rest[0]);
    }

    private static EntryTitle FromLink(string text, List<EntryLink> links, FoundDate? access)
    {
        foreach (EntryLink link in links)
        {
            ReadOnlySpan<char> shown = text.AsSpan(link.Start, link.End - link.Start);
            bool isAuthor = text.AsSpan(link.End).TrimStart(" ,;&").StartsWith('(') && AuthorNames.AreFull(shown);
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
            int seen = access is { } date && date.Start >= link.End ? AccessWords.WordBefore(text, date.Start) : -1;
            string behind = EntryWords.Trim(text[link.End..(seen >= link.End ? seen : text.Length)]);
            return new EntryTitle(EntryBody.Clean(title), link.Start, link.End) { Url = link.Url, Authors = authors, Publisher = publisher ?? ContainerName.Behind(behind) };
        }

        return EntryTitle.None;
    }

    private static EntryTitle FromBody(string text, List<EntryLink> links, List<FoundDate> dates, FoundDate? access)
    {
        int start = 0;
        int end = text.Length;
        foreach (EntryLink link in links)
        {
            ReadOnlySpan<char> before = EntryWords.Trim(text.AsSpan(start, Math.Max(0, link.Start - start)));
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

        if (PlainTitle.Read(text, start, end, dates) is { Title: { } title } plain && (title.Length > 2 || title[0] >= '\u2E80'))
        {
            return plain;
        }

        (start, end) = EntryBody.Trim(text, start, end);
        bool mayBeNames = text.AsSpan(start, Math.Max(0, end - start)).Contains('.');
        if (mayBeNames && AuthorNames.WithoutYear(text[start..end]) is var names && names.Length < end - start && names.Contains('.', StringComparison.Ordinal) && AuthorNames.AreLikely(names))
        {
            return EntryTitle.None with { Authors = AuthorNames.Split(names) }; // “Lee, B. (2021). https://…”
        }

        return end <= start ? EntryTitle.None : new EntryTitle(EntryBody.Clean(StripQuotes(text[start..end])), start, end) { IsAll = true };
    }

    private static (IReadOnlyList<string> Authors, string? Publisher) AuthorsOrPublisher(string before)
    {
        if (before.Length == 0 || EntryWords.IsLead(before))
        {
            return ([], null);
        }

        string names = AuthorNames.WithoutYear(before);
        if (AuthorNames.AreLikely(names) || AuthorNames.AreFull(names) || AreEastAsian(names))
        {
            return (AuthorNames.Split(names), null);
        }

        return ([], ContainerName.Short(names.Length > 1 ? names : before));
    }

    /// <summary>Whether what stands before a title without any sign is a person, with a year perhaps, or an organisation; “推荐《…》” is neither.</summary>
    private static bool MayName(ReadOnlySpan<char> before)
    {
        int year = before.IndexOfAny('（', '(');
        ReadOnlySpan<char> name = year > 0 ? before[..year] : before;
        return (year < 0 || before[^1] is ')' or '）') && (OrganisationNames.IsEastAsianPerson(name) || (name[0] >= '\u2E80' && OrganisationNames.IsOrganisation(name)));
    }

    /// <summary>“李明，王芳” and “大川一郎” are people, “新华社” is none.</summary>
    private static bool AreEastAsian(string names)
    {
        if (names.Length is 0 or > 24 || names[0] < '\u2E80')
        {
            return false;
        }

        foreach (Range range in names.AsSpan().SplitAny("，、,· "))
        {
            if (!OrganisationNames.IsEastAsianPerson(names.AsSpan(range)))
            {
                return false;
            }
        }

        return true;
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

        // 「題」『誌』第3号: the journal stands in quotes; “《书》，李明著，出版社”: the author stands before the press
        string behind = text[close..end].TrimStart(BeforePublisher);
        if (behind is ['『' or '「' or '《', ..] && Quotation.FindAtStart(behind) is > 2 and var stop)
        {
            return ContainerName.Short(behind[1..(stop - 1)]);
        }

        string author = AuthorBehind(behind);
        return ContainerName.Read(author.Length > 0 ? behind[(author.Length + 1)..].TrimStart(Commas) : behind);
    }

    /// <summary>The author behind a title, “李明著，人民出版社”, without the word for writing; empty where none stands there.</summary>
    private static string AuthorBehind(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, 8)].IndexOfAny("著编編译");
        return end > 1 && OrganisationNames.IsEastAsianPerson(text[..end]) ? text[..end].ToString() : string.Empty;
    }

    /// <summary>A title without the quotation marks or round brackets around it.</summary>
    public static string StripQuotes(string title)
    {
        title = title.Trim();
        if (title is ['(', .., ')'] && title.IndexOf(')', StringComparison.Ordinal) == title.Length - 1)
        {
            return title[1..^1]; // “https://a.example (Title of it)”
        }

        return Quotation.FindAtStart(title) == title.Length && title.Length > 2 && Closers.Contains(title[^1]) ? title[1..^1] : title;
    }
}
