using CitationCheck.Languages;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>
/// A title that comes first, recognized by the publisher and the date behind it: <c>Title of it. Publisher, 2 Mar. 2023</c>,
/// <c>Title of it, Publisher, 2 Mar. 2023</c>, <c>Title of it (Publisher, 2 March 2023)</c>.
/// </summary>
internal sealed class TitleFirst : OrderedStyle
{
    private const int LongestBetween = 80;

    private const int LongestPublisher = 50;

    private const int MostPublisherBlanks = 5;

    private const int ShortestTitle = 8;

    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        (string text, TextSpan body) = (entry.Text, entry.Body);
        if (DateAtEnd(entry) is not { } date || date.Start <= body.Start)
        {
            return EntryTitle.None;
        }

        int stop = EntrySentence.End(text, body.Start, body.End);
        return stop <= date.Start && stop - body.Start >= ShortestTitle && date.Start - stop < LongestBetween
            ? BeforeStop(text, body.Start, stop, date)
            : BeforePublisher(text, body, date);
    }

    private static FoundDate? DateAtEnd(EntryParts entry)
    {
        TextSpan body = entry.Body;
        return entry.Dates.LastBetween(body.Start, body.End) is { } date
            && entry.Text.AsSpan(date.End, body.End - date.End).Trim(EntryWords.Separators + ")）").Length < 3 ? date : null;
    }

    /// <summary>“Oil falls. Reuters, 2 Mar. 2023”</summary>
    private static EntryTitle BeforeStop(string text, int start, int stop, FoundDate date)
    {
        string? publisher = ContainerName.Read(text[stop..date.Start]);
        return publisher is null && date.Date.Month is null
            ? EntryTitle.None
            : EntryTitle.Of(text[start..stop].TrimEnd('.'), start, stop) with { Publisher = publisher };
    }

    /// <summary>
    /// “Oil falls, Reuters, March 2, 2023” and “Oil falls (Reuters, 2 March 2023)”: the last part before the date is the
    /// publisher's name. Brackets may be a part of the title, and stay in it.
    /// </summary>
    private static EntryTitle BeforePublisher(string text, TextSpan body, FoundDate date)
    {
        ReadOnlySpan<char> before = text.AsSpan(body.Start, date.Start - body.Start).TrimEnd();
        int cut = before is [.., ',' or '，'] ? before[..^1].LastIndexOfAny(",，(（") : -1;
        if (cut < 0)
        {
            return EntryTitle.None;
        }

        ReadOnlySpan<char> name = before[(cut + 1)..^1].Trim();
        ReadOnlySpan<char> title = before[..cut].TrimEnd();
        bool isInRound = before[cut] is '(' or '（';

        // A year alone does not tell in “Market Size, Share, Growth & Trends Report, 2030” and “Memory Studies (Pethes, 2019)”.
        bool isSure = date.Date.Month is not null || (isInRound ? name.Contains(' ') : OrganisationNames.IsOrganisation(name));
        if (!isSure || !IsPublisher(name) || !IsTitle(title))
        {
            return EntryTitle.None;
        }

        string shown = isInRound ? body.Slice(text) : title.ToString();
        return EntryTitle.Of(shown, body.Start, body.Start + title.Length) with { Publisher = ContainerName.Short(name.ToString()) };
    }

    private static bool IsPublisher(ReadOnlySpan<char> name) =>
        name.Length is > 1 and < LongestPublisher
        && name.Count(' ') <= MostPublisherBlanks
        && OrganisationNames.IsName(name)
        && name.IndexOfAnyInRange('0', '9') < 0;

    private static bool IsTitle(ReadOnlySpan<char> title) =>
        title.Length >= ShortestTitle && title.Contains(' ') && title.Count('(') == title.Count(')');
}
