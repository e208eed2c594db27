using System.Collections.Frozen;
using CitationCheck.Languages;

namespace CitationCheck.Sources.Titles;

/// <summary>
/// Tells the main title of a work from the kicker of a headline: “Sapiens: A Brief History of Humankind” is often cited as “Sapiens”, and
/// “Storm: Five die in the north” is not an article “Storm”. A subtitle begins with a capital, and headlines spare the articles;
/// title case, an article before the main title and made-up words are other signs of a work.
/// </summary>
internal static class TitleSubtitle
{
    private const int MinWords = 2;

    /// <summary>Kickers have fewer words.</summary>
    private const int MinNameWords = 3;

    /// <summary>Shorter words are small in title case, and so are some that open a subtitle: “Harmlessness from AI Feedback”.</summary>
    private const int MinCapitalLength = 4;

    private static readonly FrozenSet<string> Articles =
        Lexicon.Words(static language => language.Titles.Articles).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers =
        Lexicon.Words(static language => language.Titles.Openers).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a run of words is a main title, and what follows is its subtitle.</summary>
    /// <param name="text">The title.</param>
    /// <param name="start">Where the main title starts.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsBehind(TitleText text, int start, int end)
    {
        if (!MayBeBehind(text, start, end))
        {
            return false;
        }

        int to = end + 1;
        while (to < text.Words.Count && text.Words[to].Break < TitleBreak.Bracket)
        {
            to++;
        }

        if (!text.Words[end].IsCapital || to - end < MinWords || IsShouted(text, end, to))
        {
            return false;
        }

        return IsOpened(text, start, end, to);
    }

    /// <summary>Whether what follows begins as subtitles do.</summary>
    private static bool IsOpened(TitleText text, int start, int end, int to)
    {
        TitleWord first = text.Words[end];
        bool isOpener = Openers.Contains(first.Text);
        bool isNamed = isOpener || end - start > 1 || text.Words[start].IsCoined;
        return Articles.Contains(first.Text)
            || (first.Break == TitleBreak.Sentence && end - start > 1 && TitleSite.HasByline(text))
            || (end - start > 1 && OpensTitle(text.Words[start].Text))
            || (isNamed && IsTitleCase(text, end, to))
            || (isOpener && end - start >= MinNameWords && IsTitleCase(text, start, end));
    }

    /// <summary>Whether a run of words stands where a main title does, before a colon or a full stop.</summary>
    public static bool MayBeBehind(TitleText text, int start, int end) =>
        end > start
        && end < text.Words.Count
        && text.Words[end].Break is TitleBreak.Colon or TitleBreak.Sentence
        && (start == 0 || text.Words[start].Break >= TitleBreak.Bracket);

    private static bool OpensTitle(string word) => Articles.Contains(word) || Openers.Contains(word);

    private static bool IsTitleCase(TitleText text, int from, int to)
    {
        int all = 0;
        int capital = 0;
        for (int i = from; i < to; i++)
        {
            if (text.Words[i].Text.Length >= MinCapitalLength && !OpensTitle(text.Words[i].Text))
            {
                all++;
                capital += text.Words[i].IsCapital ? 1 : 0;
            }
        }

        return capital * 4 >= all * 3 && all > 0;
    }

    /// <summary>In capitals only, their case says nothing.</summary>
    private static bool IsShouted(TitleText text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (text.Words[i] is { IsCoined: false, Text.Length: > 1 })
            {
                return false;
            }
        }

        return true;
    }
}
