using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Markers that were never finished: <c>[citation needed]</c>, <c>[]</c>, <c>[1,]</c>, <c>[1</c>. What has two readings counts
/// only where the report cites by numbers in brackets.
/// </summary>
internal static class BrokenMarkers
{
    private const int Longest = CitationPlaceholder.Longest;

    /// <summary>How far before <c>[]</c> the bracket of a link by its text may open.</summary>
    private const int LongestLinkText = 200;

    /// <summary>How far behind an open bracket the one that closes an interval is looked for: <c>[0 1)</c>.</summary>
    private const int LongestInterval = 12;

    private const int LongestNumber = 3;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("]］】[［【");

    /// <summary>What code goes on with behind <c>[]</c>.</summary>
    private static readonly SearchValues<char> CodeSigns = SearchValues.Create("([{}=_<>|");

    /// <summary>What may follow an open bracket and its number.</summary>
    private static readonly SearchValues<char> BehindNumber = SearchValues.Create(". 。，;\n");

    /// <summary>What ends a tool's token that lacks its bracket.</summary>
    private static readonly SearchValues<char> BehindToken = SearchValues.Create(" .,;。，}\n");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tokens =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "cite_start", "cite_end", "cite-start", "cite-end")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that are the type of an array before <c>[]</c>, and hardly end a sentence that lacks its source.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Types = FrozenSet.Create(
        StringComparer.Ordinal,
        "string", "String", "int", "uint", "byte", "char", "bool", "boolean", "float", "double", "T")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the square bracket that opens at <paramref name="at"/> when it is one.</summary>
    public static void Read(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        ReadOnlySpan<char> behind = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, Longest));
        int close = behind.IndexOfAny(Brackets);
        if (close < 0 || behind[close] is '[' or '［' or '【')
        {
            ReadUnclosed(sink, at);
            return;
        }

        ReadOnlySpan<char> inside = behind[..close].Trim();
        int end = at + close + 2;
        if (!IsNumber(inside) && !IsQuoted(text, at, end) && KindOf(text, inside, at, end, out BrokenDoubt doubt) is { } kind)
        {
            bool isNote = at > 0 && text[at - 1] == '^'; // ^[source needed]
            sink.AddBroken(kind, isNote ? at - 1 : at, end, doubt, ConfidenceIn(text, inside, at, end));
        }
    }

    /// <summary>
    /// Adds the placeholder in curly brackets, <c>{{cite}}</c>, that opens at <paramref name="at"/> and gives back where it ends;
    /// <paramref name="at"/> itself when there is none.
    /// </summary>
    public static int ReadCurly(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        int width = at + 1 < text.Length && text[at + 1] == '{' ? 2 : 1;
        ReadOnlySpan<char> behind = text.AsSpan(at + width, Math.Min(text.Length - at - width, Longest));
        int close = behind.IndexOfAny('}', '{');
        ReadOnlySpan<char> inside = close > 0 ? behind[..close].Trim() : [];
        int end = at + close + (2 * width);
        bool isClosed = !inside.IsEmpty && behind[close] == '}' && end <= text.Length && text[end - 1] == '}';
        bool isKnown = isClosed && (CitationPlaceholder.IsBareWord(inside) || CitationPlaceholder.Is(inside));
        if (!isKnown || IsQuoted(text, at, end))
        {
            return at;
        }

        if (PlaceholderDoubt(text, inside, at, end) is { } doubt)
        {
            sink.AddBroken(BrokenMarkerKind.Placeholder, at, end, doubt, ConfidenceIn(text, inside, at, end));
        }

        return end;
    }

    /// <summary>Adds the round bracket from <paramref name="at"/> to <paramref name="end"/> when it is a placeholder.</summary>
    public static void ReadRound(MarkerSink sink, int at, int end)
    {
        bool isPlaceholder = end - at <= Longest && CitationPlaceholder.IsInRound(sink.Visible.Text.AsSpan(at + 1, end - at - 2));
        if (isPlaceholder && !LinkTargets.HoldsLink(sink.Visible, at, end))
        {
            sink.AddBroken(BrokenMarkerKind.Placeholder, at, end);
        }
    }

    private static BrokenMarkerKind? KindOf(string text, ReadOnlySpan<char> inside, int at, int end, out BrokenDoubt doubt)
    {
        doubt = BrokenDoubt.None;
        if (Tokens.Contains(inside))
        {
            return BrokenMarkerKind.LeakedToken;
        }

        if (CitationPlaceholder.Is(inside) || CitationPlaceholder.IsBareWord(inside))
        {
            BrokenDoubt? speaks = PlaceholderDoubt(text, inside, at, end);
            doubt = speaks ?? BrokenDoubt.None;
            return speaks is null ? null : BrokenMarkerKind.Placeholder;
        }

        doubt = BrokenDoubt.NeedsNumbers;
        if (inside.IsEmpty || inside is "^")
        {
            doubt = EmptyDoubt(text, at, end);
            return IsEmptyMarker(text, at, end) ? BrokenMarkerKind.Empty : null;
        }

        bool isList = IsListWithStrayComma(inside) && !IsGlued(text, at) && !BracketPlace.IsPredicate(text, at, end);
        return isList ? BrokenMarkerKind.StrayComma : null;
    }

    /// <summary>“the tag “[source needed]” says”: a text about such a marker.</summary>
    private static bool IsQuoted(string text, int at, int end) =>
        at > 0 && end < text.Length && Characters.IsQuote(text[at - 1]) && Characters.IsQuote(text[end]);

    private static bool EndsClause(string text, int at, int end) => BracketPlace.StandingOf(text, at, end) == Standing.EndsClause;

    /// <summary>What says that a source is lacking is sure; a task may be any, and brackets within a sentence a word of it.</summary>
    private static Confidence ConfidenceIn(string text, ReadOnlySpan<char> inside, int at, int end)
    {
        bool isTask = CitationPlaceholder.IsTask(inside) && !inside.Contains('?');
        bool isSure = CitationPlaceholder.IsInRound(inside) || (!isTask && EndsClause(text, at, end));
        return isSure ? Confidence.Sure : Confidence.Likely;
    }

    /// <summary>
    /// What a report has to show before words in brackets are a placeholder; <see langword="null"/> when they are none: a task,
    /// “the date is [TBD]”, and a bare word, “[Source][5]” or “in [source] code”, have to stand as markers do.
    /// </summary>
    private static BrokenDoubt? PlaceholderDoubt(string text, ReadOnlySpan<char> inside, int at, int end)
    {
        bool isTask = CitationPlaceholder.IsTask(inside);
        if (!isTask && !CitationPlaceholder.IsBareWord(inside))
        {
            return BrokenDoubt.None;
        }

        if (BracketPlace.FillsCell(text, at, end))
        {
            return BrokenDoubt.NeedsColumn;
        }

        bool isMarker = (inside.Contains('?') || EndsClause(text, at, end))
            && !BracketPlace.IsPredicate(text, at, end)
            && !NamesWhatFollows(text, end);
        return !isMarker ? null : isTask ? BrokenDoubt.None : DoubtOfWord(text, at, end);
    }

    /// <summary>What empty brackets have to show.</summary>
    private static BrokenDoubt EmptyDoubt(string text, int at, int end)
    {
        bool isBox = end - at > 2 && !EndsClause(text, at, end);
        return BracketPlace.FillsCell(text, at, end) ? BrokenDoubt.NeedsColumn
            : isBox || BracketPlace.IsPredicate(text, at, end) ? BrokenDoubt.IsPredicate
            : BrokenDoubt.NeedsNumbers;
    }

    /// <summary>“[Source][5]”, “[Source] (https://…)”, “[Source]: https://…”: the word names what follows.</summary>
    private static bool NamesWhatFollows(string text, int end)
    {
        ReadOnlySpan<char> behind = text.AsSpan(end).TrimStart(' ');
        return behind is ['[' or '【' or ':' or '：', ..] || behind.StartsWith("(http", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// “rose [source].” lacks its source where others do as well; “cp [source] [target]” and “git log [ref]” name something.
    /// </summary>
    private static BrokenDoubt DoubtOfWord(string text, int at, int end)
    {
        bool endsSentence = end < text.Length && LinkPlace.EndsSentence(text, end);
        bool followsSentence = at > 1 && text.AsSpan(0, at).TrimEnd() is [.., '.' or '!' or '?' or '。' or '！' or '？' or '।'];
        return endsSentence || followsSentence ? BrokenDoubt.NeedsCompany : BrokenDoubt.NeedsNumbers;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>“- [ ]” is a box to tick, “string[]” a type, “[](url)” an empty link, “[text][]” a link by its text.</summary>
    private static bool IsEmptyMarker(string text, int at, int end) =>
        !(end - at > 2 && OpensSentence(text, at))
        && !(end < text.Length && (char.IsLetterOrDigit(text[end]) || CodeSigns.Contains(text[end])))
        && !(at > 0 && text[at - 1] == ']' && text[at] == '[' && LinkOpens(text, at - 1))
        && !FollowsType(text, at);

    private static bool OpensSentence(string text, int at) =>
        at == 0 || text[at - 1] == '\n' || text.AsSpan(0, at).TrimEnd() is [] or [.., '.' or '!' or '?' or '。'];

    /// <summary>Whether the bracket that closes at <paramref name="close"/> holds more than the number of a marker.</summary>
    private static bool LinkOpens(string text, int close)
    {
        int open = text.LastIndexOf('[', close, Math.Min(close + 1, LongestLinkText));
        return open >= 0 && text.AsSpan(open + 1, close - open - 1).ContainsAnyExcept("0123456789,-– ");
    }

    /// <summary>“It takes a string[].” speaks of an array; “it rose[].” lacks its source.</summary>
    private static bool FollowsType(string text, int at)
    {
        int start = at;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return start < at && Types.Contains(text.AsSpan(start, at - start));
    }

    private static void ReadUnclosed(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        int digits = at + 1;
        digits += digits < text.Length && text[digits] == '^' ? 1 : 0;
        int end = digits;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end > digits && end < text.Length && text[end] is '†' or '‡')
        {
            int length = text.AsSpan(end, Math.Min(text.Length - end, Longest)).IndexOfAny(BehindToken); // 【12†L3-L5, 【12†…}
            sink.AddBroken(BrokenMarkerKind.LeakedToken, at, length < 0 ? end + 1 : end + length + (text[end + length] == '}' ? 1 : 0));
        }
        else if (end - digits is > 0 and <= LongestNumber && EndsNumber(text.AsSpan(end)) && !IsGlued(text, at))
        {
            sink.AddBroken(BrokenMarkerKind.Unclosed, at, end, BrokenDoubt.NeedsNumbers);
        }
    }

    private static bool EndsNumber(ReadOnlySpan<char> rest)
    {
        bool isDecimal = rest is ['.', >= '0' and <= '9', ..];
        ReadOnlySpan<char> near = rest[..Math.Min(LongestInterval, rest.Length)];
        int bracket = near.IndexOfAny("()[]");
        bool opens = bracket > 0 && near[bracket] == '[' && !near[..bracket].ContainsAnyExcept("0123456789;,. "); // [2; 8[
        bool isInterval = opens || (bracket >= 0 && near[bracket] is ')' or ']');
        return (rest.IsEmpty || BehindNumber.Contains(rest[0])) && !isDecimal && !isInterval;
    }

    /// <summary><c>1,</c>, <c>1, 2,</c>, <c>,1</c>, <c>1,,2</c>, <c>1, ?</c>, <c>1-</c></summary>
    private static bool IsListWithStrayComma(ReadOnlySpan<char> inside)
    {
        bool hasNumber = false;
        bool hasGap = false;
        foreach (Range part in inside.SplitAny(",，;；、"))
        {
            ReadOnlySpan<char> written = inside[part].Trim().TrimStart('^');
            ReadOnlySpan<char> label = written.TrimEnd("?-–");
            hasGap |= label.IsEmpty || label.Length < written.Length;
            if (!label.IsEmpty && !(label.Length <= LongestNumber && IsNumber(label)))
            {
                return false;
            }

            hasNumber |= !label.IsEmpty;
        }

        return hasNumber && hasGap;
    }

    /// <summary>Glued to a variable, as an index is: <c>x[1</c>.</summary>
    private static bool IsGlued(string text, int at) =>
        at > 0 && (text[at - 1] == '_' || (char.IsAsciiLetter(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]))));
}
