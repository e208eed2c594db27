using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>
/// The title of a reference, as it is compared with the page. Many references have none and name only the site, and perhaps a date:
/// “Lake News, 2 Mar. 2023”, <c>[lake.example](URL)</c>. What is left of such an entry is no title, and no wrong one.
/// </summary>
internal static class CitedTitle
{
    /// <summary>Names of sites and publishers have fewer words; of a longer text nothing else is tried.</summary>
    private const int MaxWords = 8;

    /// <summary>So many words with capitals may be the name of a publisher that nobody knows.</summary>
    private const int MaxNameWords = 3;

    private enum Evidence
    {
        None,

        /// <summary>The words look like a name, or stand on the page where sites put theirs.</summary>
        Weak,

        /// <summary>The words are the host, or what the page calls its site.</summary>
        Strong,
    }

    /// <summary>The title; <see langword="null"/> if the reference has none, or names only the site.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="page">What was seen of its source; <see langword="null"/> if nothing was.</param>
    public static string? Of(Reference reference, ObservedPage? page)
    {
        if (string.IsNullOrWhiteSpace(reference.Title) || (reference.RefersBack && page is null))
        {
            return null;
        }

        return page is not null && NamesOnlySite(reference, page) ? null : reference.Title;
    }

    private static bool NamesOnlySite(Reference reference, ObservedPage page)
    {
        string title = reference.Title!;
        string words = WithoutDates(title, out bool isDated);
        TitleText name = SiteNames.Plain(TitleText.Read(words));
        if (name.Words.Count > MaxWords)
        {
            return false;
        }

        Evidence evidence = name.Words.Count == 0 ? Evidence.Weak : OfParts(name, reference, page); // “Source, 2 Mar. 2023”
        evidence = evidence == Evidence.None && LooksLikePublisher(words, name, isDated, reference, page) ? Evidence.Weak : evidence;
        return evidence != Evidence.None && !IsTitleOf(title, page, evidence);
    }

    /// <summary>A page may be titled like its site, and a title may look like a name: what matches the page's title is one.</summary>
    private static bool IsTitleOf(string title, ObservedPage page, Evidence evidence)
    {
        TitleGrade grade = TitleMatcher.Compare(title, page.Titles).Grade;
        return evidence == Evidence.Strong
            ? grade >= TitleGrade.Normalised && (page.Titles.SiteName is null || IsHome(page.Page))
            : grade >= TitleGrade.Affix;
    }

    private static bool IsHome(SourceObservation seen) =>
        Uri.TryCreate(seen.Url, UriKind.Absolute, out Uri? uri) && uri.PathAndQuery == "/";

    /// <summary>“Lake News | lake.example”: each part is the site's name, or a section of it.</summary>
    private static Evidence OfParts(TitleText name, Reference reference, ObservedPage page)
    {
        Evidence best = Evidence.None;
        int start = 0;
        for (int i = 1; i <= name.Words.Count; i++)
        {
            if (i < name.Words.Count && name.Words[i].Break < TitleBreak.Colon)
            {
                continue;
            }

            TitleText part = name.Slice(start, i);
            Evidence evidence = Of(part, reference, page);
            if (evidence == Evidence.None && (start == 0 || !TitleSite.IsSection(part)))
            {
                return Evidence.None;
            }

            best = evidence > best ? evidence : best;
            start = i;
        }

        return best;
    }

    private static Evidence Of(TitleText name, Reference reference, ObservedPage page)
    {
        SourceObservation seen = page.Page;
        bool isSite = SiteNames.IsHost(name, SourceUrl.Of(reference))
            || SiteNames.IsHost(name, seen.FinalUrl)
            || (page.Titles.SiteName is { } site && SiteNames.AreAlike(name, site));
        return isSite || IsBehindTitle(name, page) ? Evidence.Strong
            : Spells(name, [.. seen.Authors, reference.Publisher ?? ""]) ? Evidence.Weak
            : Evidence.None;
    }

    private static bool Spells(TitleText name, IEnumerable<string> others) => others.Any(other => name.Spells(TitleText.Read(other)));

    /// <summary>Whether the words stand last on a title of the page, as the site's name does, unless that stands first.</summary>
    private static bool IsBehindTitle(TitleText name, ObservedPage page)
    {
        for (int i = 0; i < page.Titles.Count; i++)
        {
            TitleText title = page.Titles.TextOf(i);
            int start = title.Words.Count - name.Words.Count;
            if (start > 0
                && title.Words[start].Break >= TitleBreak.Separator
                && title.From(start).Spells(name)
                && !SiteNames.IsHost(title.Slice(0, start), page.Page.FinalUrl))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the entry is a name and a date with nothing else, of a publisher that may be the page's. Where the page names its site,
    /// only what is surely a name of an organisation is one: a paper prints the story of an agency.
    /// </summary>
    private static bool LooksLikePublisher(string words, TitleText name, bool isDated, Reference reference, ObservedPage page)
    {
        if (reference.Publisher is not null || reference.Authors.Count > 0 || IsQuoted(reference))
        {
            return false;
        }

        string text = words.Trim(' ', ',', ';', '.', ':', '-', '–', '—', '(', ')', '[', ']', '，', '、');
        return (OrganisationNames.IsOrganisation(text) && (isDated || IsNamedByKind(text)))
            || (page.Page.SiteName is null
                && name.Words.Count <= (isDated ? MaxNameWords : 1)
                && name.Words.All(static word => word.IsCapital && !word.IsNumber));
    }

    /// <summary>“Lake University” and “University of Lakes”; “Lake University Opens Its Doors” is a title.</summary>
    private static bool IsNamedByKind(string text)
    {
        string[] words = text.Split(' ');
        return OrganisationNames.IsOrganisation(words[^1]) || (OrganisationNames.IsOrganisation(words[0]) && char.IsLower(words[1][0]));
    }

    private static bool IsQuoted(Reference reference)
    {
        int at = reference.RawText.IndexOf(reference.Title!, StringComparison.Ordinal);
        return at > 0 && Quotation.IsOpening(reference.RawText[at - 1]);
    }

    private static string WithoutDates(string title, out bool isDated)
    {
        var dates = new List<FoundDate>();
        DateReader.FindAll(title, 0, dates);
        isDated = dates.Count > 0;
        for (int i = dates.Count - 1; i >= 0; i--)
        {
            title = title.Remove(dates[i].Start, dates[i].End - dates[i].Start);
        }

        return title;
    }
}
