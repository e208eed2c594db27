using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Languages;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>GB/T 7714 puts the sign of a work's kind behind its title: <c>李明. 松树与干旱[J]. 林业科学, 2021, 57(3): 12-19.</c></summary>
internal sealed class GbT7714 : OrderedStyle
{
    private const int LongestSign = 8;

    /// <summary>
    /// Book, journal, newspaper, thesis, proceedings, report, standard, patent, data and the like, and how they are published.
    /// </summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        FrozenSet.Create(StringComparer.Ordinal, "M", "J", "N", "D", "C", "R", "S", "P", "G", "A", "Z", "DB", "CP", "EB", "OL")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Stops = SearchValues.Create(".．。");

    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        (string text, int start, int end) = (entry.Text, entry.Untrimmed.Start, entry.Untrimmed.End);
        if (FindSign(text, start, end) is not { } sign)
        {
            return EntryTitle.None;
        }

        // Authors stand before the title, parted from it by a stop.
        int stop = AuthorsEnd(text.AsSpan(start, sign.Start - start));
        int from = stop > 0 && start + stop + 2 < sign.Start ? start + stop + 1 : start;
        TextSpan title = EntryBody.Trim(text, from, sign.Start);
        return title.IsEmpty
            ? EntryTitle.None
            : EntryTitle.Of(title.Slice(text), title.Start, title.End) with
            {
                Authors = from > start ? AuthorNames.Split(text[start..(from - 1)].Trim()) : [],
                Publisher = ContainerName.Read(EntryWords.Trim(text[sign.End..end])), // “北京: 科学出版社, 2020”
            };
    }

    private static int AuthorsEnd(ReadOnlySpan<char> before)
    {
        int stop = before.IndexOfAny(Stops);
        while (stop > 0 && stop + 1 < before.Length && !IsAuthorsEnd(before, stop))
        {
            int next = before[(stop + 1)..].IndexOfAny(Stops);
            stop = next < 0 ? -1 : stop + 1 + next;
        }

        return stop;
    }

    /// <summary>
    /// A stop inside a number ends no names, nor does one behind an initial, unless a surname came before and words follow: <c>SMITH J.
    /// Forests in</c>.
    /// </summary>
    private static bool IsAuthorsEnd(ReadOnlySpan<char> text, int stop)
    {
        bool isInitial = char.IsAsciiLetterUpper(text[stop - 1]) && (stop == 1 || !char.IsLetter(text[stop - 2]));
        return !char.IsAsciiDigit(text[stop - 1]) && (!isInitial || IsLastInitial(text, stop));
    }

    private static bool IsLastInitial(ReadOnlySpan<char> text, int stop) =>
        stop > 3 && char.IsLetter(text[0]) && char.IsLetter(text[1]) && text[(stop + 1)..].TrimStart() is [_, >= 'a' and <= 'z', ..];

    /// <summary>Where the sign <c>[J]</c> or <c>[EB/OL]</c> stands.</summary>
    private static TextSpan? FindSign(string text, int start, int end)
    {
        for (int open = text.IndexOf('[', start, end - start); open > start; open = text.IndexOf('[', open + 1, end - open - 1))
        {
            int close = text.IndexOf(']', open, Math.Min(end - open, LongestSign));
            if (close > open && IsKind(text.AsSpan(open + 1, close - open - 1)))
            {
                return TextSpan.FromBounds(open, close + 1);
            }
        }

        return null;
    }

    private static bool IsKind(ReadOnlySpan<char> sign)
    {
        int slash = sign.IndexOf('/');
        bool isCarrier = slash < 0 || sign[(slash + 1)..] is "OL" or "CD" or "DK" or "MT";
        return isCarrier && Kinds.Contains(slash < 0 ? sign : sign[..slash]);
    }
}
