using CitationCheck.Sources.Titles;

namespace CitationCheck;

/// <summary>Decides whether a cited title is the title of a page. Pure, deterministic and thread-safe.</summary>
/// <remarks>
/// Titles are compared word by word instead of by similarity, because a title with one changed number is very similar to the
/// original and still wrong. Time and memory grow with the length of the titles: at most 1,000 characters of a title are read,
/// titles of more than 200 words are aligned from both ends only, and 12 separators, 8 ellipses and 8 repetitions are followed up.
/// </remarks>
/// <example>
/// <code>
/// TitleMatch match = TitleMatcher.Compare("Floods hit 72 towns", "Floods hit 27 towns | Lake News");
///
/// Console.WriteLine($"{match.Grade}: “{match.CitedWords[0]}” instead of “{match.FoundWords[0]}”");
/// </code>
/// </example>
public static class TitleMatcher
{
    /// <summary>Compares a cited title with a title of the page.</summary>
    /// <param name="cited">The title in the report.</param>
    /// <param name="found">A title of the page.</param>
    /// <returns>How similar they are; <see cref="TitleGrade.Different"/> if either is empty.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TitleMatch Compare(string cited, string found)
    {
        ArgumentNullException.ThrowIfNull(cited);
        ArgumentNullException.ThrowIfNull(found);
        return Compare(cited, TitleText.Read(cited), found, TitleText.Read(found), siteName: null);
    }

    /// <summary>Compares a cited title with all titles of a page and returns the best match.</summary>
    /// <param name="cited">The title in the report.</param>
    /// <param name="found">The titles of the page.</param>
    /// <param name="siteName">The name of the site, which is not a title by itself; <see langword="null"/> if unknown.</param>
    /// <returns>
    /// The best match; the first one if several have the same grade and score. <see cref="TitleGrade.Different"/> if there is no
    /// title.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a title is <see langword="null"/>.</exception>
    public static TitleMatch Compare(string cited, IEnumerable<string> found, string? siteName = null)
    {
        ArgumentNullException.ThrowIfNull(cited);
        ArgumentNullException.ThrowIfNull(found);
        TitleText words = TitleText.Read(cited);
        TitleText? site = siteName is null ? null : TitleText.Read(siteName);
        return Best(found.Select(title =>
        {
            ArgumentNullException.ThrowIfNull(title, nameof(found));
            return Compare(cited, words, title, TitleText.Read(title), site);
        }));
    }

    /// <summary>Compares a cited title with those of a page.</summary>
    internal static TitleMatch Compare(string cited, FoundTitles found)
    {
        TitleText words = TitleText.Read(cited);
        return Best(Enumerable.Range(0, found.Count).Select(at => Compare(cited, words, found[at], found.TextOf(at), found.SiteName)));
    }

    private static TitleMatch Best(IEnumerable<TitleMatch> matches)
    {
        var best = new TitleMatch(TitleGrade.Different, 0, "");
        foreach (TitleMatch match in matches)
        {
            if (Rank(match).CompareTo(Rank(best)) > 0 || best.Found.Length == 0)
            {
                best = match;
            }

            if (best.Grade == TitleGrade.Exact)
            {
                break; // none is better
            }
        }

        return best;
    }

    private static (TitleGrade Grade, bool IsMainOrKicker, double Score) Rank(TitleMatch match) =>
        (match.Grade, match.IsMainOrKicker, match.Score);

    private static TitleMatch Compare(
        string cited, TitleText citedText, string found, TitleText foundText, TitleText? siteName)
    {
        if (citedText.Words.Count == 0 || foundText.Words.Count == 0)
        {
            return new TitleMatch(TitleGrade.Different, 0, found);
        }

        if (cited.AsSpan().Trim().SequenceEqual(found.AsSpan().Trim()))
        {
            return new TitleMatch(TitleGrade.Exact, 1, found);
        }

        if (citedText.Spells(foundText))
        {
            return new TitleMatch(TitleGrade.Normalised, 0.99, found);
        }

        if (TitleNotice.AreOfTwoWorks(citedText, foundText))
        {
            return new TitleMatch(TitleGrade.Different, TitleEdit.Compare(citedText, foundText, found).Score, found);
        }

        (TitleText one, TitleText other) = (TitleNotice.WithoutRetraction(citedText), TitleNotice.WithoutRetraction(foundText));
        if (TitleAffix.Share(one, other, siteName) is { } share)
        {
            return new TitleMatch(TitleGrade.Affix, 0.8 + (0.18 * share), found);
        }

        return TitleEdit.Compare(one, other, found) with
        {
            IsMainOrKicker = TitleAddition.MayBeMain(one, other) || TitleAddition.MayBeMain(other, one),
        };
    }
}
