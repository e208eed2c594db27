namespace CitationCheck.Sources.Titles;

/// <summary>Tells the words of a title that are the site's by their form.</summary>
internal static class TitleSite
{
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

    /// <summary>
    /// “Weather | Lake News” is not the page “Lake News”, nor is “Rain floods the old town | Weather | Lake News” the page “Weather |
    /// Lake News”:
    /// what stands last and is the shorter part is the site's.
    /// </summary>
    /// <param name="inner">The words that may be the site's.</param>
    /// <param name="outer">The title that they end.</param>
    /// <param name="start">Where they start in it.</param>
    public static bool IsLast(TitleText inner, TitleText outer, int start)
    {
        if (start == 0 || start + inner.Words.Count != outer.Words.Count || outer.Words[start].Break < TitleBreak.Separator)
        {
            return false;
        }

        int end = 1;
        while (end < inner.Words.Count && inner.Words[end].Break < TitleBreak.Separator)
        {
            end++;
        }

        return end == inner.Words.Count
            ? end <= 3 && inner.Joined.Length * 2 < outer.Joined.Length && !IsDomain(outer, start)
            : end <= 3 && inner.JoinedOf(0, end).Length * 2 < outer.JoinedOf(0, start).Length;
    }

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
