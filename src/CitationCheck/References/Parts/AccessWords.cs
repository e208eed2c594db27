using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>The words that announce when a source was looked at.</summary>
internal static class AccessWords
{
    private static readonly string[] Words = Lexicon.Words(static language => language.Entries.Accessed);

    private static readonly string[] Prepositions = [" on", " am", " le", " el", " em", " il"];

    /// <summary>
    /// The words by their last characters; “abgerufen am” also without its preposition, which is cut before it is looked up.
    /// </summary>
    private static readonly WordsByLetter ByLast = WordsByLetter.Last(Words
        .Concat(Words.Where(static word => word.LastIndexOf(' ') is > 0 and var blank && word.Length - blank == 3)
            .Select(static word => word[..^3])));

    /// <summary>Words behind the date, by their first characters.</summary>
    private static readonly WordsByLetter Behind = WordsByLetter.First(Lexicon.Words(static language => language.Entries.AccessedBehind));

    /// <summary>Finds the date of access: the one that such a word announces, or that it follows.</summary>
    public static FoundDate? FindAccess(string text, List<FoundDate> dates)
    {
        for (int i = dates.Count - 1; i >= 0; i--)
        {
            if (WordBefore(text, dates[i].Start) >= 0 || FollowsAt(text, dates[i].End))
            {
                return dates[i];
            }
        }

        // GB/T 7714 puts it in square brackets behind the date of publication: “(2022-05-03)[2023-06-04]”.
        return dates is [_, .., { Date.Day: not null } last] && IsInSquare(text, last) ? last : null;
    }

    private static bool IsInSquare(string text, FoundDate date) =>
        text[date.Start - 1] == '[' && date.End < text.Length && text[date.End] == ']';

    /// <summary>Where the word that announces the date at <paramref name="date"/> starts; −1 when there is none.</summary>
    public static int WordBefore(string text, int date)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, date).TrimEnd(" :：,，(（").TrimEnd();
        before = WithoutPreposition(before);
        before = before is [.., '为' or '為'] ? before[..^1] : before;
        if (before.IsEmpty)
        {
            return -1;
        }

        foreach (string word in ByLast[before[^1]])
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return before.Length - word.Length;
            }
        }

        return -1;
    }

    /// <summary>“accessed on”, “abgerufen am”: a text without the preposition at its end.</summary>
    private static ReadOnlySpan<char> WithoutPreposition(ReadOnlySpan<char> text)
    {
        foreach (string preposition in text is [.., ' ', _, _] ? Prepositions : [])
        {
            if (text.EndsWith(preposition, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^preposition.Length];
            }
        }

        return text;
    }

    /// <summary>“2025年1月2日访问”, “2025년 1월 2일에 액세스”: the word stands behind the date.</summary>
    private static bool FollowsAt(string text, int end)
    {
        ReadOnlySpan<char> after = text.AsSpan(end).TrimStart(" 에に");
        foreach (string word in after.IsEmpty ? [] : Behind[after[0]])
        {
            if (after.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
