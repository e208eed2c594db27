using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>
/// All styles that entries are written in. Is a text an entry? The highest score of all styles tells. What is its title?
/// The first style that finds one does. Adding a style is adding a class, and a line to <see cref="All"/>.
/// </summary>
internal static class EntryStyles
{
    private const int LongestEntry = 700;

    /// <summary>
    /// The styles in the order in which they are asked for a title. What the entry itself marks comes first: names of its
    /// parts, quotation marks, a link, italics. Then what a year in brackets, a sign of the kind or authors in front tell. What
    /// is left is a title by its place alone.
    /// </summary>
    public static IReadOnlyList<EntryStyle> All { get; } =
    [
        new Labelled(), new Quoted(), new Linked(), new Italic(),
        new Apa(), new Harvard(), new GbT7714(),
        new Gost(), new ChicagoNote(), new Vancouver(), new Chicago(), new Corporate(),
        new Legal(), new TitleFirst(), new Plain(),
    ];

    private static readonly EntryStyle[] Scoring = [.. All.Where(static style => style.Highest > Likelihood.None)];

    /// <summary>How much a stretch of text looks like an entry. A style that cannot raise the score is not asked.</summary>
    public static Likelihood Score(VisibleText flat, int start, int end)
    {
        var stretch = new EntryStretch(flat, start, end);
        Likelihood score = Likelihood.None;
        if (stretch.Text.Length is 0 or > LongestEntry)
        {
            return score;
        }

        foreach (EntryStyle style in Scoring)
        {
            if (style.Highest > score && style.Score(stretch) is var own && own > score)
            {
                score = own;
            }
        }

        return score;
    }

    /// <summary>The title of an entry and what was found with it.</summary>
    public static EntryTitle Read(EntryParts entry)
    {
        EntryTitle found = EntryTitle.None;
        foreach (EntryStyle style in All)
        {
            found = style.Read(entry);
            if (found.Title is not null)
            {
                break;
            }
        }

        return found.Title is [.., ']'] ? found with { Title = WorkTypes.WithoutType(found.Title) } : found;
    }
}
