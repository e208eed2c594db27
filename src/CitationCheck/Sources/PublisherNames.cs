using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>Decides whether two names may mean one publisher. In doubt they do.</summary>
internal static class PublisherNames
{
    public static bool AreAlike(string cited, string siteName, string url)
    {
        TitleText one = TitleText.Read(cited);
        TitleText other = TitleText.Read(siteName);
        string host = Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
            ? string.Concat(uri.Host.ToLowerInvariant().Where(char.IsLetterOrDigit))
            : "";
        return one.Joined.Length == 0
            || other.Joined.Length == 0
            || other.Joined.Contains(Plain(one), StringComparison.Ordinal)
            || one.Joined.Contains(Plain(other), StringComparison.Ordinal)
            || host.Contains(Plain(one), StringComparison.Ordinal)
            || host.Contains(Initials(one), StringComparison.Ordinal)
            || other.Spells(Initials(one))
            || one.Spells(Initials(other))
            || LongWords(one).Overlaps(LongWords(other))
            || LongWords(one).Any(word => host.Contains(word, StringComparison.Ordinal));
    }

    private static HashSet<string> LongWords(TitleText name) =>
        name.Words.Select(word => word.Text).Where(word => word.Length >= 5).ToHashSet(StringComparer.Ordinal);

    /// <summary>“The Lake News” is lakenews.example.</summary>
    private static string Plain(TitleText name) =>
        string.Concat(name.Words.Where(word => word.Text != "the").Select(word => word.Text)) is { Length: > 2 } text ? text : "\0";

    /// <summary>“British Broadcasting Corporation” is the BBC; two letters are too few to tell.</summary>
    private static string Initials(TitleText name) => name.Words.Count > 2 ? string.Concat(name.Words.Select(word => word.Text[0])) : "\0";
}
