namespace CitationCheck.Sources.Titles;

/// <summary>Tells the words of a title that are the site's by their form.</summary>
internal static class TitleSite
{
    private const int MaxNameWords = 3;

    /// <summary>How addresses end that sites call themselves by.</summary>
    private static readonly HashSet<string> TopLevels = new(StringComparer.Ordinal)
    {
        "com", "org", "net", "edu", "gov", "info", "de", "at", "ch", "uk", "fr", "it", "es", "nl", "pl", "eu", "ru", "jp", "cn",
        "br", "ca", "au", "io",
    };

    /// <summary>“lakenews.org » Jane Doe”: what begins with an address goes on with the title, however short.</summary>
    /// <param name="text">The title.</param>
    /// <param name="end">Where the words that may be an address end.</param>
    public static bool IsDomain(TitleText text, int end)
    {
        if (end is < 2 or > 3 || !TopLevels.Contains(text.Words[end - 1].Text))
        {
            return false;
        }

        for (int i = 1; i < end; i++)
        {
            if (text.Words[i].Break != TitleBreak.Mark)
            {
                return false;
            }
        }

        return true;
    }

    private static readonly TitlePhrases<bool> Sections = new((true, static language => language.TitlePhrases.Sections));

    /// <summary>
    /// “Weather | Lake News” is not the page “Lake News”, nor is “Rain floods the old town | Weather | Lake News” the page “Weather |
    /// Lake News”:
    /// what stands last and is the shorter part is the site's, and so is what stands between: “Headline | Section | Site”.
    /// </summary>
    /// <param name="inner">The words that may be the site's.</param>
    /// <param name="outer">The title that they stand in.</param>
    /// <param name="start">Where they start in it.</param>
    public static bool IsOfSite(TitleText inner, TitleText outer, int start)
    {
        int close = start + inner.Words.Count;
        bool isLast = close >= outer.Words.Count;
        if (start == 0 || outer.Words[start].Break < TitleBreak.Separator || (!isLast && outer.Words[close].Break < TitleBreak.Separator))
        {
            return false;
        }

        int end = 1;
        while (end < inner.Words.Count && inner.Words[end].Break < TitleBreak.Separator)
        {
            end++;
        }

        int around = isLast ? outer.Joined.Length : outer.JoinedOf(0, start).Length;
        return end == inner.Words.Count
            ? end <= MaxNameWords && inner.Joined.Length * 2 < around && !IsDomain(outer, start)
            : isLast && end <= MaxNameWords && inner.JoinedOf(0, end).Length * 2 < outer.JoinedOf(0, start).Length;
    }

    /// <summary>
    /// “World News” is no title where a headline stands beside it. On “World News | Lake News”, the page of the section, it is.
    /// </summary>
    /// <param name="inner">The words that may be a section's.</param>
    /// <param name="outer">The title that they stand in.</param>
    /// <param name="start">Where they start in it.</param>
    public static bool IsSection(TitleText inner, TitleText outer, int start)
    {
        int end = start + inner.Words.Count;
        return (start > 0 || (end < outer.Words.Count && !IsName(outer, end))) && IsSection(inner);
    }

    /// <summary>“- Jane Doe” and “| by Jane Doe”: the name without the word before it.</summary>
    public static TitleText WithoutBy(TitleText part) => part.Words.Count > 2 && IsBy(part.Words[0]) ? part.From(1) : part;

    /// <summary>“… | by Jane Doe | Medium”: whether a part of the title names who wrote it.</summary>
    public static bool HasByline(TitleText title) => title.Words.Any(static word => word.Break >= TitleBreak.Separator && IsBy(word));

    private static bool IsBy(TitleWord word) => word.Text is "by" or "von" or "par" or "por";

    /// <summary>Whether words name a section of a site and nothing else.</summary>
    public static bool IsSection(TitleText words) => Sections.AreAll(words);

    /// <summary>Whether what stands behind a separator at the end may be the name of the site.</summary>
    private static bool IsName(TitleText text, int start) =>
        text.Words.Count - start <= MaxNameWords
        && text.Words[start].Break >= TitleBreak.Bracket
        && !text.Words.Skip(start + 1).Any(static word => word.Break >= TitleBreak.Separator);

    /// <summary>“Blue Rain Lyrics | Lake Lyrics”: a word that stands again in the site's name tells the kind of page.</summary>
    /// <param name="text">The title.</param>
    /// <param name="start">Where the words that may be the site's begin.</param>
    public static bool IsRepeated(TitleText text, int start)
    {
        int end = start;
        while (end < text.Words.Count && (end == start || text.Words[end].Break < TitleBreak.Separator))
        {
            end++;
        }

        return end < text.Words.Count
            && Enumerable.Range(start, end - start).All(i => text.Words.Skip(end).Any(word => word.Text == text.Words[i].Text));
    }
}
