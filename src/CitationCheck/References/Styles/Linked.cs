using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>A title that is a link, or whatever stands beside a URL: <c>[Title of it](url), Publisher, accessed May 2, 2023</c>.</summary>
internal sealed class Linked : EntryStyle
{
    private const int LongestSure = 300;

    /// <summary>A text before the link that is longer than this, and than the link's, is the title.</summary>
    private const int LongestByline = 25;

    /// <summary>How far behind the word for access its date begins at the most.</summary>
    private const int LongestBeforeDate = 40;

    private static readonly string[] ShortAccessWords = Lexicon.Words(static language => language.Entries.AccessedShort);

    /// <summary>Most entries have none of the words; this finder sees that several times as fast as a search for their places.</summary>
    private static readonly PhraseFinder AnyAccessWord = new(StringComparison.OrdinalIgnoreCase, ShortAccessWords);

    private static readonly SearchValues<string> AccessWordsAnywhere =
        SearchValues.Create(ShortAccessWords, StringComparison.OrdinalIgnoreCase);

    public override Likelihood Highest => Likelihood.Sure;

    /// <summary>A URL at one of the ends, or the date on which one was looked at; one inside is likely where no prose is.</summary>
    public override Likelihood Score(in EntryStretch stretch)
    {
        if (stretch.HasUrlAtEdge)
        {
            return Likelihood.Sure;
        }

        if (HasAccess(stretch.Text))
        {
            return stretch.HasUrl || stretch.Text.Length < LongestSure ? Likelihood.Sure : Likelihood.Likely;
        }

        return stretch.HasUrl && stretch.Sentences() <= 1 ? Likelihood.Likely : Likelihood.None;
    }

    private static bool HasAccess(ReadOnlySpan<char> text)
    {
        if (!AnyAccessWord.AreIn(text))
        {
            return false;
        }

        for (int at = 1; at < text.Length && text[at..].IndexOfAny(AccessWordsAnywhere) is >= 0 and var step; at++)
        {
            at += step;
            if (text[at..].IndexOfAnyInRange('0', '9') is >= 0 and < LongestBeforeDate)
            {
                return true;
            }
        }

        return false;
    }

    public override EntryTitle Read(EntryParts entry) => Find(entry);

    /// <summary>The first link that is a title.</summary>
    public static EntryTitle Find(EntryParts entry)
    {
        string text = entry.Text;
        foreach (EntryLink link in entry.Links)
        {
            ReadOnlySpan<char> shown = text.AsSpan(link.Start, link.End - link.Start);
            if (link.ShowsUrl || EntryWords.IsGeneric(shown) || IsAuthor(text, link))
            {
                continue;
            }

            // “Reuters: [Oil falls](url)” has its title in the link; “Oil falls, [Reuters](url)” before it.
            string before = EntryWords.Trim(text[..link.Start]);
            bool isTitleBefore = before.Length > shown.Length && before.Length > LongestByline && !AuthorNames.AreLikely(before);
            return isTitleBefore ? EntryTitle.None : ReadTitle(entry, link, before);
        }

        return EntryTitle.None;
    }

    private static bool IsAuthor(string text, EntryLink link) =>
        text.AsSpan(link.End).TrimStart(" ,;&").StartsWith('(') && AuthorNames.AreFull(text.AsSpan(link.Start, link.End - link.Start));

    private static EntryTitle ReadTitle(EntryParts entry, EntryLink link, string before)
    {
        string text = entry.Text;
        Byline byline = Byline.Read(before);
        int seen = entry.Asides.FirstFrom(link.End)?.Word ?? -1;
        string behind = EntryWords.Trim(text[link.End..(seen >= link.End ? seen : text.Length)]);
        return EntryTitle.Of(Quotation.Strip(text[link.Start..link.End]), link.Start, link.End) with
        {
            Url = link.Url,
            Authors = byline.Authors,
            Publisher = byline.Publisher ?? ContainerName.Behind(behind),
        };
    }
}
