using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Tells which sentence a quotation or emphasis mark at a stop belongs to: the one that it closes, or the next, which it opens.</summary>
internal static class QuoteSide
{
    /// <summary>How far a partner of a quotation mark is looked for, in UTF-16 code units.</summary>
    private const int LookBack = 1000;

    /// <summary>A quotation or emphasis mark that what follows is glued to opens the next sentence, unless its partner stands before it: <c>end.[4]"Next</c>, <c>"Yes."Next</c>.</summary>
    public static bool OpensNext(ReadOnlySpan<char> text, int at, int start, bool hasMarker)
    {
        char c = text[at];
        int behind = at + 1;
        while (behind < text.Length && text[behind] == c)
        {
            behind++;
        }

        if (behind == text.Length || Signs.IsClosingBracket(c))
        {
            return false;
        }

        char after = text[behind];
        bool opens = Signs.IsEmphasis(c) ? !Signs.IsBlank(after) && after is not ('[' or '【' or '［' or '(' or '<' or '\\' or '^')
            : Signs.IsWord(after) || (c == '«' && hasMarker && Signs.IsBlank(after));
        if (!opens)
        {
            return false;
        }

        ReadOnlySpan<char> back = text[Math.Max(0, at - LookBack)..at];
        return c switch
        {
            '“' or '‘' => true,
            '«' => back.Count('»') <= back.Count('«'),
            '»' => hasMarker && back.Count('«') <= back.Count('»'),
            '”' => hasMarker && back.Count('“') <= back.Count('”') && back.Count('”') % 2 == 0,
            '"' => text[Math.Max(start, at - LookBack)..at].Count(c) % 2 == 0,
            '*' or '_' => OpensEmphasis(text, start, at, behind),
            '\'' => hasMarker,
            _ => false,
        };
    }

    /// <summary>Whether a run of emphasis marks has no run of its length before it that it could close.</summary>
    private static bool OpensEmphasis(ReadOnlySpan<char> text, int start, int at, int behind)
    {
        char c = text[at];
        int first = at;
        while (first > start && text[first - 1] == c)
        {
            first--;
        }

        return text[Math.Max(start, first - LookBack)..first].Count(c) / (behind - first) % 2 == 0;
    }

    /// <summary>Whether a quotation mark between blanks closes: French <c>fin. »</c>, or a straight one when an odd number of them stands before it on its line.</summary>
    public static bool ClosesApart(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && !Signs.IsBlank(text[at + 1]) && !Signs.IsCloser(text[at + 1]) && MarkerShape.End(text, at + 1, glued: true) < 0)
        {
            return false;
        }

        if (text[at] is not ('"' or '\'') || at + 1 == text.Length)
        {
            return at + 1 == text.Length || Signs.ClosesAfterBlank(text[at]);
        }

        ReadOnlySpan<char> back = text[Math.Max(0, at - LookBack)..at];
        return back[(back.LastIndexOf('\n') + 1)..].Count(text[at]) % 2 == 1;
    }
}
