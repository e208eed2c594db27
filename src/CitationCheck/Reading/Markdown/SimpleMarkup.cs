using System.Buffers;
using CitationCheck.Text;
using Markdig.Helpers;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Adds the blocks that need no parser, which are nearly all: text, brackets, <c>**bold**</c>, <c>[[1]](https://…)</c>,
/// <c>`code`</c>, <c>\$5</c>. It shows them as Markdig would; what might mean anything else it refuses. No text has link
/// definitions (see <see cref="ReportParagraphParser"/>), so only <c>](</c> makes a link. A check of 1,977 reports takes 25 % longer and
/// 27 % more memory when Markdig reads these blocks too; tests compare what it shows with what Markdig does.
/// </summary>
/// <param name="text">The report.</param>
/// <param name="limits">Bounds on what is read.</param>
/// <param name="builder">What the visible text is added to.</param>
internal sealed class SimpleMarkup(string text, ReadingLimits limits, VisibleTextBuilder builder)
{
    /// <summary>The longest target of a link; a longer one may run into the bound of <see cref="BoundedLinkParser"/>.</summary>
    private const int LongestTarget = 1000;

    /// <summary>So many asterisks are resolved at the end of the block; see <see cref="BoundedEmphasisParser"/>.</summary>
    private const int MostMarks = 30;

    /// <summary>Asterisks of strong emphasis.</summary>
    private const int LongestMark = 2;

    /// <summary>The characters that open markup, except for the exclamation mark, which does so in front of a link alone.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]*_&<`\\");

    /// <summary>What a target is made of when it stands for itself: nothing escaped, no entity, no brackets or blanks.</summary>
    private static readonly SearchValues<char> TargetCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!\"#$%&'*+,-./:=?@[]^_`{|}~");

    /// <summary>What a backslash stands before to be no sign; a bar behind it, or behind two, is another matter in a table.</summary>
    private static readonly SearchValues<char> Escapable = SearchValues.Create("!\"#$%&'()*+,-./:;<=>?@[]^_`{}~");

    private int start; // of the line
    private int end;
    private int from; // what is not added yet
    private int bracket; // the innermost that is open and holds but text; -1 when that is not known
    private int outer; // the one around it
    private int openMarks; // at most
    private int marks;
    private Emphasis open;

    /// <summary>Adds the lines of a block, or nothing.</summary>
    /// <returns>Whether the block was simple enough.</returns>
    public bool TryAdd(StringLineGroup lines)
    {
        VisibleTextBuilder.Mark before = builder.Here;
        openMarks = 0;
        marks = 0;
        open = default;
        bool isSimple = true;
        for (int i = 0; i < lines.Count && isSimple; i++)
        {
            if (i > 0)
            {
                builder.AppendFor("\n", new TextSpan(end, 1));
            }

            isSimple = TryAddLine(lines.Lines[i].Slice, isAlone: lines.Count == 1);
        }

        if (!isSimple || open.Length > 0)
        {
            builder.BackTo(before);
            return false;
        }

        return true;
    }

    private bool TryAddLine(StringSlice line, bool isAlone)
    {
        if (line.IsEmpty || !ReferenceEquals(line.Text, text))
        {
            return line.IsEmpty && isAlone; // a line of no-break spaces between others; a line behind a tab, which has a text of its own
        }

        start = line.Start;
        end = line.End + 1;
        from = start;
        ForgetBrackets();
        int at = start;
        while (text.AsSpan(at, end - at).IndexOfAny(Signs) is >= 0 and var ahead)
        {
            at += ahead;
            if (!TryPass(ref at, isAlone))
            {
                return false;
            }
        }

        builder.Append(text.AsSpan(from, end - from).TrimEnd(' '), from);
        return true;
    }

    /// <summary>Goes behind what a sign opens or closes, or behind a sign that is but text.</summary>
    private bool TryPass(ref int at, bool isAlone)
    {
        if (ReadsAsText(at))
        {
            at++;
            return true;
        }

        return text[at] switch
        {
            '[' => TryOpenBracket(ref at),
            ']' => TryAddLink(ref at),
            '*' or '_' => TryAddMark(ref at, isAlone),
            '`' => TryAddCode(ref at),
            '\\' => TryAddEscaped(ref at),
            _ => false,
        };
    }

    /// <summary>Whether a sign has no meaning where it is; a bracket that closes no link then closes the innermost that is open.</summary>
    private bool ReadsAsText(int at)
    {
        switch (text[at])
        {
            case ']' when !Is(at + 1, '('):
                (outer, bracket) = (-1, Is(at + 1, '[') ? -1 : outer); // Markdig leaves the first of [a][b] open
                return true;
            case '_':
                return IsWordCharacter(at - 1) && IsWordCharacter(at + 1);
            case '\\':
                return IsWordCharacter(at + 1) || (at + 1 < end && !char.IsAscii(text[at + 1]));
            case '<':
                return Is(at + 1, ' ');
            default:
                return text[at] == '&' && !IsEntity(at);
        }
    }

    private bool TryOpenBracket(ref int at)
    {
        (outer, bracket) = (bracket, at);
        at++;
        return ++openMarks < limits.MaxOpenMarks;
    }

    private void ForgetBrackets() => (outer, bracket) = (-1, -1);

    /// <summary>Adds a link of plain text to a plain target.</summary>
    private bool TryAddLink(ref int at)
    {
        int target = at + 2;
        int length = text.AsSpan(target, Math.Min(end - target, LongestTarget)).IndexOfAnyExcept(TargetCharacters);
        bool hasText = bracket >= 0 && at > bracket + 1;
        if (!hasText || length <= 0 || text[target + length] != ')' || Is(bracket - 1, '!'))
        {
            return false;
        }

        builder.Append(text.AsSpan(from, bracket - from), from);
        int run = builder.OpenRun(InlineKind.Link, text.Substring(target, length));
        builder.Append(text.AsSpan(bracket + 1, at - bracket - 1), bracket + 1);
        at = from = target + length + 1;
        builder.CloseRun(run, TextSpan.FromBounds(bracket, from));
        ForgetBrackets();
        return true;
    }

    /// <summary>Adds a sign without the backslash in front of it.</summary>
    private bool TryAddEscaped(ref int at)
    {
        if (at + 1 == end || !Escapable.Contains(text[at + 1]))
        {
            return false;
        }

        builder.Append(text.AsSpan(from, at - from), from);
        from = at + 1;
        at += 2;
        ForgetBrackets();
        return true;
    }

    /// <summary>Adds code between two single backticks, unless blanks at its ends may go.</summary>
    private bool TryAddCode(ref int at)
    {
        int code = at + 1;
        int length = text.AsSpan(code, end - code).IndexOfAny('`', '\\'); // a cell of a table may hold an escaped bar
        bool isClosed = length > 0 && text[code + length] == '`';
        if (!isClosed || Is(at - 1, '`') || Is(code + length + 1, '`') || Is(code, ' ') || Is(code + length - 1, ' '))
        {
            return false;
        }

        builder.Append(text.AsSpan(from, at - from), from);
        int run = builder.OpenRun(InlineKind.Code);
        builder.Append(text.AsSpan(code, length), code);
        from = code + length + 1;
        builder.CloseRun(run, TextSpan.FromBounds(at, from));
        at = from;
        ForgetBrackets();
        return true;
    }

    /// <summary>Opens or closes emphasis; asterisks must stand in pairs of one length, and underscores open none.</summary>
    private bool TryAddMark(ref int at, bool isAlone)
    {
        ForgetBrackets();
        int mark = at;
        char sign = text[mark];
        int length = text.AsSpan(mark, end - mark).IndexOfAnyExcept(sign);
        at = length < 0 ? end : mark + length;
        if (!TryReadSides(mark, at, isAlone, out bool canOpen, out bool canClose))
        {
            return false;
        }

        if (!canOpen && !canClose)
        {
            return true; // a factor, a footnote
        }

        if (++marks > MostMarks || ++openMarks >= limits.MaxOpenMarks)
        {
            return false;
        }

        return sign == '_' ? !canOpen : open.Length == 0 ? canOpen && TryOpen(mark, at) : canClose && TryClose(mark, at);
    }

    /// <summary>Reads from the characters beside a mark what it may do.</summary>
    private bool TryReadSides(int mark, int behindMark, bool isAlone, out bool canOpen, out bool canClose)
    {
        char before = mark > start || (isAlone && mark > 0) ? text[mark - 1] : '\n';
        char behind = behindMark < end ? text[behindMark] : '\n';
        CharHelper.CheckOpenCloseDelimiter(before, behind, enableWithinWord: text[mark] == '*', out canOpen, out canClose);
        return !char.IsSurrogate(before) && !char.IsSurrogate(behind) && before != text[mark];
    }

    private bool TryOpen(int mark, int at)
    {
        if (at - mark > LongestMark)
        {
            return false;
        }

        PassMark(mark, at);
        open = new Emphasis(mark, at - mark, builder.OpenRun(InlineKind.Emphasis));
        return true;
    }

    private bool TryClose(int mark, int at)
    {
        if (at - mark != open.Length)
        {
            return false;
        }

        PassMark(mark, at);
        builder.CloseRun(open.Run, TextSpan.FromBounds(open.Start, at));
        open = default;
        return true;
    }

    private void PassMark(int mark, int at)
    {
        builder.Append(text.AsSpan(from, mark - from), from);
        from = at;
    }

    private bool IsEntity(int at)
    {
        at++;
        while (IsWordCharacter(at) || Is(at, '#'))
        {
            at++;
        }

        return Is(at, ';');
    }

    private bool IsWordCharacter(int at) => at >= start && at < end && char.IsAsciiLetterOrDigit(text[at]);

    private bool Is(int at, char c) => at >= start && at < end && text[at] == c;

    private readonly record struct Emphasis(int Start, int Length, int Run);
}
