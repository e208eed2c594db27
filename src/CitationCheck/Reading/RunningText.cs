using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Reading;

/// <summary>Knows running text where no markup tells it: words in a row, which programs, logs and columns of figures hardly have.</summary>
internal static class RunningText
{
    /// <summary>So many words in a row make a line a part of a sentence.</summary>
    private const int FewestWords = 5;

    /// <summary>The same in signs of Chinese or Japanese.</summary>
    private const int FewestIdeographs = 10;

    /// <summary>Of so many lines at least one holds the end of a sentence.</summary>
    private const int LinesPerStop = 8;

    /// <summary>Of so many words at most one may have a sign of code.</summary>
    private const int WordsPerCodeSign = 4;

    /// <summary>At least one of so many characters of a program is in a line of code.</summary>
    private const int CodeInProgram = 3;

    private static readonly SearchValues<char> CodeSigns = SearchValues.Create("=<>{}_|");

    /// <summary>What comments, prompts and the output of programs open with.</summary>
    private static readonly SearchValues<char> CodeOpenings = SearchValues.Create("#%$|/{}<;=+@");

    private static readonly SearchValues<char> CodeEnds = SearchValues.Create(";{}");

    /// <summary>How much of a text runs on, in UTF-16 code units.</summary>
    /// <param name="text">A text of lines.</param>
    /// <returns>The length of its lines of running text; 0 when as much is code, or no sentence ends in them.</returns>
    public static int LengthIn(ReadOnlySpan<char> text) => Measure(text) is { IsCode: false, HasSentences: true } found ? found.Running : 0;

    /// <summary>Whether a text is a program, its output or a drawing rather than a text to read.</summary>
    /// <param name="text">A text of lines.</param>
    public static bool IsCode(ReadOnlySpan<char> text) => Measure(text).IsCode;

    /// <summary>Whether a text is a program that has some words in it, rather than a text that has some lines of a program.</summary>
    /// <param name="text">A text of lines.</param>
    public static bool IsMostlyCode(ReadOnlySpan<char> text) =>
        Measure(text) is { IsCode: true, Code: var code } && code * CodeInProgram >= text.Length;

    /// <summary>Where the first line of running text is; empty at the start of a text that has none.</summary>
    /// <param name="text">A text of lines.</param>
    public static TextSpan FirstIn(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            ReadOnlySpan<char> line = text[start..end].TrimEnd();
            ReadOnlySpan<char> bare = line.TrimStart();
            if (IsLine(bare))
            {
                return new TextSpan(start + line.Length - bare.Length, bare.Length);
            }

            start = end + 1;
        }

        return default;
    }

    private static (int Running, int Code, bool IsCode, bool HasSentences) Measure(ReadOnlySpan<char> text)
    {
        int code = 0;
        int running = 0;
        int lines = 0;
        int stops = 0;
        foreach (ReadOnlySpan<char> written in text.EnumerateLines())
        {
            ReadOnlySpan<char> line = written.Trim();
            if (IsLine(line, out bool isCode))
            {
                running += line.Length;
                lines++;
                stops += HasStop(line) ? 1 : 0;
            }

            code += isCode ? line.Length : 0;
        }

        return (running, code, code > running, stops * LinesPerStop >= lines);
    }

    /// <summary>Whether a line is a part of running text.</summary>
    /// <param name="line">The line, trimmed.</param>
    public static bool IsLine(ReadOnlySpan<char> line) => IsLine(line, out _);

    private static bool IsLine(ReadOnlySpan<char> line, out bool isCode)
    {
        isCode = false;
        if (line.IsEmpty)
        {
            return false;
        }

        bool opensAsCode = CodeOpenings.Contains(line[0]);
        if (opensAsCode || (CodeEnds.Contains(line[^1]) && !HasStop(line))) // a tool's token in braces may end a sentence
        {
            isCode = !opensAsCode || !IsHeading(line);
            return false;
        }

        bool runs = Runs(line, out bool hasManySigns);
        isCode = hasManySigns || UnfencedCode.IsLine(line, runs);
        return runs && !isCode;
    }

    private static bool Runs(ReadOnlySpan<char> line, out bool hasManySigns)
    {
        int inRow = 0;
        int longest = 0;
        int words = 0;
        int ideographs = 0;
        int signs = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> part = line[range];
            if (!part.IsEmpty)
            {
                bool isWord = IsWord(part, ref ideographs);
                words += isWord ? 1 : 0;
                inRow = isWord ? inRow + 1 : 0;
                longest = Math.Max(longest, inRow);
                signs += HasCodeSign(part) ? 1 : 0;
            }
        }

        hasManySigns = signs * WordsPerCodeSign > words + ideographs;
        return longest >= FewestWords || ideographs >= FewestIdeographs;
    }

    /// <summary>Addresses, commands of TeX and what a tool left behind have such signs in any text.</summary>
    private static bool HasCodeSign(ReadOnlySpan<char> part) =>
        part.ContainsAny(CodeSigns) && part is not ['\\' or ':', ..] && !part.Contains("://", StringComparison.Ordinal);

    /// <summary>“## Results”, which may be a comment of a program just as well.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line) => line.TrimStart('#') is [' ', ..];

    /// <summary>Whether a part of a line is a word of letters, perhaps with signs around it; counts its ideographs.</summary>
    private static bool IsWord(ReadOnlySpan<char> part, ref int ideographs)
    {
        int start = 0;
        while (start < part.Length && !char.IsLetterOrDigit(part[start]))
        {
            start++;
        }

        int end = start;
        for (; end < part.Length && (char.IsLetter(part[end]) || Characters.IsMark(part[end]) || part[end] is '\'' or '’' or '-'); end++)
        {
            ideographs += Characters.IsCjk(part[end]) ? 1 : 0;
        }

        return end > start && start < 3 && IsTail(part[end..]);
    }

    /// <summary>Whether what follows the letters of a word closes it: no letter is behind it, nor does a bracket open at once.</summary>
    private static bool IsTail(ReadOnlySpan<char> behind) => behind switch
    {
        [] or ['[', ..] => true,
        ['(' or '.' or ':' or '/', ..] => behind.Length < 3,
        _ => !ContainsLetter(behind),
    };

    private static bool ContainsLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence ends in the line: with a stop behind a word or a bracket, and a blank or nothing behind that.</summary>
    private static bool HasStop(ReadOnlySpan<char> line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            if (Characters.IsStop(line[i])
                && (i + 1 == line.Length || line[i + 1] is ' ' or '[' || !char.IsAscii(line[i]))
                && (char.IsLetter(line[i - 1]) || Characters.IsClosingBracket(line[i - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
