using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>
/// What stands around a bracket with numbers. A marker hangs on what is said before it and closes a clause; in formulas, programs,
/// patterns and data a bracket holds values, and within a sentence it may be a word of it.
/// </summary>
internal static class BracketPlace
{
    /// <summary>How far around a bracket its line is looked at, in UTF-16 code units.</summary>
    private const int Reach = 80;

    /// <summary>The longest bracket of a pattern that follows another one, <c>[1-9][0-9]</c>, in UTF-16 code units.</summary>
    private const int LongestClass = 12;

    /// <summary>A shorter line was not broken because it was full, in UTF-16 code units.</summary>
    private const int ShortestWrapped = 40;

    /// <summary>Signs of a formula that no clause ends with.</summary>
    private static readonly SearchValues<char> Operators = SearchValues.Create("=∈∉∋⊂⊆⊃⊇∪∩×∼≈≤≥≠±");

    /// <summary>The same, which are other things as well unless blanks are around them: “C++ [1]”.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("<>+*·−");

    /// <summary>What parts the classes of a pattern: <c>[0-9]{4}-[1-9]</c>.</summary>
    private static readonly SearchValues<char> PatternSigns = SearchValues.Create("-}/|\\+*");

    private const string AsciiLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:)，；：、）—–");

    /// <summary>Blanks, and what wraps a line.</summary>
    private const string Blanks = " \u00A0\n";

    /// <summary>What parts the markers of a row.</summary>
    private const string RowSigns = Blanks + ",;";

    /// <summary>What a line of nothing but markers holds.</summary>
    private static readonly SearchValues<char> MarkerSigns = SearchValues.Create("0123456789[]【】,;-– \u00A0.");

    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Citations.Conjunctions);

    /// <summary>Words that lead in what something is: “the factors are [1, 2, 3]”.</summary>
    private static readonly WordsByLetter Copulas = WordsByLetter.Last(Lexicon.Words(static language => language.Citations.Copulas));

    private static readonly WordSet SourceWords = Lexicon.Set(
        static language => language.Citations.Sources,
        static language => language.Citations.References);

    /// <summary>Whether a bracket is an operand, a string, a part of a pattern, or inside of braces.</summary>
    /// <param name="text">The visible text.</param>
    /// <param name="at">Where the bracket opens.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isSeveral">Whether it holds several numbers.</param>
    /// <param name="isRange">Whether a dash joins them.</param>
    public static bool HoldsValue(string text, int at, int end, bool isSeveral, bool isRange)
    {
        ReadOnlySpan<char> before = LineBefore(text, at);
        ReadOnlySpan<char> behind = LineBehind(text, end);
        return FollowsOperator(before)
            || GoesOnAsFormula(behind)
            || (before is [.., '"' or '\''] && behind is ['"' or '\'', ..] && before[^1] == behind[0])
            || (before.LastIndexOf('{') > before.LastIndexOf('}') && behind.Contains('}'))
            || (isRange && IsInPattern(before, behind))
            || (isSeveral && IsMeasured(behind));
    }

    /// <summary>“[18, 35] km”, “[50-70] Hz”</summary>
    private static bool IsMeasured(ReadOnlySpan<char> behind)
    {
        if (behind is not [' ' or '\u00A0', var first, ..] || !(char.IsLetter(first) || first is '°' or 'µ'))
        {
            return false;
        }

        ReadOnlySpan<char> word = behind[1..];
        int end = word.IndexOfAny(" ,.;)");
        word = end < 0 ? word : word[..end];
        return FigureWords.IsMeasure(word);
    }

    /// <summary>Whether a text ends in a word that leads in what something is: “the date is”.</summary>
    /// <param name="before">The text, which is not empty, without blanks at its end.</param>
    public static bool FollowsCopula(ReadOnlySpan<char> before) => Copulas.EndIn(before);

    /// <summary>Whether what a bracket holds is said of something: “the date is [TBD]”, “Name: [ ]”. It stands for no source.</summary>
    /// <param name="text">The visible text.</param>
    /// <param name="at">Where the bracket opens.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsPredicate(string text, int at, int end)
    {
        ReadOnlySpan<char> before = LineBefore(text, at).TrimEnd(Blanks);
        return !before.IsEmpty
            && (FollowsCopula(before)
                || (before[^1] is ':' or '：' && !IsSourceLabel(before))
                || (before[^1] == '(' && before.Length > 1 && char.IsLetterOrDigit(before[^2]))
                || HoldsValue(text, at, end, isSeveral: false, isRange: false));
    }

    /// <summary>Whether a bracket is alone in a cell of a table.</summary>
    /// <param name="text">The visible text.</param>
    /// <param name="at">Where the bracket opens.</param>
    /// <param name="end">Where it ends.</param>
    public static bool FillsCell(string text, int at, int end)
    {
        ReadOnlySpan<char> before = LineBefore(text, at).TrimEnd(Blanks);
        ReadOnlySpan<char> behind = LineBehind(text, end).TrimStart(Blanks);
        return before is [] or [.., '|'] && behind is [] or ['|', ..] && (before.Length > 0 || behind.Length > 0);
    }

    /// <summary>Where a bracket stands that holds no value; one in a row of markers stands where the row does.</summary>
    /// <param name="text">The visible text.</param>
    /// <param name="at">Where the bracket opens.</param>
    /// <param name="end">Where it ends.</param>
    public static Standing StandingOf(string text, int at, int end)
    {
        ReadOnlySpan<char> line = LineBefore(text, at);
        ReadOnlySpan<char> before = WithoutRow(line);
        ReadOnlySpan<char> behind = LineBehind(text, end);
        if (IsAlone(before, behind))
        {
            return Standing.EndsClause;
        }

        bool opensLine = before.IsEmpty || (before[0] is '[' or '【' && IsLineStart(text, at - line.Length));
        if (opensLine || Introduces(before, behind))
        {
            return Standing.OpensLine;
        }

        bool isFirm = FollowsClause(line, before) || IsAside(before, behind) || (EndsInClause(before) && ClosesClause(before, behind));
        return isFirm ? Standing.EndsClause : Standing.WithinSentence;
    }

    /// <summary>“Scale: [1] bad to [5] good”</summary>
    private static bool Introduces(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        before is [.., ':' or '：'] && behind is [' ', ..] && !IsSourceLabel(before);

    /// <summary>Behind a stop, or glued to a comma.</summary>
    private static bool FollowsClause(ReadOnlySpan<char> line, ReadOnlySpan<char> before) =>
        EndsSentence(before) || (before.Length == line.Length
            && before.Length > 1
            && before[^1] is ',' or ';' or '，' or '；' or '、'
            && !char.IsDigit(before[^2])); // “2019,[44]” is a row of data

    /// <summary>“(see [3])”; but <c>f([3])</c> is a call.</summary>
    private static bool IsAside(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        before[^1] is '(' or '（' && behind is [')' or '）', ..] && !(before.Length > 1 && char.IsAsciiLetterOrDigit(before[^2]));

    /// <summary>What stands before a row of markers: <c>costs rose [1], [2]</c>.</summary>
    private static ReadOnlySpan<char> WithoutRow(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> before = line.TrimEnd(Blanks);
        while (before.TrimEnd(RowSigns) is [.., ']' or '】'] marker)
        {
            int open = marker.LastIndexOfAny('[', '【');
            if (open < 0 || marker[open..].ContainsAnyExcept(MarkerSigns))
            {
                break;
            }

            before = marker[..open].TrimEnd(Blanks);
        }

        return before;
    }

    /// <summary>Whether a cell or a line holds nothing but markers.</summary>
    private static bool IsAlone(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        int word = behind.IndexOfAnyExcept(MarkerSigns);
        return before is [] or [.., '|'] && (word < 0 || behind[word] == '|');
    }

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static bool EndsInClause(ReadOnlySpan<char> before)
    {
        bool hangs = Characters.IsWord(before[^1]) || Characters.IsCloser(before[^1]) || before[^1] is '%';
        return (hangs && (before.Contains(' ') || Characters.IsEastAsian(before[^1]))) || IsSourceLabel(before);
    }

    private static bool EndsSentence(ReadOnlySpan<char> before) =>
        Characters.IsStop(before[^1]) || (before.Length > 1 && Characters.IsCloser(before[^1]) && Characters.IsStop(before[^2]));

    /// <summary>“Sources: ”</summary>
    private static bool IsSourceLabel(ReadOnlySpan<char> before) =>
        before is [.., ':' or '：'] && SourceWords.Contains(before[(before.LastIndexOf(' ') + 1)..^1].Trim("*_"));

    private static bool ClosesClause(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || Characters.IsStop(behind[0]) || ClauseEnds.Contains(behind[0]) || Characters.IsCloser(behind[0]))
        {
            return true;
        }

        if (behind[0] is not (' ' or '\u00A0'))
        {
            return Characters.IsOpeningBracket(behind[0]) || (Characters.IsEastAsian(before[^1]) && Characters.IsEastAsian(behind[0]));
        }

        ReadOnlySpan<char> next = behind.TrimStart(" \u00A0");
        return next.IsEmpty || Characters.IsOpeningBracket(next[0]) || next[0] is '|' or '—' or '–' || OpensWithConjunction(next);
    }

    private static bool OpensWithConjunction(ReadOnlySpan<char> next)
    {
        int word = next.IndexOf(' ');
        return !char.IsUpper(next[0]) && Conjunctions.Contains(word < 0 ? next : next[..word]); // “i” is Polish for “and”
    }

    private static bool FollowsOperator(ReadOnlySpan<char> written)
    {
        ReadOnlySpan<char> before = written.TrimEnd(" \u00A0");
        if (before.IsEmpty)
        {
            return false;
        }

        bool isApart = before.Length < written.Length && before.Length > 1 && before[^2] == ' ';
        if (Operators.Contains(before[^1]) || (isApart && Signs.Contains(before[^1])))
        {
            return true;
        }

        ReadOnlySpan<char> letters = before.TrimEnd(AsciiLetters);
        bool isName = letters.Length < before.Length && !letters.IsEmpty;
        bool isDrawn = before.Length == written.Length && letters.TrimEnd(' ') is [.., '~' or '∼' or '=']; // p ~ Beta[2, 5]
        return isName && (letters[^1] == '\\' || isDrawn); // \in [2, 5], \d[2-5]
    }

    private static bool GoesOnAsFormula(ReadOnlySpan<char> behind) => behind switch
    {
        ['=', ..] => true,
        ['{', >= '0' and <= '9', ..] => true,
        ['^' or '_', var next, ..] => char.IsAsciiLetterOrDigit(next) || next is '{' or '(',
        [' ', var sign, ' ', ..] => Operators.Contains(sign) || Signs.Contains(sign),
        _ => false,
    };

    /// <summary><c>[1-9][0-9]{3}</c>, <c>[2-9]\d+</c>, <c>{4}-[1-9]</c></summary>
    private static bool IsInPattern(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (before is [.., var glued] && PatternSigns.Contains(glued))
        {
            return true;
        }

        while (behind is ['[', ..] && behind[..Math.Min(behind.Length, LongestClass)].IndexOf(']') is > 0 and var close)
        {
            behind = behind[(close + 1)..];
        }

        return behind is ['{' or '+' or '*' or '\\', ..];
    }

    /// <summary>What stands before a place on its line, and on the one before it where a paragraph was wrapped between the two.</summary>
    private static ReadOnlySpan<char> LineBefore(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach));
        int start = before.LastIndexOf('\n') + 1;
        if (start > 0)
        {
            int wrapped = before[..(start - 1)].LastIndexOf('\n') + 1;
            start = start - wrapped > ShortestWrapped ? wrapped : start;
        }

        return before[start..];
    }

    private static ReadOnlySpan<char> LineBehind(string text, int end)
    {
        ReadOnlySpan<char> behind = text.AsSpan(end, Math.Min(text.Length - end, Reach));
        return behind.IndexOf('\n') is >= 0 and var line ? behind[..line] : behind;
    }
}
