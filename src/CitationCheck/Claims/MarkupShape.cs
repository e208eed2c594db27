using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Knows by their markup the sentences that state nothing: those that are a link alone, and captions in bold.</summary>
internal static class MarkupShape
{
    /// <summary>The longest line that may be a heading though the format marks it as emphasis alone, in UTF-16 code units.</summary>
    private const int LongestCaption = 150;

    /// <summary>A line of so many words in bold or italics is a label though a stop ends it.</summary>
    private const int LongestLabel = 5;

    /// <summary>The same for an item of a list, which may be a claim in bold.</summary>
    private const int LongestItem = 4;

    /// <summary>Whether a sentence is a heading or a pointer.</summary>
    /// <param name="source">The block that it stands in.</param>
    /// <param name="sentence">Its place in what a reader sees of the block.</param>
    /// <param name="markers">The markers in the sentence.</param>
    /// <param name="runs">The runs of the block from the sentence on.</param>
    /// <returns><see langword="true"/> when its markup tells so.</returns>
    public static bool IsHeadingLike(SourceBlock source, TextSpan sentence, ReadOnlySpan<TextSpan> markers, ReadOnlySpan<InlineRun> runs)
    {
        if (markers.IsEmpty && source.Scope is { Name: "dt" })
        {
            return true; // a term of a glossary
        }

        foreach (ref readonly InlineRun run in runs)
        {
            if (run.Start >= sentence.End)
            {
                break;
            }

            if (run.End < sentence.End - 1)
            {
                continue; // neither a link at the end nor all of it
            }

            ReadOnlySpan<char> before = source.Text.Text.AsSpan(sentence.Start, run.Start - sentence.Start);
            if (run.Kind == InlineKind.Link
                ? IsPointer(before) || Pointer.SendsAway(source.Text.Text, sentence, runs, run)
                : before.IsEmpty && IsCaption(source, sentence, markers))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What is nothing but a link names something and states nothing: an item of a menu, a source in a list of links, “See also:
    /// …”.
    /// </summary>
    private static bool IsPointer(ReadOnlySpan<char> before) => before.IsEmpty || EntryWords.IsLead(before.Trim(EntryWords.Separators));

    /// <summary>
    /// A line in bold or italics with no stop at its end is a heading, or the caption of a picture, unless a figure carries it;
    /// a few words are one with a stop too, or as an item of a list: “**Scaling downside.**”
    /// </summary>
    private static bool IsCaption(SourceBlock source, TextSpan sentence, ReadOnlySpan<TextSpan> markers)
    {
        if (source.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || !IsLine(source.Text.Text, sentence))
        {
            return false;
        }

        string text = ClaimText.Read(source.Text.Text, sentence, markers);
        if (text.Length > LongestCaption || (Characters.IsQuote(text[0]) && Characters.IsQuote(text[^1])))
        {
            return false;
        }

        int most = source.Kind == BlockKind.Paragraph ? LongestLabel : LongestItem;
        bool isShort = HeadingShape.CountWords(text, most) <= most;
        return (isShort || (source.Kind == BlockKind.Paragraph && !Characters.IsStop(text[^1])))
            && Figures.In(text) != FigureWeight.Measured;
    }

    private static bool IsLine(string text, TextSpan sentence) =>
        (sentence.Start == 0 || text[sentence.Start - 1] == '\n') && (sentence.End == text.Length || text[sentence.End] == '\n');
}
