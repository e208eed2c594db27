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

    private const string MarkerSeparators = ",;，、";

    /// <summary>Signs of notes that are no citations.</summary>
    private const string NoteSigns = "†‡§";

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

    /// <summary>
    /// Whether the deciding stop follows a bracket, a quotation mark or a marker, so that no word stands before it: <c>(etc.).</c>.
    /// </summary>
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
        if (GluedMarkerEnd(text, before, ref known) is var marker && marker > End)
        {
            return TakeMarker(marker);
        }

        if (HasMarker && MarkerSeparators.Contains(c) && JoinedMarkerEnd(text, ref known) is > 0 and var joined)
        {
            return TakeMarker(joined);
        }

        if (NoteSigns.Contains(c) || (Characters.IsCloser(c) && !QuoteSide.OpensNext(text, End, start, HasMarker)))
        {
            Closer = Characters.IsEmphasis(c) ? Closer : c;
            End++;
            return true;
        }

        if (ClosingTagEnd(text, End) is > 0 and var tag)
        {
            End = tag;
            return true;
        }

        // ‘(etc.).’, ‘？」。’: the stop behind the bracket decides.
        if (DecidesBehindCloser(text, End))
        {
            ReadStops(text, End);
            IsDetached = true;
            return true;
        }

        return false;
    }

    /// <summary>The end of a marker at the present end, or of what hangs there like one; -1 when there is none.</summary>
    private readonly int GluedMarkerEnd(ReadOnlySpan<char> text, WordBefore before, ref KnownMarkers known)
    {
        char c = text[End];
        int marker = known.EndOver(End);
        if (c == '⁽' || Characters.IsRaisedDigit(c))
        {
            return Math.Max(marker, GluedDigits.RaisedEnd(text, End)); // ¹–³ of which ¹ and ³ are known
        }

        return marker >= 0 ? marker : c switch
        {
            >= '0' and <= '9' => BareDigitsEnd(text, before),
            '[' or '【' => BracketEnd(text, End),
            '(' => RoundEnd(text, End),
            ':' when HasMarker => PagesEnd(text, End),
            _ => -1,
        };
    }

    private bool TakeMarker(int end)
    {
        HasMarker = true;
        End = end;
        return true;
    }

    private static bool DecidesBehindCloser(ReadOnlySpan<char> text, int at) =>
        IsFreeStop(text, at) || (!char.IsAscii(text[at]) && Characters.IsStop(text[at]));

    /// <summary>Whether a stop that no letter or digit follows is at an offset; before one it is no stop.</summary>
    private static bool IsFreeStop(ReadOnlySpan<char> text, int at) =>
        Characters.IsStop(text[at]) && (at + 1 == text.Length || !Characters.IsWord(text[at + 1]));

    /// <summary>
    /// “… fell.³,⁴ The”, “… fell.[1], [2] The”: the end of a marker that a comma joins to the one before it; -1 when there is none.
    /// </summary>
    private readonly int JoinedMarkerEnd(ReadOnlySpan<char> text, ref KnownMarkers known)
    {
        (int next, int breaks) = Blanks.Skip(text, End + 1);
        if (breaks > 0 || next == text.Length)
        {
            return -1;
        }

        return Characters.IsRaisedDigit(text[next]) ? GluedDigits.RaisedEnd(text, next) : known.EndAhead(next);
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
            return !NextSubject.IsSubject(text, start, next, marker, ref known) && TakeMarker(marker);
        }

        char c = text[next];
        marker = char.IsAsciiDigit(c) ? SpacedDigitsEnd(text, next, before, start) : -1;
        if (marker > next && (breaks == 0 || EndsLine(text, marker)))
        {
            return TakeMarker(marker);
        }

        return breaks == 0 && ReadSpacedMark(text, next, known);
    }

    /// <summary>Reads a stop, a closing mark or a smiley behind a blank.</summary>
    private bool ReadSpacedMark(ReadOnlySpan<char> text, int at, KnownMarkers known)
    {
        char c = text[at];
        if (IsFreeStop(text, at))
        {
            StopKind first = Kind;
            ReadStops(text, at);
            Kind = first is StopKind.Period or StopKind.Ellipsis && Kind == StopKind.Period ? StopKind.Ellipsis : Kind;
            return true;
        }

        if (Characters.IsClosingBracket(c) || (Characters.IsQuote(c) && QuoteSide.ClosesApart(text, at, known)))
        {
            Closer = c;
            End = at + 1;
            return true;
        }

        if (Decorations.End(text, at) is > 0 and var decoration)
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

        AbbreviationKind kind = Abbreviations.Find(before.Text);
        bool isMarker = EndsWithWord(before, kind)
            || (IsYearOrName(before, kind) && NextWord.Read(text, Blanks.Skip(text, end).Next).IsStarter);
        return isMarker ? end : -1;
    }

    private static bool EndsWithWord(WordBefore before, AbbreviationKind kind)
    {
        ReadOnlySpan<char> last = before.Text[(before.Text.LastIndexOf('.') + 1)..];
        bool isWord = last.Length > 1 && char.IsLetter(last[^1]);
        return isWord && kind is not (AbbreviationKind.Continues or AbbreviationKind.BeforeNumber or AbbreviationKind.AfterFigure);
    }

    /// <summary>“in 2007.11 The”, “the U.S.11 The”, “5 kg.11 The”</summary>
    private static bool IsYearOrName(WordBefore before, AbbreviationKind kind)
    {
        if (kind != AbbreviationKind.None)
        {
            return kind is AbbreviationKind.AfterFigure or AbbreviationKind.Clock;
        }

        bool isName = before.Text.Length > 1 && char.IsLetter(before.Text[0]) && !before.Text.Contains('.');
        return before.IsDotted || (before.IsNumber ? before.Text.Length == 4 : isName);
    }

    /// <summary>
    /// “… minority rights. 4 Even though …”: digits apart from the stop that no sentence can open with, as its first word is behind
    /// them.
    /// </summary>
    private readonly int SpacedDigitsEnd(ReadOnlySpan<char> text, int at, WordBefore before, int start)
    {
        bool isAfterNumber = before.IsNumber || char.IsAsciiDigit(text[start]);
        bool isAfterAbbreviation = !before.Text.IsEmpty && Abbreviations.Find(before.Text) != AbbreviationKind.None;
        bool mayHaveMarker = Kind == StopKind.Period && !HasMarker && !isAfterNumber && !isAfterAbbreviation;
        return mayHaveMarker ? GluedDigits.EndBeforeStarter(text, at, isApart: true) : -1;
    }

    /// <summary>
    /// A short bracket that is glued to the stop comments on what is said before it, whatever it holds: <c>fell.[p. 12]</c>,
    /// <c>fell.[sic]</c>, <c>fell.[[1], [2]]</c>.
    /// </summary>
    private static int BracketEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at, Math.Min(text.Length - at, LongestBracket));
        int depth = 0;
        int end = 0;
        while (rest[end..].IndexOfAny("[]【】\n") is >= 0 and var next && rest[end + next] != '\n')
        {
            end += next + 1;
            depth += rest[end - 1] is '[' or '【' ? 1 : -1;
            if (depth == 0)
            {
                return at + end;
            }
        }

        return -1;
    }

    /// <summary>A round bracket that is glued to the stop holds numbers: <c>fell.(2, 3)</c>.</summary>
    private static int RoundEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at + 1, Math.Min(text.Length - at - 1, LongestBracket));
        int close = rest.IndexOfAnyExcept("0123456789,;-–— ");
        return close > 0 && rest[close] == ')' ? at + close + 2 : -1;
    }

    /// <summary>Wikipedia's pages behind a number: <c>[3]:12–14</c>.</summary>
    private static int PagesEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> pages = text[(at + 1)..Math.Min(text.Length, at + LongestPages)];
        int length = pages.IndexOfAnyExcept("0123456789–-,");
        length = length < 0 ? pages.Length : length;
        return length > 0 ? at + 1 + length : -1;
    }

    private static bool EndsLine(ReadOnlySpan<char> text, int at) =>
        Blanks.Skip(text, at) is var (next, breaks) && (breaks > 0 || next == text.Length);

    private static int ClosingTagEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + 20)];
        return rest.StartsWith("</") && rest.IndexOf('>') is > 0 and var close ? at + close + 1 : -1;
    }
}
