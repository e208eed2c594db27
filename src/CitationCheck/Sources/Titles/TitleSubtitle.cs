using System.Collections.Frozen;
using CitationCheck.Languages;

namespace CitationCheck.Sources.Titles;

/// <summary>
/// Tells the main title of a work from the kicker of a headline: “Sapiens: A Brief History of Humankind” is often cited as “Sapiens”, and
/// “Weather: Storm kills five” is not an article “Weather”. A subtitle begins with a capital, and either with an article or a question
/// word, which headlines spare, or it is in title case behind more than one plain word.
/// </summary>
internal static class TitleSubtitle
{
    private const int MinWords = 2;

    /// <summary>Shorter words are small in title case, and so are some that open a subtitle: “Harmlessness from AI Feedback”.</summary>
    private const int MinCapitalLength = 4;

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

        TitleWord first = text.Words[end];
        if (!first.IsCapital || to - end < MinWords || IsShouted(text, end, to))
        {
            return false;
        }

        bool isNamed = end - start > 1 || text.Words[start].IsCoined;
        return Openers.Contains(first.Text)
            || (end - start > 1 && Openers.Contains(text.Words[start].Text))
            || (isNamed && IsTitleCase(text, end, to));
    }

    /// <summary>Whether a run of words stands where a main title does, before a colon or a full stop.</summary>
    public static bool MayBeBehind(TitleText text, int start, int end) =>
        end > start
        && end < text.Words.Count
        && text.Words[end].Break is TitleBreak.Colon or TitleBreak.Sentence
        && (start == 0 || text.Words[start].Break >= TitleBreak.Bracket);

    private static bool IsTitleCase(TitleText text, int from, int to)
    {
        int all = 0;
        int capital = 0;
        for (int i = from; i < to; i++)
        {
            if (text.Words[i].Text.Length >= MinCapitalLength && !Openers.Contains(text.Words[i].Text))
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
