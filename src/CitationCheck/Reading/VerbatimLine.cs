using System.Buffers;

namespace CitationCheck.Reading;

/// <summary>Knows lines of a session at a console by their form: prompts, calls, assignments, vectors and columns of output.</summary>
internal static class VerbatimLine
{
    /// <summary>What consoles and notebooks print in front of what is typed, and of what they answer.</summary>
    private static readonly string[] Prompts = ["$ ", "> ", ">>> ", "... ", "R> ", "In [", "Out[", "C:\\", "~$ ", "julia> ", "irb("];

    private static readonly string[] Arrows = [" <- ", " := ", " -> ", " |> ", " %>% ", " => "];

    private static readonly SearchValues<char> PartsOfNumbers = SearchValues.Create("0123456789.,+-eE%");

    /// <summary>Whether a line can hardly be anything else.</summary>
    /// <param name="line">The line, trimmed and not empty.</param>
    public static bool Is(ReadOnlySpan<char> line) =>
        IsCall(line) || OpensWithPrompt(line) || ContainsArrow(line) || IsVector(line);

    /// <summary><c>sessionInfo()</c>, <c>beds[1]</c>, <c>a.b(c)</c>: a name whose bracket, open at once, closes the line.</summary>
    private static bool IsCall(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.TrimEnd(';');
        int open = 0;
        while (open < bare.Length && (char.IsAsciiLetterOrDigit(bare[open]) || bare[open] is '_' or '.' or ':' or '$'))
        {
            open++;
        }

        return open > 0
            && open < bare.Length
            && char.IsAsciiLetter(bare[0])
            && bare[open] switch { '(' => bare[^1] == ')', '[' => bare[^1] == ']', _ => false };
    }

    private static bool OpensWithPrompt(ReadOnlySpan<char> line)
    {
        foreach (string prompt in Prompts)
        {
            if (line.StartsWith(prompt, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsArrow(ReadOnlySpan<char> line)
    {
        foreach (string arrow in Arrows)
        {
            if (line.Contains(arrow, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>[4]  9 16</c>, <c>[1] "a" "b"</c>, <c>[1] stats     graphics</c>, <c>-3.9 -2.1 0.1</c>: values in a row, perhaps behind the
    /// number of the first.
    /// </summary>
    private static bool IsVector(ReadOnlySpan<char> line)
    {
        int close = line[0] == '[' ? line.IndexOf(']') : -1;
        bool isNumbered = close > 1 && line[1..close].IndexOfAnyExceptInRange('0', '9') < 0;
        ReadOnlySpan<char> values = isNumbered ? line[(close + 1)..].Trim() : line;
        if (values.IsEmpty)
        {
            return false;
        }

        int count = 0;
        bool areValues = true;
        foreach (Range range in values.Split(' '))
        {
            ReadOnlySpan<char> value = values[range];
            if (!value.IsEmpty)
            {
                count++;
                areValues &= value.IndexOfAnyExcept(PartsOfNumbers) < 0 || (isNumbered && IsConstant(value));
            }
        }

        return areValues ? isNumbered || count > 2 : isNumbered && values.Contains("  ", StringComparison.Ordinal);
    }

    private static bool IsConstant(ReadOnlySpan<char> value) =>
        value is "TRUE" or "FALSE" or "NA" or "NULL" or "Inf" or "NaN" || (value.Length > 1 && value[0] == '"' && value[^1] == '"');
}
