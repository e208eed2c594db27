using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>
/// The words that tell when a page was archived, which is not when it was published: <c>Archived from the original on 9 March 2013</c>,
/// <c>2015年1月10日時点におけるアーカイブ</c>.
/// </summary>
internal static class ArchiveWords
{
    /// <summary>How far before a date such a word stands at the most.</summary>
    private const int Farthest = 60;

    /// <summary>What ends the part before one with such a word.</summary>
    private static readonly SearchValues<char> Bounds = SearchValues.Create("\n”\"。；;、");

    /// <summary>The words before a date, or how they begin, by their first characters.</summary>
    private static readonly WordsByLetter Before = WordsByLetter.First(Lexicon.Words(static language => language.Pointers.Archived));

    private static readonly WordsByLetter Behind = WordsByLetter.First(Lexicon.Words(static language => language.Pointers.ArchivedBehind));

    /// <summary>Whether a text begins with such a word.</summary>
    public static bool Open(ReadOnlySpan<char> text) => !text.IsEmpty && StartsWithAny(text, Before[text[0]]);

    /// <summary>Takes the days of archiving out of the dates of an entry.</summary>
    public static void TakeFrom(List<FoundDate> dates, string text, List<Aside> taken)
    {
        int from = 0;
        for (int i = 0; i < dates.Count; i++)
        {
            FoundDate date = dates[i];
            int word = WordBefore(text, from, date.Start);
            from = date.End;
            if (word > 0 || FollowsAt(text, date.End))
            {
                taken.Add(new Aside(date.Start, date.End, word > 0 ? word : date.Start));
                dates.RemoveAt(i--);
            }
        }
    }

    /// <summary>Where a word starts that opens the part before a date, or stands right before it; −1 when none does.</summary>
    private static int WordBefore(string text, int from, int date)
    {
        from = Math.Max(from, date - Farthest);
        ReadOnlySpan<char> part = text.AsSpan(from, date - from);
        int start = Math.Max(part.LastIndexOf(". "), part.LastIndexOfAny(Bounds)) + 1;
        for (int i = start; i < part.Length; i++)
        {
            bool isWordStart = char.IsLetter(part[i])
                && (i + from == 0 || !char.IsLetter(text[i + from - 1]) || Characters.IsEastAsian(part[i]));
            if (isWordStart && MayOpen(text, from + i) && Open(part[i..]))
            {
                return from + i;
            }
        }

        return -1;
    }

    /// <summary>Whether a word may open a part: a sign stands before it, or it has a capital.</summary>
    private static bool MayOpen(string text, int at) =>
        char.IsUpper(text[at])
        || Characters.IsEastAsian(text[at])
        || text.AsSpan(0, at).TrimEnd() is not [.., var last]
        || !char.IsLetterOrDigit(last);

    private static bool FollowsAt(string text, int end)
    {
        ReadOnlySpan<char> after = text.AsSpan(end).TrimStart(' ');
        return !after.IsEmpty && StartsWithAny(after, Behind[after[0]]);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
