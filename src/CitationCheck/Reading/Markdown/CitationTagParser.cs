using Markdig.Helpers;
using Markdig.Parsers;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Takes each <see cref="CitationTag"/> for one inline, with all that its element holds where that is no prose; Markdig passes over
/// some of these tags as HTML and reads others as text, by their names.
/// </summary>
internal sealed class CitationTagParser : InlineParser
{
    public CitationTagParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.Text.AsSpan(0, slice.End + 1);
        int start = slice.Start;
        int end = CitationTag.End(text, start, out bool isWhole);
        end = end > start ? end : CitationTag.EndTagEnd(text, start);
        if (end == start)
        {
            return false;
        }

        int first = processor.GetSourcePosition(start, out int line, out int column);
        processor.Inline = new CitationTagInline(isWhole)
        {
            Line = line,
            Column = column,
            Span = new(first, processor.GetSourcePosition(end - 1)),
        };
        slice.Start = end;
        return true;
    }
}
