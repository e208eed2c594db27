namespace CitationCheck.Sources.Titles;

/// <summary>
/// One editor puts the topic before a headline, another works it in: “Impeachment hearings: Key moments from the testimony” and “Key
/// moments from the impeachment hearing testimony”.
/// </summary>
internal static class TitleKicker
{
    private const int MaxKickerWords = 3;
    private const int MinHeadlineWords = 4;

    /// <summary>The shortest word that may be the beginning or end of another: “virus” and “coronavirus”.</summary>
    private const int MinSharedLength = 4;

    /// <summary>
    /// The headline's words stand in the other in their order, and the others there are those of the kicker, as many as it has.
    /// </summary>
    /// <returns>The share of the longer title that both have; <see langword="null"/> when they are not the same title.</returns>
    public static double? Share(TitleText kicked, TitleText other)
    {
        int headline = 1;
        while (headline < kicked.Words.Count && kicked.Words[headline].Break < TitleBreak.Colon)
        {
            headline++;
        }

        if (headline > MaxKickerWords || headline >= kicked.Words.Count || kicked.Words[headline].Break != TitleBreak.Colon)
        {
            return null;
        }

        int end = End(kicked, headline);
        int otherEnd = End(other, 0);
        int added = 0;
        int at = headline;
        for (int i = 0; i < otherEnd; i++)
        {
            if (at < end && other.Words[i].Text == kicked.Words[at].Text)
            {
                at++;
            }
            else if (kicked.Words.Take(headline).Any(word => IsForm(word.Text, other.Words[i].Text)))
            {
                added++;
            }
            else
            {
                return null;
            }
        }

        return at == end && added == headline && end - headline >= MinHeadlineWords
            ? (double)(end - headline) / Math.Max(kicked.Words.Count, other.Words.Count)
            : null;
    }

    /// <summary>Where the headline ends and the site's name begins.</summary>
    private static int End(TitleText text, int start)
    {
        int end = start + 1;
        while (end < text.Words.Count && text.Words[end].Break < TitleBreak.Separator)
        {
            end++;
        }

        return Math.Min(end, text.Words.Count);
    }

    private static bool IsForm(string one, string other)
    {
        (string shorter, string longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter == longer
            || (shorter.Length >= MinSharedLength
                && (longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal)));
    }
}
