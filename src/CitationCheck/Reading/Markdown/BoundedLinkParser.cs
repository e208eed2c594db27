using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Links whose target ends within a bound. Markdig looks for the end of each <c>](</c> up to the end of the paragraph, so
/// that a paragraph of nothing but <c>[](</c> takes quadratic time.
/// </summary>
internal sealed class BoundedLinkParser(ReadingLimits limits) : LinkInlineParser
{
    /// <summary>The longest target with its title, in UTF-16 code units; the longest of 2,000 real reports has 421.</summary>
    private const int LongestTarget = 2000;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int end = slice.End;
        Brackets open = (Brackets?)processor.ParserStates[Index] ?? new Brackets();
        processor.ParserStates[Index] = open;
        LinkDelimiterInline? opening = null;
        if (slice.CurrentChar == ']')
        {
            opening = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
            slice.End = Math.Min(end, slice.Start + LongestTarget);
        }
        else if (open.Count >= limits.MaxOpenMarks)
        {
            // Markdig hangs all that follows below a bracket that is open, and goes down that chain for every inline.
            LimitNote.OpenMarks.Leave(processor.Document, processor.Block!);
            return false;
        }

        bool matched = base.Match(processor, ref slice);
        open.Count += matched && processor.Inline is LinkDelimiterInline ? 1 : 0;
        open.Count -= opening is { Parent: null } ? 1 : 0; // in [a][b] without a [b]: … the first bracket stays open
        slice.End = end;
        return matched;
    }

    private sealed class Brackets
    {
        /// <summary>How many are open.</summary>
        public int Count { get; set; }
    }
}
