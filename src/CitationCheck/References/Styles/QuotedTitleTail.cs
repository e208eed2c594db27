using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>Reads what stands behind a quoted title.</summary>
internal static class QuotedTitleTail
{
    private const int LongestAuthor = 8;

    private static readonly char[] BeforePublisher = [' ', '，', ',', '、', '.', '。'];

    private static readonly char[] Commas = ['，', ',', '、'];

    /// <summary>The author right behind a title, “李明著，人民出版社”; empty where none stands there.</summary>
    public static string Author(string text, int close) => AuthorOf(text.AsSpan(close).TrimStart(" ，,、"));

    /// <summary>The publisher behind a title: what stands up to the date, the URL or the next comma.</summary>
    public static string? Publisher(EntryParts entry, int close)
    {
        string behind = entry.Text[close..End(entry, close)].TrimStart(BeforePublisher);

        // 「題」『誌』第3号: the journal stands in quotes; “《书》，李明著，出版社”: the author stands before the press
        if (behind is ['『' or '「' or '《', ..] && Quotation.FindAtStart(behind) is > 2 and var stop)
        {
            return ContainerName.Short(behind[1..(stop - 1)]);
        }

        string author = AuthorOf(behind);
        return ContainerName.Read(author.Length > 0 ? behind[(author.Length + 1)..].TrimStart(Commas) : behind);
    }

    /// <summary>Where the first date or link behind a title starts; the text of a link may be the publisher's name.</summary>
    private static int End(EntryParts entry, int close)
    {
        int end = entry.Dates.FirstFrom(close)?.Start ?? entry.Text.Length;
        foreach (EntryLink link in entry.Links)
        {
            if (link.Start >= close)
            {
                bool isName = !link.ShowsUrl && !EntryWords.IsGeneric(entry.Text.AsSpan(link.Start, link.End - link.Start));
                end = Math.Min(end, isName ? link.End : link.Start);
            }
        }

        return end;
    }

    private static readonly SearchValues<char> Roles = Lexicon.Signs(static language => language.Entries.AuthorRoles);

    /// <summary>The author that a text begins with, without the word for writing.</summary>
    private static string AuthorOf(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, LongestAuthor)].IndexOfAny(Roles);
        return end > 1 && OrganisationNames.IsEastAsianPerson(text[..end]) ? text[..end].ToString() : string.Empty;
    }
}
