using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>
/// A run of stops with everything that hangs behind it and belongs to the sentence: closing quotation marks and
/// brackets, emphasis marks, citation markers, smileys.
/// </summary>
internal ref struct SentenceTerminator
{
    /// <summary>The longest comment in brackets, in UTF-16 code units.</summary>
    private const int LongestBracket = 60;

    /// <summary>The longest pages behind a marker, in UTF-16 code units.</summary>
    private const int LongestPages = 14;

    private SentenceTerminator(int end)
    {
        End = end;
    }

    /// <summary>The offset behind the last thing that hangs on the stop.</summary>
    public int End { get; private set; }

    /// <summary>The offset of the next character that is not blank.</summary>
    public int Next { get; private set; }

    /// <summary>What kind of stop it is.</summary>
    public StopKind Kind { get; private set; }

    /// <summary>Whether the last stop exclaims; <c>?!</c> asks.</summary>
    public bool Exclaims { get; private set; }

    /// <summary>Whether a citation marker hangs on the stop.</summary>
    public bool HasMarker { get; private set; }

    /// <summary>The quotation mark or bracket that closes behind the last stop, or NUL.</summary>
    public char Closer { get; private set; }

    /// <summary>Whether the deciding stop follows a bracket, a quotation mark or a marker, so that no word stands before it: <c>(etc.).</c>.</summary>
    public bool IsDetached { get; private set; }

    /// <summary>How many lines end between <see cref="End"/> and <see cref="Next"/>; 2 stands for a blank line or more.</summary>
    public int LineBreaks { get; private set; }

    /// <summary>Whether the next word follows without a blank.</summary>
    public readonly bool IsGlued => End == Next;

    /// <summary>Reads the tail of a stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stop">The offset of the first stop.</param>
    /// <param name="before">The word before it.</param>
    /// <param name="known">The markers that are known.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <returns>The tail.</returns>
    public static SentenceTerminator Read(ReadOnlySpan<char> text, int stop, WordBefore before, ref KnownMarkers known, int start)
    {
        var tail = new SentenceTerminator(stop);
        tail.ReadStops(text, stop);
        bool more = true;
        while (more && tail.End < text.Length)
        {
            more = tail.ReadGlued(text, before, ref known, start) || tail.ReadSpaced(text, before, ref known, start);
        }

        (tail.Next, tail.LineBreaks) = Blanks.Skip(text, tail.End);
        return tail;
    }

    private void ReadStops(ReadOnlySpan<char> text, int at)
    {
        int periods = 0;
        bool strong = false;
        bool script = false;
        bool ellipsis = false;
        bool asks = false;
        int p = at;
        for (; p < text.Length && Characters.IsStop(text[p]); p++)
        {
            char c = text[p];
            periods += c == '.' ? 1 : 0;
            ellipsis |= c == '…';
            strong |= c is '!' or '?';
            asks |= c == '?';
            script |= c >= 128 && c != '…';
        }

        // A borrowed sign, such as the Greek question mark, is none of the stops.
        strong |= p == at;
        Kind = script ? StopKind.Script : strong ? StopKind.Strong : ellipsis || periods > 1 ? StopKind.Ellipsis : StopKind.Period;
        Exclaims = strong && !asks;
        Closer = '\0';
        End = Math.Max(p, at + 1);
    }

    private bool ReadGlued(ReadOnlySpan<char> text, WordBefore before, ref KnownMarkers known, int start)
    {
        char c = text[End];
        int marker = known.EndOver(End);
        if (marker < 0)
        {
            marker = char.IsAsciiDigit(c) ? BareDigitsEnd(text, before)
                : c is '[' or '(' ? BracketEnd(text, End)
                : c == ':' && HasMarker ? PagesEnd(text, End)
                : -1;
        }

        if (marker > End)
        {
            HasMarker = true;
            End = marker;
            return true;
        }

        if (HasMarker && c is ',' or ';' or '，' or '、' && JoinedMarkerEnd(text, ref known) is > 0 and var joined)
        {
            End = joined;
            return true;
        }

        if (c is '†' or '‡' or '§' || (Characters.IsCloser(c) && !QuoteSide.OpensNext(text, End, start, HasMarker)))
        {
            Closer = Characters.IsEmphasis(c) ? Closer : c;
            End++;
            return true;
        }

        if (c == '<' && ClosingTagEnd(text, End) is > 0 and var tag)
        {
            End = tag;
            return true;
        }

        // ‘(etc.).’, ‘？」。’: the stop behind the bracket decides. A stop before a letter or digit is no stop.
        if (Characters.IsStop(c) && (c >= 128 || End + 1 == text.Length || !Characters.IsWord(text[End + 1])))
        {
            ReadStops(text, End);
            IsDetached = true;
            return true;
        }

        return false;
    }

    /// <summary>“… fell.³,⁴ The”, “… fell.[1], [2] The”: the end of a marker that a comma joins to the one before it; -1 when there is none.</summary>
    private readonly int JoinedMarkerEnd(ReadOnlySpan<char> text, ref KnownMarkers known)
    {
        (int next, int breaks) = Blanks.Skip(text, End + 1);
        return breaks > 0 || next == text.Length ? -1 : known.EndAhead(next);
    }

    private bool ReadSpaced(ReadOnlySpan<char> text, WordBefore before, ref KnownMarkers known, int start)
    {
        (int next, int breaks) = Blanks.Skip(text, End);
        if (next == End || next == text.Length || breaks > 1)
        {
            return false;
        }

        int marker = known.EndOver(next);
        if (marker > next)
        {
            if (NextSubject.IsSubject(text, start, next, marker, ref known))
            {
                return false;
            }

            HasMarker = true;
            End = marker;
            return true;
        }

        char c = text[next];
        marker = char.IsAsciiDigit(c) ? SpacedDigitsEnd(text, next, before, start) : -1;
        if (marker > next && (breaks == 0 || EndsLine(text, marker)))
        {
            HasMarker = true;
            End = marker;
            return true;
        }

        if (breaks > 0)
        {
            return false;
        }

        if (Characters.IsStop(c) && (next + 1 == text.Length || !Characters.IsWord(text[next + 1])))
        {
            bool dots = Kind is StopKind.Period or StopKind.Ellipsis;
            ReadStops(text, next);
            Kind = Kind == StopKind.Period && dots ? StopKind.Ellipsis : Kind;
            return true;
        }

        if (Characters.IsClosingBracket(c) || (Characters.IsQuote(c) && QuoteSide.ClosesApart(text, next, known)))
        {
            Closer = c;
            End = next + 1;
            return true;
        }

        if (Decorations.End(text, next) is > 0 and var decoration)
        {
            End = decoration;
            return true;
        }

        return false;
    }

    /// <summary>
    /// Digits right behind the stop are a marker after a word, a bracket or a quotation mark. After a figure they are part of
    /// it (<c>6.5</c>, <c>v2.7</c>) unless it is a year or a name and a sentence starts behind them: <c>in 2007.11 The</c>.
    /// </summary>
    private readonly int BareDigitsEnd(ReadOnlySpan<char> text, WordBefore before)
    {
        int end = GluedDigits.End(text, End);
        if (end < 0 && before.Text.Length > 2 && char.IsLower(before.Text[^1]))
        {
            // “service.4There are”: the blank was lost too, and only a word that opens sentences tells.
            return GluedDigits.EndBeforeStarter(text, End, isApart: false);
        }

        if (end < 0 || Closer != '\0' || HasMarker || Kind != StopKind.Period)
        {
            return end;
        }

        if (before.Text.IsEmpty)
        {
            return Characters.IsCloser(before.Before) ? end : -1;
        }

        ReadOnlySpan<char> last = before.Text[(before.Text.LastIndexOf('.') + 1)..];
        AbbreviationKind kind = Abbreviations.Find(before.Text);
        if (last.Length > 1 && char.IsLetter(last[^1]) && kind is not (AbbreviationKind.Continues or AbbreviationKind.BeforeNumber or AbbreviationKind.AfterFigure))
        {
            return end;
        }

        bool name = kind is AbbreviationKind.AfterFigure or AbbreviationKind.Clock
            || (kind == AbbreviationKind.None && (before.IsDotted || (before.IsNumber ? before.Text.Length == 4 : char.IsLetter(before.Text[0]) && before.Text.Length > 1 && !before.Text.Contains('.'))));
        return name && NextWord.Read(text, Blanks.Skip(text, end).Next).IsStarter ? end : -1;
    }

    /// <summary>“… minority rights. 4 Even though …”: digits apart from the stop that no sentence can open with, as its first word is behind them.</summary>
    private readonly int SpacedDigitsEnd(ReadOnlySpan<char> text, int at, WordBefore before, int start)
    {
        if (Kind != StopKind.Period || HasMarker || before.IsNumber || char.IsAsciiDigit(text[start]) || (!before.Text.IsEmpty && Abbreviations.Find(before.Text) != AbbreviationKind.None))
        {
            return -1;
        }

        return GluedDigits.EndBeforeStarter(text, at, isApart: true);
    }

    /// <summary>
    /// A short bracket that is glued to the stop comments on what is said before it, whatever it holds: <c>fell.[p. 12]</c>,
    /// <c>fell.[sic]</c>; a round one holds numbers: <c>fell.(2, 3)</c>.
    /// </summary>
    private static int BracketEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at + 1, Math.Min(text.Length - at - 1, LongestBracket));
        int close = text[at] == '[' ? rest.IndexOfAny("[]\n") : rest.IndexOfAnyExcept("0123456789,;-–— ");
        bool isClosed = close >= 0 && rest[close] == (text[at] == '[' ? ']' : ')');
        return isClosed && (text[at] == '[' || close > 0) ? at + close + 2 : -1;
    }

    /// <summary>Wikipedia's pages behind a number: <c>[3]:12–14</c>.</summary>
    private static int PagesEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> pages = text[(at + 1)..Math.Min(text.Length, at + LongestPages)];
        int length = pages.IndexOfAnyExcept("0123456789–-,");
        length = length < 0 ? pages.Length : length;
        return length > 0 ? at + 1 + length : -1;
    }

    private static bool EndsLine(ReadOnlySpan<char> text, int at) => Blanks.Skip(text, at) is var (next, breaks) && (breaks > 0 || next == text.Length);

    private static int ClosingTagEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + 20)];
        return rest.StartsWith("</") && rest.IndexOf('>') is > 0 and var close ? at + close + 1 : -1;
    }
}
