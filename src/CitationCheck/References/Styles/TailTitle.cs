using CitationCheck.Languages;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>Titles that stand first, told by what follows: <c>Title of it. Publisher, 2 Mar. 2023</c>, <c>Title of it, Publisher, 2 Mar. 2023</c>, <c>Act, 33 U.S.C. § 12</c>.</summary>
internal static class TailTitle
{
    private const int LongestPublisher = 80;

    private const int ShortestTitle = 8;

    private static readonly char[] Stops = [',', '.'];

    public static EntryTitle Read(string text, int start, int end, List<FoundDate> dates)
    {
        if (Law(text, start, end) is { Title: not null } law)
        {
            return law;
        }

        int stop = PlainTitle.SentenceEnd(text, start, end);
        FoundDate date = dates.LastBetween(start, end);
        bool endsInDate = date.End > 0 && text.AsSpan(date.End, end - date.End).Trim(EntryWords.Separators + ")）").Length < 3;
        if (!endsInDate || date.Start <= start)
        {
            return EntryTitle.None;
        }

        if (stop <= date.Start && stop - start >= ShortestTitle && date.Start - stop < LongestPublisher)
        {
            string? publisher = ContainerName.Read(text[stop..date.Start]);
            return publisher is null && date.Date.Month is null
                ? EntryTitle.None
                : new EntryTitle(EntryBody.Clean(text[start..stop].TrimEnd('.')), start, stop) { Publisher = publisher };
        }

        return Parted(text, start, end, date);
    }

    /// <summary>
    /// “Oil falls, Reuters, March 2, 2023” and “Oil falls (Reuters, 2 March 2023)”: the last part before the date is the
    /// publisher's name. Brackets may be a part of the title, and stay in it.
    /// </summary>
    private static EntryTitle Parted(string text, int start, int end, FoundDate date)
    {
        ReadOnlySpan<char> before = text.AsSpan(start, date.Start - start).TrimEnd();
        if (before is not [.., ',' or '，'])
        {
            return EntryTitle.None;
        }

        before = before[..^1];
        int cut = before.LastIndexOfAny(",，(（");
        ReadOnlySpan<char> name = cut < 0 ? default : before[(cut + 1)..].Trim();
        ReadOnlySpan<char> title = cut < 0 ? default : before[..cut].TrimEnd();
        bool isInRound = cut >= 0 && before[cut] is '(' or '（';
        bool isSure = date.Date.Month is not null || (isInRound ? name.Contains(' ') : OrganisationNames.IsOrganisation(name)); // “Market Size, Share, Growth & Trends Report, 2030”, “Memory Studies (Pethes, 2019)”
        bool isPublisher = isSure && name.Length is > 1 and < 50 && name.Count(' ') < 6 && OrganisationNames.IsName(name) && name.IndexOfAnyInRange('0', '9') < 0 && title.Length >= ShortestTitle && title.Contains(' ') && title.Count('(') == title.Count(')');
        if (isPublisher && isInRound)
        {
            return new EntryTitle(EntryBody.Clean(text[start..end]), start, start + title.Length) { Publisher = ContainerName.Short(name.ToString()) };
        }

        return isPublisher
            ? new EntryTitle(EntryBody.Clean(title.ToString()), start, start + title.Length) { Publisher = ContainerName.Short(name.ToString()) }
            : EntryTitle.None;
    }

    /// <summary>“Okafor v. Lind, 512 U.S. 33 (1994)” and “Regulation 2020/741 …. OJ L 177”: a law or case, before the volume that holds it.</summary>
    private static EntryTitle Law(string text, int start, int end)
    {
        for (int at = text.IndexOfAny(Stops, start, end - start); at > start && at + 4 < end; at = text.IndexOfAny(Stops, at + 1, end - at - 1))
        {
            ReadOnlySpan<char> rest = text.AsSpan(at + 1, end - at - 1);
            int digits = rest.Length > 2 && rest[0] == ' ' ? rest[1..].IndexOfAnyExceptInRange('0', '9') : -1;
            bool isVolume = text[at] == ',' && digits is > 0 and < 4 && rest.Length > digits + 4 && rest[digits + 1] == ' ' && char.IsUpper(rest[digits + 2]) && (rest[digits + 3] == '.' || rest[(digits + 2)..].Contains('§'));
            if (isVolume || rest.StartsWith(" OJ ", StringComparison.Ordinal))
            {
                return at - start < ShortestTitle ? EntryTitle.None : new EntryTitle(EntryBody.Clean(text[start..at]), start, at);
            }
        }

        return EntryTitle.None;
    }
}
