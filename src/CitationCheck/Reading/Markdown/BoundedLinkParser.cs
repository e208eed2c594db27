using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Links whose target ends within a bound. Markdig looks for the end of each <c>](</c> up to the end of the paragraph, so
/// that a paragraph of nothing but <c>[](</c> takes quadratic time.
/// </summary>
internal sealed class BoundedLinkParser(BoundedEmphasisParser emphasis) : LinkInlineParser
{
    /// <summary>The longest target with its title, in UTF-16 code units; the longest of 2,000 real reports has 421.</summary>
    private const int LongestTarget = 2000;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int end = slice.End;
        if (slice.CurrentChar == ']')
        {
            slice.End = Math.Min(end, slice.Start + LongestTarget);
        }
        else
        {
            OpenMarks open = emphasis.OpenIn(processor);
            open.Resolve(processor);
            if (open.AreTooMany(processor))
            {
                return OpenMarks.TakeLine(processor, ref slice);
            }
        }

        bool matched = base.Match(processor, ref slice);
        slice.End = end;
        return matched;
    }
}
