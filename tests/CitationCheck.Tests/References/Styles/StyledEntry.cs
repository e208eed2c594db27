using CitationCheck.Reading.Markdown;
using CitationCheck.References;
using CitationCheck.References.Parts;
using CitationCheck.References.Styles;
using CitationCheck.Text;

namespace CitationCheck.Tests.References.Styles;

/// <summary>Lets one style judge and read an entry that is written in Markdown.</summary>
internal static class StyledEntry
{
    /// <summary>A text that is no entry of any style.</summary>
    public const string Prose = "Rain fell all day. It fell in the north. It fell in the south, where nobody saw it.";

    public static Likelihood Score(EntryStyle style, string entry)
    {
        VisibleText text = MarkdownReader.Read(entry, ReadingLimits.Default).Blocks[0].Text;
        return style.Score(new EntryStretch(text, 0, text.Text.Length));
    }

    /// <summary>
    /// The title, authors and publisher that a style finds: <c>title | authors | publisher</c>; empty where it finds no title.
    /// </summary>
    public static string Read(EntryStyle style, string entry)
    {
        VisibleText text = MarkdownReader.Read(entry, ReadingLimits.Default).Blocks[0].Text;
        List<EntryLink> links = [];
        EntryLink.FindAll(text, entry, links);
        List<FoundDate> dates = [];
        DateReader.FindAll(text.Text, 0, dates);
        List<Aside> asides = [];
        if (AccessWords.FindAccess(text.Text, dates) is { } seen)
        {
            dates.Remove(seen);
            asides.Add(new Aside(seen.Start, seen.End, Math.Max(0, AccessWords.WordBefore(text.Text, seen.Start))));
        }

        List<FoundIdentifier> identifiers = [];
        IdentifierReader.FindAll(text.Text, identifiers);
        List<TextSpan> lines = [];
        EntryLines.FindAll(text, entry, lines);
        EntryTitle title = style.Read(new EntryParts(text, links, dates, identifiers, lines, asides));
        return title.Title is null ? string.Empty : $"{title.Title} | {string.Join("; ", title.Authors)} | {title.Publisher}";
    }
}
