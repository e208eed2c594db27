using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Tags and links in angle brackets. Markdig looks for the end of each comment, instruction and the like up to the end of the
/// paragraph, so that a paragraph of nothing but <c>&lt;?</c> takes quadratic time; here an end that is not there is looked for once.
/// </summary>
internal sealed class BoundedTagParser : AutolinkInlineParser
{
    private static readonly (string Open, string Close)[] Kinds =
        [("<?", "?>"), ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">")];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        MayEnd(processor, slice) && base.Match(processor, ref slice);

    private bool MayEnd(InlineProcessor processor, StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        for (int kind = 0; kind < Kinds.Length; kind++)
        {
            if (rest.StartsWith(Kinds[kind].Open, StringComparison.Ordinal))
            {
                bool[] unended = (bool[]?)processor.ParserStates[Index] ?? new bool[Kinds.Length];
                processor.ParserStates[Index] = unended;
                unended[kind] = unended[kind] || rest.IndexOf(Kinds[kind].Close, StringComparison.Ordinal) < 0;
                return !unended[kind];
            }
        }

        return true;
    }
}
