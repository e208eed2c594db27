using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>
/// Titles with the sign of their kind behind them, as GB/T 7714 has it: <c>李明. 松树与干旱[J]. 林业科学, 2021, 57(3): 12-19.</c>
/// </summary>
internal static class KindSign
{
    /// <summary>Book, journal, newspaper, thesis, proceedings, report, standard, patent, data and the like, and how they are published.</summary>
    private static readonly string[] Kinds = ["M", "J", "N", "D", "C", "R", "S", "P", "G", "A", "Z", "DB", "CP", "EB", "OL"];

    private static readonly SearchValues<char> Stops = SearchValues.Create(".．。");

    public static EntryTitle Read(string text, int start, int end)
    {
        (int open, int behind) = Find(text, start, end);
        if (open < 0)
        {
            return EntryTitle.None;
        }

        // Authors stand before the title, parted from it by a stop.
        ReadOnlySpan<char> before = text.AsSpan(start, open - start);
        int stop = before.IndexOfAny(Stops);
        while (stop > 0 && stop + 1 < before.Length && !IsAuthorsEnd(before, stop))
        {
            int next = before[(stop + 1)..].IndexOfAny(Stops);
            stop = next < 0 ? -1 : stop + 1 + next;
        }

        int from = stop > 0 && stop + 2 < before.Length ? start + stop + 1 : start;
        (int titleStart, int titleEnd) = EntryBody.Trim(text, from, open);
        IReadOnlyList<string> authors = from > start ? AuthorNames.Split(text[start..(from - 1)].Trim()) : [];

        // “北京: 科学出版社, 2020”: the place stands before the publisher
        string rest = EntryWords.Trim(text[behind..end]);
        string? publisher = ContainerName.Read(rest);
        return titleEnd <= titleStart ? EntryTitle.None : new EntryTitle(EntryBody.Clean(text[titleStart..titleEnd]), titleStart, titleEnd) { Authors = authors, Publisher = publisher };
    }

    /// <summary>A stop inside a number ends no names, nor does one behind an initial, unless a surname came before and words follow: <c>SMITH J. Forests in</c>.</summary>
    private static bool IsAuthorsEnd(ReadOnlySpan<char> text, int stop)
    {
        bool isInitial = char.IsAsciiLetterUpper(text[stop - 1]) && (stop == 1 || !char.IsLetter(text[stop - 2]));
        return !char.IsAsciiDigit(text[stop - 1])
            && (!isInitial || (stop > 3 && char.IsLetter(text[0]) && char.IsLetter(text[1]) && text[(stop + 1)..].TrimStart() is [_, >= 'a' and <= 'z', ..]));
    }

    /// <summary>Where the sign <c>[J]</c> or <c>[EB/OL]</c> stands; −1 when there is none.</summary>
    private static (int Open, int Behind) Find(string text, int start, int end)
    {
        for (int open = text.IndexOf('[', start, end - start); open > start; open = text.IndexOf('[', open + 1, end - open - 1))
        {
            int close = text.IndexOf(']', open, Math.Min(end - open, 8));
            if (close > open && IsKind(text.AsSpan(open + 1, close - open - 1)))
            {
                return (open, close + 1);
            }
        }

        return (-1, -1);
    }

    private static bool IsKind(ReadOnlySpan<char> sign)
    {
        int slash = sign.IndexOf('/');
        ReadOnlySpan<char> kind = slash < 0 ? sign : sign[..slash];
        ReadOnlySpan<char> carrier = slash < 0 ? "OL" : sign[(slash + 1)..];
        foreach (string known in Kinds)
        {
            if (kind.SequenceEqual(known))
            {
                return carrier is "OL" or "CD" or "DK" or "MT";
            }
        }

        return false;
    }
}
